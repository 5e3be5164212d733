/** The known word that differs least from one that may be misspelt, if any is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const written = word.slice(0, 40).toLowerCase();
  const ranked = known
    .map((each) => ({ each, distance: editDistance(written, each) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, best.each.length / 3) ? best.each : undefined;
}

/** Levenshtein's distance: insertions, deletions and replacements of single characters. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const replaced = (previous[column - 1] ?? 0) + same;
      const removed = (previous[column] ?? 0) + 1;
      const added = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, removed, added));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
