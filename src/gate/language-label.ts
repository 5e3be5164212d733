const labels = new Map<string, string>();

/** A language as its own speakers name it, with its tag: `français (fr)`; so it reads in any language. */
export function languageLabel(tag: string): string {
  const known = labels.get(tag);
  if (known !== undefined) return known;
  // Intl throws on extensions and private use.
  const { baseName } = new Intl.Locale(tag);
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(baseName) ?? tag;
  const label = name === tag ? tag : `${name} (${tag})`;
  labels.set(tag, label);
  return label;
}
