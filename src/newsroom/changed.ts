import type { Article, Block } from "../article/model.ts";
import type { Changed } from "./stored.ts";

/**
 * What changed from one article to the next: which of its parts, and how many blocks of the body are
 * new or gone. It takes the time of reading both once, so that the single writer may ask it.
 */
export function changedBetween(before: Article, after: Article): Changed {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Article)[]);
  const [blocksBefore, blocksAfter] = [written(before.body), written(after.body)];
  return {
    parts: [...names].filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
    ),
    added: without(blocksAfter, blocksBefore).length,
    removed: without(blocksBefore, blocksAfter).length,
  };
}

function written(blocks: readonly Block[]): string[] {
  return blocks.map((block) => JSON.stringify(block));
}

/** Those of the first that are not in the second, wherever they stand; one that is there twice counts twice. */
export function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
