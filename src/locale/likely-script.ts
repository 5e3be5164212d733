const UNSPACED = new Set(["Hans", "Hant", "Jpan"]);

const scripts = new Map<string, string>();

/** The script that a language is most likely written in (CLDR likely subtags): `Latn` for `en`. */
export function likelyScript(lang: string): string {
  const known = scripts.get(lang);
  if (known !== undefined) return known;
  const script = new Intl.Locale(lang).maximize().script ?? "Latn";
  scripts.set(lang, script);
  return script;
}

/** What stands between two sentences: nothing in scripts that write without spaces. */
export function sentenceGap(lang: string): string {
  return UNSPACED.has(likelyScript(lang)) ? "" : " ";
}
