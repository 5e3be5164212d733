import type { Block } from "../../article/model.ts";
import { plainText } from "../../article/plain-text.ts";
import { proposeSlug } from "../../article/slug.ts";
import type { Trace } from "../trace.ts";

type Heading = Extract<Block, { kind: "heading" }>;

/**
 * Each heading's id once, and an id for a heading without one that a link names by its words, as
 * editors write `[Background](#background)` and many systems number headings.
 */
export function mendAnchors(body: readonly Block[], trace: Trace): Block[] {
  const taken = new Set<string>();
  const wanted = new Set<string>();
  visitInlineLinks(body, (href) => wanted.add(href.slice(1)));
  collectIds(body, taken);
  const seen = new Set<string>();
  const mend = (heading: Heading): Heading => {
    const { id, ...rest } = heading;
    const slug = wanted.size === 0 ? "" : proposeSlug(plainText(heading.content));
    const own = id ?? (wanted.has(slug) && !taken.has(slug) ? slug : undefined);
    if (own === undefined || own === "" || seen.has(own)) return rest;
    seen.add(own);
    return { ...rest, id: own };
  };
  return mapHeadings(body, mend, trace);
}

function collectIds(blocks: readonly Block[], taken: Set<string>): void {
  for (const block of blocks) {
    if (block.kind === "heading" && block.id !== undefined) taken.add(block.id);
    for (const inner of innerBlocks(block)) collectIds(inner, taken);
  }
}

function innerBlocks(block: Block): readonly (readonly Block[])[] {
  if (block.kind === "list") return block.items.map(({ content }) => content);
  if (block.kind === "quote" || block.kind === "aside" || block.kind === "passage") {
    return [block.content];
  }
  return [];
}

/** Calls back with every `#…` address, wherever in the data it stands. */
function visitInlineLinks(part: unknown, visit: (href: string) => void): void {
  if (Array.isArray(part)) for (const each of part) visitInlineLinks(each, visit);
  else if (typeof part === "object" && part !== null) {
    const { href } = part as { href?: unknown };
    if (typeof href === "string" && href.startsWith("#")) visit(href);
    for (const each of Object.values(part)) visitInlineLinks(each, visit);
  }
}

function mapHeadings(
  blocks: readonly Block[],
  mend: (heading: Heading) => Heading,
  trace: Trace,
): Block[] {
  const within = (content: readonly Block[]) => mapHeadings(content, mend, trace);
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "heading":
        return trace.pass(mend(block), block);
      case "list":
        return trace.pass(
          { ...block, items: block.items.map((item) => ({ content: within(item.content) })) },
          block,
        );
      case "quote":
      case "aside":
      case "passage":
        return trace.pass({ ...block, content: within(block.content) }, block);
      default:
        return block;
    }
  });
}
