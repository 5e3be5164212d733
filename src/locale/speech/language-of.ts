const languages = new Map<string, string>();

/** The language of a BCP 47 tag without script and region: `en` of `en-GB`. Kept, as Intl is slow. */
export function languageOf(tag: string): string {
  const known = languages.get(tag);
  if (known !== undefined) return known;
  const { language } = new Intl.Locale(tag);
  languages.set(tag, language);
  return language;
}
