import { languageOf } from "../../locale/speech/language-of.ts";

const languages = new Map<string, Intl.DisplayNames>();

/** The name of a language in another, `Korean` for `ko-KR`; nothing when CLDR has none. */
export function languageName(lang: string, inLang: string): string | undefined {
  let names = languages.get(inLang);
  if (names === undefined) {
    names = new Intl.DisplayNames([inLang], { type: "language", fallback: "none" });
    languages.set(inLang, names);
  }
  const name = names.of(languageOf(lang));
  // CLDR has a capital for the head of a menu: “Tiếng Hàn” is “tiếng Hàn” within a sentence.
  return name?.replace(/^(?:Tiếng|Harshen) /u, (word) => word.toLowerCase());
}

/** A duration in words, `4 minutes, 30 seconds`. */
export function spokenDuration(seconds: number, lang: string): string {
  const duration = new Intl.DurationFormat(lang, { style: "long" }).format({
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  });
  // CLDR writes the glottal stop of Hausa as a prime, which engines read by its name, and parts
  // digits from ideographs, which running text does not.
  return duration
    .replaceAll("′", "’")
    .replace(/(?<=\p{Nd}) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=\p{Nd})/gu, "");
}

const numbers = new Map<string, Intl.NumberFormat>();

/** The number of an item, a note or a link in the language's digits. */
export function spokenNumber(number: number, lang: string): string {
  const format = numbers.get(lang) ?? new Intl.NumberFormat(lang, { useGrouping: false });
  numbers.set(lang, format);
  return format.format(number);
}
