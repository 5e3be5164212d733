import { gateWordsOf } from "../locale/gate/gate-words-of.ts";
import { isInitialismSomewhere } from "./known-initialisms.ts";
import { isRomanNumeral } from "./roman-numeral.ts";

/** Words in capitals that follow each other, as they stand in the text. */
export interface CapitalRun {
  readonly start: number;
  readonly text: string;
  readonly words: readonly string[];
  /** Those that are shouted words, as far as one can see, and not initialisms, names or numbers. */
  readonly shouted: readonly string[];
}

/** A word in capitals; what belongs to an address, an identifier or a product's name is none. */
const WORD = String.raw`(?<![\p{L}\p{M}\p{N}_@#/\\.&-])\p{Lu}[\p{Lu}\p{M}]*(?:['’‑-]\p{Lu}[\p{Lu}\p{M}]*)*(?![\p{L}\p{M}\p{N}_@/\\]|[.&]\p{L})`;
/** What may stand between: spaces, commas, numbers, signs that join. */
const BETWEEN = String.raw`(?:,? |[!?;…]+ | [–—&+/-] | [“"«(]|[”"»)],? |,? (?:\p{N}+|\p{Pd}|&) )`;
const RUN = new RegExp(`${WORD}(?:${BETWEEN}${WORD})+`, "gu");
const SINGLE = new RegExp(WORD, "gu");

/** Accents and tones that initialisms leave out. */
const ACCENT = /[\u0300-\u0303\u0309\u031B\u0323]/u;
const VOWEL = /[AEIOUYАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩ]/u;
const WORD_LETTERS = 4;

/** Runs of two or more words in capitals, a one-letter word counted as glue. */
export function* capitalRuns(text: string, lang: string): Generator<CapitalRun> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const words = (run.match(SINGLE) ?? []).filter((word) => word.length > 1);
    if (words.length < 2) continue;
    yield {
      start: index,
      text: run,
      words,
      shouted: words.filter((word) => isShouted(word, lang)),
    };
  }
}

/**
 * Whether capitals are a word of the language (BCP 47) and no initialism: those are short, and have no
 * marks over their letters.
 */
export function isShouted(word: string, lang: string): boolean {
  const decomposed = word.normalize("NFD");
  const letters = decomposed.replace(/\P{L}/gu, "");
  if (isInitialismSomewhere(word) || isRomanNumeral(letters)) return false;
  if (isFunctionWord(word, lang) || ACCENT.test(decomposed)) return true;
  return letters.length >= WORD_LETTERS && VOWEL.test(letters);
}

function isFunctionWord(word: string, lang: string): boolean {
  return gateWordsOf(lang)?.functionWords.includes(word.toLocaleLowerCase(lang)) === true;
}
