import type { Child } from "hono/jsx";
import { directionOf } from "../../article/language.ts";
import type { Block, BlockOf } from "../../article/model.ts";
import { renderAside, renderPullQuote, renderQuote } from "./beside.tsx";
import type { BlockHandler, Composition } from "./composition.ts";
import { renderDefinitions, renderList } from "./enumerations.tsx";
import { renderFigure } from "./figure.tsx";
import { renderInlines } from "./inlines.tsx";
import { renderEmbed, renderMedia } from "./media.tsx";
import { renderTable } from "./table.tsx";

const handlers: { readonly [Kind in Block["kind"]]: BlockHandler<Kind> } = {
  paragraph: ({ content }, composition) => <p>{renderInlines(content, composition)}</p>,
  heading: (block, composition) => {
    const level = composition.outline.get(block) ?? "paragraph";
    const Level = level === "paragraph" ? "p" : (`h${level}` as const);
    const id = composition.anchors.headings.get(block);
    return (
      <Level {...(id !== undefined && { id })}>{renderInlines(block.content, composition)}</Level>
    );
  },
  list: renderList,
  definitions: renderDefinitions,
  quote: renderQuote,
  "pull-quote": renderPullQuote,
  table: renderTable,
  figure: renderFigure,
  media: renderMedia,
  embed: renderEmbed,
  /** Lines wrap, so that nothing scrolls sideways; code is written from left to right everywhere. */
  code: ({ text }) => (
    <pre dir="ltr" translate="no">
      <code>{text.replace(/^(\s*\n)+|\s+$/gu, "")}</code>
    </pre>
  ),
  aside: renderAside,
  passage: ({ lang, content }, composition, renderBlocks) => (
    <div lang={lang} dir={directionOf(lang)}>
      {renderBlocks(content, composition)}
    </div>
  ),
  rule: () => <hr />,
};

/** Blocks in the order of the page; see `Composition`. */
export function renderBlocks(blocks: readonly Block[], composition: Composition): Child {
  return blocks.map((block) => renderBlock(block, composition));
}

export function renderBlock<Kind extends Block["kind"]>(
  block: BlockOf<Kind>,
  composition: Composition,
): Child {
  const handler = handlers[block.kind] as BlockHandler<Kind>;
  return handler(block, composition, renderBlocks);
}
