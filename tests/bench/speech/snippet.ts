import type { Block, Cell, Inline } from "../../../src/article/model.ts";

/** A hard piece of news with what a good reader would say, every word spelt out by hand. */
export interface Snippet {
  /** The construct of spec/audio-text.md that it is about. */
  readonly about: string;
  readonly body: readonly Block[];
  readonly reference: string;
}

export function text(words: string): readonly Inline[] {
  return [{ kind: "text", text: words }];
}

export function paragraph(content: string | readonly Inline[]): Block {
  return { kind: "paragraph", content: typeof content === "string" ? text(content) : content };
}

export function heading(level: number, words: string): Block {
  return { kind: "heading", level, content: text(words) };
}

export function list(ordered: boolean, ...items: string[]): Block {
  return { kind: "list", ordered, items: items.map((item) => ({ content: [paragraph(item)] })) };
}

/** A table of text whose first row has the headers of its columns. */
export function table(caption: string, ...[first = [], ...rest]: string[][]): Block {
  const header = first.map((cell): Cell => ({ content: text(cell), header: "column" }));
  const rows = rest.map((row) => row.map((cell): Cell => ({ content: text(cell) })));
  return { kind: "table", caption: text(caption), rows: [header, ...rows] };
}

export function quote(words: string, source: string): Block {
  return { kind: "quote", content: [paragraph(words)], source: text(source) };
}
