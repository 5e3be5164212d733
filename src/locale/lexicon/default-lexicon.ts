import { languageOf } from "../speech/language-of.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Lexicon } from "./lexicon.ts";
import { pt } from "./pt.ts";

const LEXICONS: readonly Lexicon[] = [en, fr, es, de, pt];
const byLanguage = new Map(LEXICONS.map((lexicon) => [lexicon.lang, lexicon]));
/** A lexicon that says nothing. */
export const EMPTY_LEXICON: Lexicon = { entries: [] };

/** The languages that Lectern brings a lexicon for. */
export function defaultLanguages(): string[] {
  return [...byLanguage.keys()].filter((lang) => lang !== undefined);
}

/** The lexicon that Lectern brings for a language; one without entries when it brings none. */
export function defaultLexicon(tag: string): Lexicon {
  return byLanguage.get(languageOf(tag)) ?? EMPTY_LEXICON;
}
