import type { Block, BlockOf, Inline } from "../article/model.ts";
import type { Place } from "../article/traverse.ts";
import type { Scope } from "./rule.ts";
import { wordsIn } from "./words-in.ts";

/** A stretch of text that stands by itself: a title, a paragraph, a cell, a caption. */
export interface Stretch {
  /** What it is a part of, as findings name it: `title`, `body[3]`, `body[4].caption`. */
  readonly path: string;
  readonly part: StretchPart;
  /** BCP 47: of the innermost block around it. */
  readonly lang: string;
  readonly content: readonly Inline[];
  /** Its words in that language: for code and other languages stands U+FFFC, for a break a line feed. */
  readonly text: string;
  /** From the outermost block to the one that it stands in, itself included; empty for a title. */
  readonly blocks: readonly (Block | Inline)[];
}

export type StretchPart =
  | "title"
  | "lead"
  | "paragraph"
  | "heading"
  | "pull-quote"
  | "label"
  | "cell"
  | "caption"
  | "note"
  | "correction";

const known = new WeakMap<Scope, readonly Stretch[]>();

/** Every stretch of an article, title and lead first; gathered once for all rules. */
export function stretches(scope: Scope): readonly Stretch[] {
  const gathered = known.get(scope) ?? [...gather(scope)];
  known.set(scope, gathered);
  return gathered;
}

function* gather({ article, places }: Scope): Generator<Stretch> {
  const { title, lead, lang, notes, corrections } = article;
  yield plain("title", title, "title", { lang, blocks: [] });
  if (lead !== undefined) yield plain("lead", lead, "lead", { lang, blocks: [] });
  for (const place of places) yield* ofBlock(place);
  for (const [index, { content }] of notes.entries()) {
    yield stretch(`notes[${index}].content`, content, "note", { lang, blocks: [] });
  }
  for (const [index, { text }] of corrections.entries()) {
    yield plain(`corrections[${index}].text`, text, "correction", { lang, blocks: [] });
  }
}

type Around = Pick<Stretch, "lang" | "blocks">;

function* ofBlock({ node, path, lang, ancestors }: Place): Generator<Stretch> {
  const around: Around = { lang, blocks: [...ancestors, node] };
  switch (node.kind) {
    case "paragraph":
    case "heading":
    case "pull-quote":
      yield stretch(path, node.content, node.kind, around);
      return;
    case "figure":
      if (node.caption) yield stretch(`${path}.caption`, node.caption, "caption", around);
      return;
    case "quote":
      if (node.source) yield stretch(`${path}.source`, node.source, "label", around);
      return;
    case "aside":
      if (node.title) yield plain(`${path}.title`, node.title, "label", around);
      return;
    case "table":
      yield* ofTable(node, path, around);
      return;
    case "definitions":
      yield* ofDefinitions(node, path, around);
  }
}

function* ofTable(table: BlockOf<"table">, path: string, around: Around): Generator<Stretch> {
  if (table.caption) yield stretch(`${path}.caption`, table.caption, "caption", around);
  for (const [row, cells] of table.rows.entries()) {
    for (const [column, { content }] of cells.entries()) {
      yield stretch(`${path}.rows[${row}][${column}]`, content, "cell", around);
    }
  }
}

function* ofDefinitions(
  { entries }: BlockOf<"definitions">,
  path: string,
  around: Around,
): Generator<Stretch> {
  for (const [entry, { terms, descriptions }] of entries.entries()) {
    const at = `${path}.entries[${entry}]`;
    for (const [index, content] of terms.entries()) {
      yield stretch(`${at}.terms[${index}]`, content, "label", around);
    }
    for (const [index, content] of descriptions.entries()) {
      yield stretch(`${at}.descriptions[${index}]`, content, "paragraph", around);
    }
  }
}

function stretch(
  path: string,
  content: readonly Inline[],
  part: StretchPart,
  around: Around,
): Stretch {
  return { path, part, content, text: wordsIn(content, around.lang), ...around };
}

function plain(path: string, text: string, part: StretchPart, around: Around): Stretch {
  return { path, part, content: [{ kind: "text", text }], text, ...around };
}
