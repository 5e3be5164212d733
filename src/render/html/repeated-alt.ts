import type { Block } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";

/**
 * Blocks in which an image says nothing where the paragraph beside it is its alternative text, so
 * that nobody hears it twice (WCAG 1.1.1, technique H2). An image that is a link keeps its name.
 */
export function silenceRepeatedAlts(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== "figure" || block.image.href !== undefined) return block;
    const { alt, ...image } = block.image;
    const words = folded(alt ?? "");
    const beside = [blocks[index - 1], blocks[index + 1]];
    if (words === "" || !beside.some((other) => wordsOf(other) === words)) return block;
    return { ...block, image: { ...image, decorative: true } };
  });
}

function wordsOf(block: Block | undefined): string | undefined {
  return block?.kind === "paragraph" ? folded(plainText(block.content)) : undefined;
}

function folded(text: string): string {
  return foldSpace(text).toLowerCase();
}
