import type { Scope } from "./rule.ts";
import { stretches } from "./stretches.ts";

/** A remark in brackets, not longer than a name. */
const BRACKETS = /[(（[]([^()（）[\]\n]{2,100})[)）\]]/gu;
const CAPITALS =
  /(?<!\p{Lu})(?:[A-Z]{2,6}|[А-ЯЁІЇЄҐ]{2,6})(?=[’']?s?(?!\p{L})|[^\p{Script=Latin}\p{Script=Cyrillic}])/gu;
/** At the end, or before the rest of a compound: `der TOTP-Standard`. */
const LAST_CAPITALS = /(?<!\p{Lu})(\p{Lu}{2,6})(?:[’']?s|-\p{L}+)?["”»]?\s?$/u;
const WORD = /\p{L}[\p{L}\p{M}’']*|[.!?;:()]/gu;
/** Words that initialisms leave out or keep: of, and, the, de, la, und. */
const SMALL_WORD_LETTERS = 4;
const ANY_CASE_LETTERS = 4;

/** The names of an article that are written in full somewhere in it (technique G97). */
export class Expansions {
  /** Initialisms that stand beside their names. */
  readonly #explained = new Set<string>();
  /** First letters of the words, sentence by sentence: with the small words, and without. */
  readonly #initials: string[] = [];

  constructor(scope: Scope) {
    for (const { node } of scope.places)
      if (node.kind === "abbreviation") this.#explained.add(node.text.replace(/[’']?s$/u, ""));
    for (const { text } of stretches(scope)) {
      this.#readBrackets(text);
      const words = text.match(WORD) ?? [];
      this.#initials.push(initialsOf(words, 1), initialsOf(words, SMALL_WORD_LETTERS));
    }
  }

  /** Whether an initialism is explained: beside it, or by words anywhere that begin with its letters. */
  has(letters: string): boolean {
    if (this.#explained.has(letters)) return true;
    return this.#initials.some((initials) => spells(initials, letters));
  }

  /** `World Health Organization (WHO)` and `WHO (World Health Organization)`. */
  #readBrackets(text: string): void {
    for (const { 0: whole, 1: inside = "", index } of text.matchAll(BRACKETS)) {
      const before = text.slice(Math.max(index - 40, 0), index);
      const name = LAST_CAPITALS.exec(before)?.[1];
      if (name !== undefined && expands(inside, name)) this.#explained.add(name);
      if (!/[\p{L}\p{M}"”»]\s?$/u.test(before) || name !== undefined) continue;
      for (const [letters] of whole.matchAll(CAPITALS)) this.#explained.add(letters);
    }
  }
}

/** A name in brackets: its first letter is the initialism's, or it is in letters without capitals. */
function expands(inside: string, letters: string): boolean {
  const words = inside.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.some((word) => /^\p{Lo}/u.test(word))) return true;
  if (words.length < 2) return false;
  return words[0]?.[0]?.toUpperCase() === letters[0] || words.filter(isName).length >= 2;
}

function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** First letters as they stand, of words longer than `least` or capitalised; a space where a sentence ends. */
function initialsOf(words: readonly string[], least: number): string {
  return words
    .map((word) => {
      if (!/\p{L}/u.test(word)) return " ";
      return word.length >= least || /^\p{Lu}/u.test(word) ? word[0] : "";
    })
    .join("");
}

/** Whether words in a row begin with the letters; short ones must begin with a capital. */
function spells(initials: string, letters: string): boolean {
  const upper = initials.toUpperCase();
  for (let at = upper.indexOf(letters); at >= 0; at = upper.indexOf(letters, at + 1)) {
    const found = initials.slice(at, at + letters.length);
    if (letters.length >= ANY_CASE_LETTERS) return true;
    if (letters.length === 2 ? found === letters : /^\p{Lu}/u.test(found)) return true;
  }
  return false;
}
