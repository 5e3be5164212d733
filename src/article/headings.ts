import type { Block, BlockOf } from "./model.ts";

/** The headings of blocks in reading order, with those in lists, quotes, asides and passages. */
export function headingsOf(blocks: readonly Block[]): readonly BlockOf<"heading">[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "heading":
        return [block];
      case "quote":
      case "aside":
      case "passage":
        return headingsOf(block.content);
      case "list":
        return block.items.flatMap(({ content }) => headingsOf(content));
      default:
        return [];
    }
  });
}
