import type { Child } from "hono/jsx";
import type { Definition, ListItem } from "../../article/model.ts";
import type { BlockHandler, Composition } from "./composition.ts";
import { renderInlines } from "./inlines.tsx";

export const renderList: BlockHandler<"list"> = (block, composition, renderBlocks) => {
  const items = block.items.map((item) => <li>{itemContent(item, composition, renderBlocks)}</li>);
  if (!block.ordered) return <ul>{items}</ul>;
  const start = block.start ?? 1;
  return <ol {...(start !== 1 && { start })}>{items}</ol>;
};

/** An item of one paragraph, lists under it aside, needs no paragraph around its words. */
function itemContent(
  { content }: ListItem,
  composition: Composition,
  renderBlocks: Parameters<BlockHandler<"list">>[2],
): Child {
  const [first, ...others] = content;
  if (first?.kind !== "paragraph" || others.some(({ kind }) => kind !== "list")) {
    return renderBlocks(content, composition);
  }
  return [renderInlines(first.content, composition), renderBlocks(others, composition)];
}

/**
 * A `dl` takes groups of at least one term and one description (HTML, 4.4.9); what the source left
 * without its other half stands between them as paragraphs.
 */
export const renderDefinitions: BlockHandler<"definitions"> = ({ entries }, composition) => {
  const output: Child[] = [];
  let group: Child[] = [];
  const close = () => {
    if (group.length > 0) output.push(<dl>{group}</dl>);
    group = [];
  };
  for (const entry of entries) {
    if (isWhole(entry)) group.push(wholeEntry(entry, composition));
    else {
      close();
      const halves = [...entry.terms, ...entry.descriptions];
      output.push(...halves.map((half) => <p>{renderInlines(half, composition)}</p>));
    }
  }
  close();
  return output;
};

function isWhole({ terms, descriptions }: Definition): boolean {
  return terms.length > 0 && descriptions.length > 0;
}

function wholeEntry({ terms, descriptions }: Definition, composition: Composition): Child {
  return [
    terms.map((term) => <dt>{renderInlines(term, composition)}</dt>),
    descriptions.map((description) => <dd>{renderInlines(description, composition)}</dd>),
  ];
}
