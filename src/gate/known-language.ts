let names: Intl.DisplayNames | undefined;

/**
 * Whether anything is known of a well-formed tag's language. No language has ever been registered
 * with more than three letters (RFC 5646, 2.2.1) and all of two letters are in the Unicode CLDR, so
 * `english` and `jp` are `unregistered`; of three letters the CLDR knows a part of some 8,000.
 */
export function knownLanguage(tag: string): "known" | "unregistered" | "unsure" {
  const { language } = new Intl.Locale(tag);
  names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  if (names.of(language) !== undefined) return "known";
  return language.length === 3 ? "unsure" : "unregistered";
}

/** Tags that are written for a language by mistake: its name, or its country's or domain's code. */
const MISTAKEN: Readonly<Record<string, string>> = {
  jp: "ja",
  cn: "zh-Hans",
  dk: "da",
  cz: "cs",
  gr: "el",
  ua: "uk",
  us: "en",
  gb: "en",
  kp: "ko",
  by: "be",
  english: "en",
  french: "fr",
  francais: "fr",
  german: "de",
  deutsch: "de",
  spanish: "es",
  espanol: "es",
  portuguese: "pt",
  russian: "ru",
  arabic: "ar",
  persian: "fa",
  farsi: "fa",
  korean: "ko",
  chinese: "zh",
  mandarin: "zh",
  japanese: "ja",
  turkish: "tr",
  hindi: "hi",
  urdu: "ur",
  ukrainian: "uk",
  swahili: "sw",
  hausa: "ha",
  amharic: "am",
};

/** What was probably meant by a tag that names no language; nothing when there is no telling. */
export function meantLanguage(tag: string): string | undefined {
  return MISTAKEN[tag.toLowerCase().split("-")[0] ?? ""];
}
