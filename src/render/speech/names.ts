const languages = new Map<string, Intl.DisplayNames>();

/** The name of a language in another, `Korean` for `ko-KR`; nothing when CLDR has none. */
export function languageName(lang: string, inLang: string): string | undefined {
  let names = languages.get(inLang);
  if (names === undefined) {
    names = new Intl.DisplayNames([inLang], { type: "language", fallback: "none" });
    languages.set(inLang, names);
  }
  return names.of(new Intl.Locale(lang).language);
}

/** A duration in words, `4 minutes, 30 seconds`. */
export function spokenDuration(seconds: number, lang: string): string {
  return new Intl.DurationFormat(lang, { style: "long" }).format({
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  });
}
