/**
 * A text's letters and digits alone, in small letters: two texts that differ in quotation marks,
 * hyphens or capitals say the same. Empty for a text of signs.
 */
export function foldedWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
