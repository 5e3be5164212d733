/**
 * Code or an address within a sentence that runs from right to left, between U+2066 and U+2069: its
 * signs keep their order and their side (UAX 9, 2.4). It has none of them inside, where they would be
 * copied along.
 */
export function code(text: string): string {
  return `\u2066${text}\u2069`;
}
