/**
 * The canonical form of a BCP 47 tag (`PT-br` gives `pt-BR`), or nothing when it is not well formed.
 * `und` and `x-…` say no language, so they are refused too (WCAG 3.1.1).
 */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    return canonical === undefined || /^(und|x)(-|$)/u.test(canonical) ? undefined : canonical;
  } catch {
    return undefined;
  }
}

const RIGHT_TO_LEFT_SCRIPTS = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Syrc",
  "Thaa",
]);

/** The direction in which a language is written, from its likely script (CLDR likely subtags). */
export function directionOf(lang: string): "ltr" | "rtl" {
  const script = new Intl.Locale(lang).maximize().script ?? "Latn";
  return RIGHT_TO_LEFT_SCRIPTS.has(script) ? "rtl" : "ltr";
}
