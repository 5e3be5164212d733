import { languageOf } from "../speech/language-of.ts";
import { en } from "./en.ts";
import type { Lexicon } from "./lexicon.ts";

const LEXICONS: readonly Lexicon[] = [en];
const byLanguage = new Map(LEXICONS.map((lexicon) => [lexicon.lang, lexicon]));
const EMPTY: Lexicon = { entries: [] };

/** The lexicon that Lectern brings for a language; one without entries when it brings none. */
export function defaultLexicon(tag: string): Lexicon {
  return byLanguage.get(languageOf(tag)) ?? EMPTY;
}
