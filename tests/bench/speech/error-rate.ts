/** Phonemes without stress, pauses and ties: what is compared. */
export function tokens(ipa: string): readonly string[] {
  const bare = ipa.replace(/\([^)]*\)/gu, "").replace(/[ˈˌ\s_:\u200D]/gu, "");
  return bare.match(/\P{M}(?:[ː\p{M}])*/gu) ?? [];
}

/** Insertions, deletions and substitutions by the length of the reference (as in word error rate). */
export function errorRate(reference: readonly string[], heard: readonly string[]): number {
  let row = Array.from({ length: heard.length + 1 }, (_, index) => index);
  for (const [i, expected] of reference.entries()) {
    const next = [i + 1];
    for (const [j, actual] of heard.entries()) {
      const substituted = (row[j] ?? 0) + (expected === actual ? 0 : 1);
      next.push(Math.min(substituted, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(reference.length, 1);
}

/** How many pauses: the clauses that espeak-ng gives a line each, but for the last. */
export function pauses(ipa: string): number {
  return Math.max(ipa.split(/\n+/u).filter((line) => line.trim() !== "").length - 1, 0);
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1);
}
