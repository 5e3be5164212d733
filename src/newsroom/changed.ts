import type { Article, Block } from "../article/model.ts";
import type { Changed } from "./submission.ts";

/**
 * What changed from one article to the next: which of its parts, and how many blocks of the body are
 * new or gone. It takes the time of reading both once, so that the single writer may ask it.
 */
export function changedBetween(before: Article, after: Article): Changed {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Article)[]);
  return {
    parts: [...names].filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
    ),
    added: without(after.body, before.body),
    removed: without(before.body, after.body),
  };
}

/** How many blocks of the first are not in the second; one that is there twice counts twice. */
function without(blocks: readonly Block[], others: readonly Block[]): number {
  const left = new Map<string, number>();
  for (const block of others) {
    const written = JSON.stringify(block);
    left.set(written, (left.get(written) ?? 0) + 1);
  }
  let missing = 0;
  for (const block of blocks) {
    const written = JSON.stringify(block);
    const count = left.get(written) ?? 0;
    if (count === 0) missing += 1;
    else left.set(written, count - 1);
  }
  return missing;
}
