import type { Article, Block, Inline } from "./model.ts";

/** A block or an inline, where it stands, and the language that it is in. */
export interface Place<Node extends Block | Inline = Block | Inline> {
  readonly node: Node;
  /** As findings name it: `body[3].content[0]`. */
  readonly path: string;
  /** BCP 47: the article's, or that of the innermost passage around the node. */
  readonly lang: string;
  /** From the outermost to the parent; empty for a block of the body. */
  readonly ancestors: readonly (Block | Inline)[];
}

type Surroundings = Pick<Place, "lang" | "ancestors">;

/** Every block and inline of an article in reading order: lead image, body, then notes. */
export function* places(article: Article): Generator<Place> {
  const around = { lang: article.lang, ancestors: [] };
  if (article.image !== undefined) yield* within(article.image, "image", around);
  yield* each(article.body, "body", around);
  for (const [index, note] of article.notes.entries()) {
    yield* each(note.content, `notes[${index}].content`, around);
  }
}

function* each(
  nodes: readonly (Block | Inline)[],
  path: string,
  around: Surroundings,
): Generator<Place> {
  for (const [index, node] of nodes.entries()) yield* within(node, `${path}[${index}]`, around);
}

function* within(node: Block | Inline, path: string, around: Surroundings): Generator<Place> {
  yield { node, path, ...around };
  const inside = {
    lang: node.kind === "passage" ? node.lang : around.lang,
    ancestors: [...around.ancestors, node],
  };
  for (const [name, children] of childrenOf(node)) yield* each(children, `${path}.${name}`, inside);
}

/** The lists of nodes that a node holds, each with its path from the node. */
function childrenOf(node: Block | Inline): [string, readonly (Block | Inline)[]][] {
  switch (node.kind) {
    case "list":
      return node.items.map((item, index) => [`items[${index}].content`, item.content]);
    case "definitions":
      return node.entries.flatMap(({ terms, descriptions }, entry) => [
        ...numbered(`entries[${entry}].terms`, terms),
        ...numbered(`entries[${entry}].descriptions`, descriptions),
      ]);
    case "table":
      return [...optional("caption", node.caption), ...cellsOf(node.rows)];
    case "figure":
      return optional("caption", node.caption);
    case "quote":
      return [["content", node.content], ...optional("source", node.source)];
    default:
      return "content" in node ? [["content", node.content]] : [];
  }
}

function cellsOf(
  rows: Extract<Block, { kind: "table" }>["rows"],
): [string, readonly (Block | Inline)[]][] {
  return rows.flatMap((cells, row) =>
    cells.map((cell, column): [string, readonly Inline[]] => [
      `rows[${row}][${column}].content`,
      cell.content,
    ]),
  );
}

function numbered(
  path: string,
  lists: readonly (readonly Inline[])[],
): [string, readonly Inline[]][] {
  return lists.map((list, index) => [`${path}[${index}]`, list]);
}

function optional(
  name: string,
  list: readonly Inline[] | undefined,
): [string, readonly Inline[]][] {
  return list === undefined ? [] : [[name, list]];
}
