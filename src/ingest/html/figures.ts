import type { Block, Inline } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import type { Handler } from "./context.ts";
import type { Flow } from "./flow.ts";
import { descendants, elementChildren, hasClass, type MarkupElement, textOf } from "./markup.ts";
import { isHidden } from "./visibility.ts";

export const FIGURE_HANDLERS: readonly (readonly [string, Handler])[] = [
  ["figure", { display: "block", handle: figure }],
];

interface Legend {
  readonly line: number;
  readonly caption: readonly Inline[];
  readonly credit?: string;
}

/** A figure is what it holds; its caption goes to the first thing in it that takes one. */
function figure(element: MarkupElement, flow: Flow): void {
  const captions = captionsOf(element);
  const blocks = [...flow.blocksOf(element, withoutCaptions(element, captions))];
  for (const caption of captions) {
    const legend = legendOf(caption, flow);
    const taken = blocks.findIndex((block) => withLegend(block, legend) !== undefined);
    const block = blocks[taken];
    const captioned = block && withLegend(block, legend);
    if (block && captioned) blocks[taken] = flow.context.trace.pass(captioned, block);
    else blocks.push(...asParagraph(legend));
  }
  for (const block of blocks) flow.block(block, flow.context.trace.line(block) ?? element.line);
}

/** The captions, looked for through the wrappers that systems put between. */
function captionsOf(element: MarkupElement): readonly MarkupElement[] {
  return elementChildren(element).flatMap((child) => {
    if (child.name === "figcaption") return isHidden(child) ? [] : [child];
    return child.name === "div" ? captionsOf(child) : [];
  });
}

function withoutCaptions(element: MarkupElement, captions: readonly MarkupElement[]) {
  return element.children.flatMap((child): typeof element.children => {
    if (child.kind === "text") return [child];
    if (captions.includes(child)) return [];
    if (!captions.some((caption) => caption.parent === child)) return [child];
    return withoutCaptions(child, captions);
  });
}

function legendOf(element: MarkupElement, flow: Flow): Legend {
  const credit = [...descendants(element)].find(
    (inner) => inner.name === "small" || hasClass(inner, /^(image-|photo-)?credits?$/iu),
  );
  const words = credit && !isHidden(credit) ? foldSpace(textOf(credit)) : "";
  if (credit === undefined || words === "") {
    return { line: element.line, caption: flow.inlinesOf(element) };
  }
  const parent = credit.parent ?? element;
  const siblings = parent.children;
  parent.children = siblings.filter((child) => child !== credit);
  const caption = flow.inlinesOf(element);
  parent.children = siblings;
  return { line: element.line, caption, credit: words };
}

function withLegend(block: Block, { caption, credit }: Legend): Block | undefined {
  const words = foldSpace(plainText(caption));
  const filled = caption.length === 0 ? {} : { caption };
  switch (block.kind) {
    case "figure":
      if (block.caption !== undefined || block.credit !== undefined) return undefined;
      return { ...block, ...filled, ...(credit !== undefined && { credit }) };
    case "quote":
      return block.source === undefined && credit === undefined
        ? { ...block, source: caption }
        : undefined;
    case "table":
      return block.caption === undefined && credit === undefined
        ? { ...block, ...filled }
        : undefined;
    case "media":
    case "embed":
      return block.title === undefined && credit === undefined && words !== ""
        ? { ...block, title: words }
        : undefined;
    default:
      return undefined;
  }
}

function asParagraph({ caption, credit }: Legend): Block[] {
  const parts = [caption, ...(credit === undefined ? [] : [[{ kind: "text", text: credit }]])];
  return (parts as (readonly Inline[])[])
    .filter((content) => content.length > 0)
    .map((content) => ({ kind: "paragraph", content }));
}
