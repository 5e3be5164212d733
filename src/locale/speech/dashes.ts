import { ABBREVIATION_CHARACTERS } from "../../limits.ts";
import type { InlineRule } from "./speech-rules.ts";
import { WORD } from "./speech-rules.ts";

/** What a language makes of dashes. */
export interface DashWords {
  /** Between the ends of a range, with its spaces: ` to `. */
  readonly range: string;
  /** For a dash that parts clauses, with its space: `, `. */
  readonly comma: string;
  /** Names of months, long and short, as a pattern: `Nov. 23–Dec. 5` is a range too. */
  readonly months: string;
}

const CURRENCY = "[\\p{Sc}]";
const AFTER_QUANTITY = `(?<=\\p{Nd}[\\p{L}\\p{Nd}%°º.,²³/]{0,6}|\\p{Nd} [\\p{L}%°²³/]{1,6}|\\b[ap]\\.?m\\.?)`;
/** Whether there is any dash at all, since the patterns look far around. */
const DASH = /[‒–—―⸺⸻]|--/u;
const PARTING =
  /\s*(?:—|―|⸺|⸻)+\s*|\s+(?:--|–)\s+|(?<=[\p{L}\p{M}\p{N}”"’)])--\s*(?=[\p{L}\p{N}“"‘(])/gu;

/** Rules 3, 4 and 5: ranges, joined words, parted clauses. */
export function dashRules({ range, comma, months }: DashWords): readonly InlineRule[] {
  const ends = `(?=${CURRENCY}?\\p{Nd}|(?:${months})\\b)`;
  const tight = new RegExp(`${AFTER_QUANTITY}(?:–|—|--)${ends}`, "gu");
  const spaced = new RegExp(`(?<=\\p{Nd}) – (?=${CURRENCY}?\\p{Nd})`, "gu");
  const between = new RegExp(`(?<=${WORD}[.’']?)[–‒](?=[“"‘]?${WORD})`, "gu");
  return [
    {
      name: "3 ranges",
      apply: (text) => (DASH.test(text) ? text.replace(tight, range).replace(spaced, range) : text),
    },
    { name: "4 joined words", apply: (text) => text.replace(between, "-") },
    {
      name: "5 parted clauses",
      apply: (text) => (DASH.test(text) ? text.replace(PARTING, parting(comma)) : text),
    },
  ];
}

function parting(comma: string) {
  return (dash: string, ...rest: (string | number)[]): string => {
    const offset = rest.find((value) => typeof value === "number") ?? 0;
    const whole = String(rest.at(-1));
    const at = Number(offset);
    // No more than what is looked at, since a block may have thousands of dashes.
    const before = whole.slice(Math.max(at - ABBREVIATION_CHARACTERS, 0), at);
    const after = whole.slice(at + dash.length, at + dash.length + 1);
    if (before === "" || after === "") return "";
    if (/^[”’"'»)\]]/u.test(after)) return comma.trimEnd();
    if (/^[.,;:!?…،。，]/u.test(after)) return "";
    // A stop, or an opening bracket or quotation mark, parts what it parts by itself.
    if (/[.,;:!?…،。，][”’"'»)\]]*$/u.test(before)) return " ";
    // In German “ closes: “„Nein“ — und” must not run together.
    return /(?:^|[\s(])[(“‘«[]+$/u.test(before) ? "" : comma;
  };
}
