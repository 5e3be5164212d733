import { EN_OPENING } from "./en-opening.ts";
import type { InlineRule } from "./speech-rules.ts";

const STREETS: Readonly<Record<string, string>> = {
  St: "Street",
  Ave: "Avenue",
  Rd: "Road",
  Blvd: "Boulevard",
};

/** A name or an ordinal before, and no name after: `14 Elm St.`, `on 5th Ave.`, not `East St. Louis`. */
const PATTERN =
  /(?<=(?:\p{Lu}[\p{L}’']+|\p{Nd}(?:st|nd|rd|th)) )(St|Ave|Rd|Blvd)(?:\.|(?=$|[.,;:!?)]))(?=(?:$|[\s,;:!?)”’]))/gu;

/** `Main St.` is a street where no name follows; at the end of a sentence it keeps its full stop. */
export const EN_STREETS: readonly InlineRule[] = [
  {
    name: "13 streets",
    apply: (text) =>
      text.replace(PATTERN, (whole, street: string, at: number) => {
        const after = text.slice(at + whole.length).trimStart();
        const opens = EN_OPENING.test(after);
        if (/^\p{Lu}/u.test(after) && !opens && street === "St") return whole;
        const isEnd = whole.endsWith(".") && (after === "" || /^\p{Lu}/u.test(after));
        return `${STREETS[street] ?? street}${isEnd ? "." : ""}`;
      }),
  },
];
