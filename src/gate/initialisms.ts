import { capitalRuns } from "./capital-runs.ts";
import { isDateline } from "./is-dateline.ts";
import type { Scope } from "./rule.ts";
import { type Stretch, stretches } from "./stretches.ts";

/** An initialism where it is first met. */
export interface Initialism {
  /** Without the ending of a plural or a possessive. */
  readonly letters: string;
  readonly stretch: Stretch;
  /** How many times it stands in the article. */
  readonly count: number;
}

/** Letters that would make a run of capitals a part of a longer word; Korean particles do not. */
const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}_`;
/** Two to six capitals; what belongs to an address, a model's number or a longer name is none. */
const INITIALISM = new RegExp(
  String.raw`(?<![${LETTER}@#$/\\&+.:’'-])(?:[A-Z]{2,6}|[А-ЯЁІЇЄҐ]{2,6})(?:[’']?s)?(?![${LETTER}@/\\&+]|[-‑](?:\p{N}|\p{Lu}(?!\p{L}))|\.\p{L})`,
  "gu",
);

/** What stands beside a number is a unit, a currency or a model. */
const AFTER_NUMBER = /\p{N}[\u00A0\u202F -]?$/u;
const BEFORE_NUMBER = /^\.?[\u00A0\u202F ]?\p{N}/u;
/** `Austin, TX` and `JK Rowling`. */
const AFTER_TOWN = /\p{Lu}\p{Ll}+\.?, $/u;
const BEFORE_SURNAME = /^ \p{Lu}\p{Ll}/u;

/** Every initialism of an article where it first stands as one, and not within words in capitals. */
export function initialisms(scope: Scope): readonly Initialism[] {
  const found = new Map<string, Initialism>();
  for (const stretch of stretches(scope)) {
    const { text } = stretch;
    if (!/[\p{Ll}\p{Lo}]/u.test(text)) continue;
    const shouted = [...capitalRuns(text, stretch.lang)].filter(
      ({ shouted }) => shouted.length > 0,
    );
    for (const { 0: word, index } of text.matchAll(INITIALISM)) {
      const letters = word.replace(/[’']?s$/u, "");
      if (isUnitOrName(text, index, word) || isDateline(text, index, word)) continue;
      if (shouted.some(({ start, text }) => index >= start && index < start + text.length))
        continue;
      const before = found.get(letters) ?? { letters, stretch, count: 0 };
      found.set(letters, { ...before, count: before.count + 1 });
    }
  }
  return [...found.values()];
}

function isUnitOrName(text: string, index: number, word: string): boolean {
  const before = text.slice(Math.max(index - 24, 0), index);
  const after = text.slice(index + word.length, index + word.length + 3);
  if (AFTER_NUMBER.test(before) || BEFORE_NUMBER.test(after)) return true;
  return word.length === 2 && (AFTER_TOWN.test(before) || BEFORE_SURNAME.test(after));
}
