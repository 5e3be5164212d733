import type { Block, BlockOf, Inline } from "../../article/model.ts";
import { escapeAddress, escapeText } from "./escape.ts";
import { htmlInlines, openTag, tag } from "./html.ts";
import { markdownInlines, type Places, quotedTitle } from "./inlines.ts";
import { htmlTable } from "./table.ts";

/** How one block is written; `before` is the block it follows. */
type Writer<Kind extends Block["kind"]> = (
  block: BlockOf<Kind>,
  places: Places,
  before: Block | undefined,
) => string;

/** Blocks as Markdown with a blank line between them, and HTML for what it cannot say. */
export function markdownBlocks(blocks: readonly Block[], places: Places): string {
  const markers = new ListMarkers();
  return blocks
    .map((block, index) => {
      if (block.kind === "list")
        return list(block, places, markers.next(block.ordered, blocks[index - 1]));
      const writer = WRITERS[block.kind] as Writer<Block["kind"]>;
      return writer(block as never, places, blocks[index - 1]);
    })
    .join("\n\n");
}

const WRITERS: { readonly [Kind in Exclude<Block["kind"], "list">]: Writer<Kind> } = {
  paragraph: ({ content }, places) => markdownInlines(content, places.paragraph),
  heading: ({ level, id, content }, places) => heading(level, id, content, places),
  definitions,
  quote: ({ content, source }, places) => quote(content, source, places),
  "pull-quote": ({ content }, places) =>
    container("aside", { class: "pull-quote" }, markdownInlines(content, places.paragraph)),
  table,
  figure,
  media,
  embed,
  code,
  aside: ({ title, content }, places) =>
    container("aside", { "aria-label": title }, markdownBlocks(content, places)),
  passage: ({ lang, content }, places) =>
    container("div", { lang }, markdownBlocks(content, places)),
  rule: () => "___",
};

/** Two lists side by side would be one if they had the same marker. */
class ListMarkers {
  #other = false;

  next(ordered: boolean, before: Block | undefined): string {
    this.#other = before?.kind === "list" && before.ordered === ordered && !this.#other;
    if (ordered) return this.#other ? ")" : ".";
    return this.#other ? "*" : "-";
  }
}

/** Blocks within an element: blank lines around them let Markdown go on inside. */
function container(
  name: string,
  attributes: Record<string, string | undefined>,
  inside: string,
): string {
  return [openTag(name, attributes), inside, `</${name}>`]
    .filter((part) => part !== "")
    .join("\n\n");
}

function heading(
  level: number,
  id: string | undefined,
  content: readonly Inline[],
  places: Places,
): string {
  const words = markdownInlines(content, places.line)
    // A run of # at the end would be taken for the heading's own.
    .replace(/#(?=#*$)/u, "\\#")
    .replace(/\{(?=#[^\s{}]+\}$)/u, "\\{");
  const marks = "#".repeat(level);
  if (id === undefined) return words === "" ? marks : `${marks} ${words}`;
  if (!/^[^\s{}\\&`*_[\]<>~!^]+$/u.test(id)) {
    return tag(`h${level}`, { id }, htmlInlines(content));
  }
  return words === "" ? `${marks} {#${id}}` : `${marks} ${words} {#${id}}`;
}

function list({ ordered, start, items }: BlockOf<"list">, places: Places, marker: string): string {
  const first = start ?? 1;
  if (ordered && (first < 0 || first + items.length > 999_999_999)) {
    return htmlList(first, items, places);
  }
  const isTight = items.every(({ content }) => isShort(content));
  return items
    .map(({ content }, index) => {
      const bullet = ordered ? `${first + index}${marker} ` : `${marker} `;
      return bullet + indented(markdownItem(content, isTight, places), bullet.length);
    })
    .join(isTight ? "\n" : "\n\n");
}

/** An item of one paragraph, perhaps with lists of such items under it, needs no blank lines. */
function isShort(content: readonly Block[]): boolean {
  const [first, ...rest] = content;
  return (
    first?.kind === "paragraph" &&
    rest.length < 2 &&
    rest.every(
      (block) =>
        block.kind === "list" &&
        (!block.ordered || block.start === undefined) &&
        block.items.every((item) => isShort(item.content)),
    )
  );
}

function markdownItem(content: readonly Block[], isTight: boolean, places: Places): string {
  const written = markdownBlocks(content, places);
  return isTight ? written.replace("\n\n", "\n") : written;
}

function htmlList(start: number, items: BlockOf<"list">["items"], places: Places): string {
  const written = items.map(({ content }) => container("li", {}, markdownBlocks(content, places)));
  return [openTag("ol", { start: String(start) }), ...written, "</ol>"].join("\n\n");
}

/** Every line but the first moved in; empty lines stay empty. */
function indented(text: string, columns: number): string {
  return text.replace(/\n(?=[^\n])/gu, `\n${" ".repeat(columns)}`);
}

function quote(
  content: readonly Block[],
  source: readonly Inline[] | undefined,
  places: Places,
): string {
  const footer = source && tag("footer", {}, htmlInlines(source));
  const inside = [markdownBlocks(content, places), ...(footer ? [footer] : [])].join("\n\n");
  return inside
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

function definitions(
  { entries }: BlockOf<"definitions">,
  places: Places,
  before: Block | undefined,
): string {
  const isPlain = entries.every(
    ({ terms, descriptions }) => terms.length === 1 && descriptions.length > 0,
  );
  if (isPlain && before?.kind !== "definitions") {
    return entries
      .map(({ terms: [term = []], descriptions }) =>
        [
          markdownInlines(term, places.line),
          ...descriptions.map((each) => `:   ${markdownInlines(each, places.line)}`),
        ].join("\n"),
      )
      .join("\n\n");
  }
  const parts = entries.flatMap(({ terms, descriptions }) => [
    ...terms.map((term) => tag("dt", {}, htmlInlines(term))),
    ...descriptions.map((each) => tag("dd", {}, htmlInlines(each))),
  ]);
  return ["<dl>", ...parts, "</dl>"].join("\n");
}

/** A first row of headers over plain rows of as many cells is a table that Markdown can draw. */
function table(block: BlockOf<"table">, places: Places): string {
  const [head = [], ...rows] = block.rows;
  const isPlain =
    block.caption === undefined &&
    head.every(({ header }) => header === "column") &&
    rows.every((row) => row.length === head.length && row.every(({ header }) => !header)) &&
    block.rows.flat().every(({ columns, rows: span }) => !columns && !span);
  if (!isPlain || head.length < 2) return htmlTable(block);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const written = block.rows.map((row) =>
    line(row.map(({ content }) => markdownInlines(content, places.table))),
  );
  return [written[0], line(head.map(() => "---")), ...written.slice(1)].join("\n");
}

function figure({ image, caption, credit }: BlockOf<"figure">): string {
  const { src, alt, decorative, width, height, href } = image;
  const [only, ...others] = caption ?? [];
  const isPlain =
    !decorative &&
    !width &&
    !height &&
    !credit &&
    others.length === 0 &&
    (!only || only.kind === "text");
  if (isPlain) {
    const title = only?.kind === "text" ? ` ${quotedTitle(only.text)}` : "";
    const written = `![${escapeText(alt ?? "")}](${escapeAddress(src)}${title})`;
    return href === undefined ? written : `[${written}](${escapeAddress(href)})`;
  }
  const img = openTag("img", { src, alt: decorative ? "" : alt, width, height });
  const small =
    credit === undefined ? "" : tag("small", {}, htmlInlines([{ kind: "text", text: credit }]));
  const words = [htmlInlines(caption ?? []), small].filter((part) => part !== "").join(" ");
  const legend = words === "" ? [] : [tag("figcaption", {}, words)];
  const shown = href === undefined ? img : tag("a", { href }, img);
  return ["<figure>", shown, ...legend, "</figure>"].join("\n");
}

function media({ medium, src, title, duration, transcript, captions }: BlockOf<"media">): string {
  const attributes = { src, title, "data-duration": duration, "data-transcript": transcript };
  const track =
    captions === undefined ? [] : [openTag("track", { kind: "captions", src: captions })];
  return [openTag(medium, attributes), ...track, `</${medium}>`].join("\n");
}

function embed({ href, title, author, text }: BlockOf<"embed">): string {
  if (author === undefined && text === undefined) {
    return tag("iframe", { src: href, title }, "");
  }
  const attributes = { class: "embed", cite: href, "data-author": author, "data-title": title };
  return tag("blockquote", attributes, text ? htmlInlines([{ kind: "text", text }]) : "");
}

function code({ text, syntax }: BlockOf<"code">): string {
  if (syntax !== undefined && !/^[\p{L}\p{N}+#.@/_-]+$/u.test(syntax)) {
    const inner = tag(
      "code",
      { class: `language-${syntax}` },
      htmlInlines([{ kind: "text", text }]),
    );
    return tag("pre", {}, inner);
  }
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return [fence + (syntax ?? ""), text, fence].join("\n");
}
