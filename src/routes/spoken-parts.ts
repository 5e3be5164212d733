import type { UnknownSwitch } from "../edition/script-switches.ts";
import type { HeaderLink } from "../http/link-header.ts";
import type { OfferedForm, Problem } from "../http/problem.ts";
import { BRIEFING_CHARACTERS, SPOKEN_TEXT_LEAST_CHARACTERS } from "../limits.ts";
import { FORMS } from "../paths.ts";
import type { Spoken, SpokenVariant } from "./spoken-variant.ts";

/** Parts that a 404 lists; a text of more is offered its first ones. */
const LISTED_PARTS = 20;

/** The parts of the text at a path before and after this one, for an engine that takes a text in parts. */
export function partLinks(path: string, variant: SpokenVariant, spoken: Spoken): HeaderLink[] {
  const { part, parts } = spoken;
  const link = (number: number, rel: "prev" | "next"): HeaderLink => ({
    href: partAddress(path, variant, number),
    rel,
  });
  return [
    ...(part > 1 ? [link(part - 1, "prev")] : []),
    ...(part < parts ? [link(part + 1, "next")] : []),
  ];
}

/** A text has not the part that was asked for: the parts that it has. */
export function noSuchPart(path: string, variant: SpokenVariant, parts: number): Problem {
  const forms = Array.from({ length: Math.min(parts, LISTED_PARTS) }, (_, index) => ({
    href: partAddress(path, variant, index + 1),
    type: FORMS[variant.form].type,
  }));
  return { name: "not-found", forms };
}

/** A switch has a value that it does not know: addresses with those that it knows. */
export function unknownSwitch(
  path: string,
  form: "txt" | "ssml",
  { name, known }: UnknownSwitch,
): Problem {
  const values = name === "max" ? [SPOKEN_TEXT_LEAST_CHARACTERS, BRIEFING_CHARACTERS] : known;
  const forms = values.map(
    (value): OfferedForm => ({
      href: `${path}?${name}=${value}`,
      type: FORMS[form].type,
    }),
  );
  return { name: "bad-request", forms };
}

function partAddress(path: string, { query }: SpokenVariant, part: number): string {
  const asked = new URLSearchParams(query);
  asked.set("part", String(part));
  return `${path}?${asked}`;
}
