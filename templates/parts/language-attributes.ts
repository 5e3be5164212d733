import { directionOf } from "../../src/article/language.ts";

export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

/**
 * `lang` and `dir` for content in `lang` that stands within `enclosing`; nothing when the two tags
 * are the same (WCAG 3.1.2).
 */
export function languageAttributes(lang: string, enclosing: string): LanguageAttributes {
  return lang === enclosing ? {} : { lang, dir: directionOf(lang) };
}

/**
 * The same for the product's own words, which say no region: English strings need no `lang` on a
 * page in `en-GB`, simplified Chinese ones do on a page in `zh-TW`.
 */
export function stringAttributes(tag: string, enclosing: string): LanguageAttributes {
  return isSameLanguage(tag, enclosing) ? {} : languageAttributes(tag, enclosing);
}

/** Whether two BCP 47 tags have one language and one likely script. */
export function isSameLanguage(one: string, other: string): boolean {
  const [first, second] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return first.language === second.language && first.script === second.script;
}
