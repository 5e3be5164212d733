import { foldLabel } from "./fold-label.ts";

const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a whole text is one of a list's phrases, whatever its capitals, quotes and arrows. */
export function isListed(text: string, phrases: readonly string[], lang: string): boolean {
  let known = folded.get(phrases);
  if (known === undefined) {
    known = new Set(phrases.map((phrase) => foldLabel(phrase, lang)));
    folded.set(phrases, known);
  }
  return known.has(foldLabel(text, lang));
}
