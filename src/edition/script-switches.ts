import { SPOKEN_TEXT_LEAST_CHARACTERS } from "../limits.ts";
import { failed, type Result, success } from "../result.ts";
import { DEFAULT_SWITCHES, type Switches } from "./script.ts";

/** A switch whose value is not known: the route answers 400 and lists `known`. */
export interface UnknownSwitch {
  readonly name: string;
  readonly value: string;
  /** The values that are known, as a person would write them. */
  readonly known: readonly string[];
}

const CHOICES = {
  announce: ["full", "brief", "none"],
  images: ["caption", "full", "none"],
  links: ["0", "1"],
  unit: ["block", "sentence"],
} as const;

const MAX_KNOWN = [`a whole number from ${SPOKEN_TEXT_LEAST_CHARACTERS}`] as const;

/**
 * The switches of audio text and SSML out of a query. Names that are no switch are ignored, as
 * query strings that mean nothing change nothing (spec/http.md); of a repeated name the first counts.
 */
export function parseSwitches(query: URLSearchParams): Result<Switches, UnknownSwitch> {
  for (const [name, known] of Object.entries(CHOICES)) {
    const value = query.get(name);
    if (value !== null && !known.some((choice) => choice === value)) {
      return failed({ name, value, known });
    }
  }
  const max = query.get("max");
  if (max !== null && !isLength(max)) return failed({ name: "max", value: max, known: MAX_KNOWN });
  return success({
    announce: chosen(query, "announce") ?? DEFAULT_SWITCHES.announce,
    images: chosen(query, "images") ?? DEFAULT_SWITCHES.images,
    links: chosen(query, "links") === "1",
    unit: chosen(query, "unit") ?? DEFAULT_SWITCHES.unit,
    ...(max !== null && { max: Number(max) }),
  });
}

function chosen<Name extends keyof typeof CHOICES>(
  query: URLSearchParams,
  name: Name,
): (typeof CHOICES)[Name][number] | undefined {
  const known: readonly (typeof CHOICES)[Name][number][] = CHOICES[name];
  return known.find((choice) => choice === query.get(name));
}

function isLength(value: string): boolean {
  return /^\d{1,9}$/u.test(value) && Number(value) >= SPOKEN_TEXT_LEAST_CHARACTERS;
}
