import { languageOf } from "../../locale/speech/language-of.ts";

const languages = new Map<string, Intl.DisplayNames>();

/** The name of a language in another, `Korean` for `ko-KR`; nothing when CLDR has none. */
export function languageName(lang: string, inLang: string): string | undefined {
  let names = languages.get(inLang);
  if (names === undefined) {
    names = new Intl.DisplayNames([inLang], { type: "language", fallback: "none" });
    languages.set(inLang, names);
  }
  return names.of(languageOf(lang));
}

/** A duration in words, `4 minutes, 30 seconds`. */
export function spokenDuration(seconds: number, lang: string): string {
  return new Intl.DurationFormat(lang, { style: "long" }).format({
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  });
}

const numbers = new Map<string, Intl.NumberFormat>();

/** The number of an item, a note or a link in the language's digits. */
export function spokenNumber(number: number, lang: string): string {
  const format = numbers.get(lang) ?? new Intl.NumberFormat(lang, { useGrouping: false });
  numbers.set(lang, format);
  return format.format(number);
}
