import type { Block } from "./model.ts";
import { foldSpace, plainText } from "./plain-text.ts";

/**
 * The level at which each heading of a body is rendered, or `paragraph` for one that heads nothing.
 * Levels start at 2 under the page's h1 and never skip (spec/page.md 6; WCAG 1.3.1), whatever the
 * source said: 1, 4, 3 becomes 2, 3, 3. Headings are looked for through the containers they stand in.
 */
export type Outline = ReadonlyMap<Block, 2 | 3 | 4 | 5 | 6 | "paragraph">;

type Heading = Extract<Block, { kind: "heading" }>;

export function outline(body: readonly Block[]): Outline {
  const sequence = body.flatMap(unrolled);
  const levels = new Map<Block, 2 | 3 | 4 | 5 | 6 | "paragraph">();
  const open: { source: number; rendered: number }[] = [];
  sequence.forEach((block, index) => {
    if (block.kind !== "heading") return;
    if (headsNothing(block, sequence[index + 1])) {
      levels.set(block, "paragraph");
      return;
    }
    while (open.length > 0 && (open.at(-1)?.source ?? 0) >= block.level) open.pop();
    const rendered = Math.min((open.at(-1)?.rendered ?? 1) + 1, 6);
    open.push({ source: block.level, rendered });
    levels.set(block, rendered as 2 | 3 | 4 | 5 | 6);
  });
  return levels;
}

function unrolled(block: Block): readonly Block[] {
  switch (block.kind) {
    case "quote":
    case "aside":
    case "passage":
      return block.content.flatMap(unrolled);
    case "list":
      return block.items.flatMap((item) => item.content.flatMap(unrolled));
    default:
      return [block];
  }
}

function headsNothing(heading: Heading, next: Block | undefined): boolean {
  if (foldSpace(plainText(heading.content)) === "") return true;
  return next === undefined || (next.kind === "heading" && next.level <= heading.level);
}
