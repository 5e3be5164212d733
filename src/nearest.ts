/** How much of a word is looked at; no known one is longer. */
const LOOKED_AT_CHARACTERS = 40;

/** The known word that a mistyped one most likely stands for, if any is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const written = word.slice(0, LOOKED_AT_CHARACTERS).toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, distance: distanceOf(written, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, candidate.length / 3))
    .toSorted((one, other) => one.distance - other.distance);
  return best?.candidate;
}

/** Letters to add, take away, change or swap with their neighbour (Damerau and Levenshtein). */
function distanceOf(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) => [row]);
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 1; column <= other.length; column += 1) rows[0]?.push(column);
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const differs = one[row - 1] === other[column - 1] ? 0 : 1;
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const steps = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + differs,
        ...(row > 1 && column > 1 && isSwapped ? [at(row - 2, column - 2) + 1] : []),
      ];
      rows[row]?.push(Math.min(...steps));
    }
  }
  return at(one.length, other.length);
}
