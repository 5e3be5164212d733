import fc from "fast-check";
import type { Article, Block, Cell, Image, Inline } from "../../src/article/model.ts";

/** Articles of every shape that the model allows, leaning towards what breaks writers and readers. */

const LANGUAGES = ["en", "en-GB", "ko", "fa", "ja", "pt-BR", "pt-PT", "zh-Hans", "ar"] as const;
const PIECES = [
  ..."*_~`#>+-=|:!^[](){}<>&;\"'\\/.,0123456789 \u00A0\u200B\u3000",
  ..."abc xyz Kim Über 안녕 日本 سلام é e\u0301 👩‍👩‍👧 ﬁ",
  "**",
  "__",
  "~~",
  "```",
  "---",
  "***",
  "===",
  "- ",
  "1. ",
  "2) ",
  "> ",
  "# ",
  ": ",
  "![",
  "](",
  "[^1]",
  "<b>",
  "</p>",
  "<!--",
  "<script>",
  "&amp;",
  "&#42;",
  "&lt",
  "javascript:",
  "https://x.example/a_b",
  "{#id}",
  "\n",
  "\t",
  "  ",
  "\u2028",
  "\u0085",
  "\uFEFF",
  "| a | b |",
  "\\\\",
  "...",
  " -- ",
  "a_b",
  "C:\\dir",
];

export const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4, unit: "grapheme" })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) =>
    pieces
      .join("")
      .toWellFormed()
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, "x"),
  );
export const words = text.map((value) => `w${value}`);
export const language = fc.constantFrom(...LANGUAGES);
export const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    "https://x.example",
    "/articles/a-b",
    "/media/a(1).png",
    "https://x.example/a_b_(c)?q=1&copy=2&amp;x",
    "https://x.example/a|b",
    "https://x.example/~me/*x*",
    "https://x.example/'\"[]`^",
    "/a&lt;b",
    "http://한국.example/길",
  ),
);
const link = fc.oneof(address, fc.constantFrom("#top-x", "#id", "mailto:a@b.example", "#wkim"));
const identifier = fc.oneof(
  fc.constantFrom(
    "1",
    "note",
    "a-b",
    "한국",
    "a]b",
    "x\\y",
    "a%20b",
    "__proto__",
    "a*b",
    "&amp;",
    '"q"',
  ),
  fc.stringMatching(/^[a-z0-9-]{1,8}$/),
);
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const day = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc.oneof(
  day,
  fc
    .date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 19)}Z`),
);

/** Present or absent, never `undefined`: as `exactOptionalPropertyTypes` has it. */
function record<Shape>(
  required: { readonly [Key in keyof Shape]?: fc.Arbitrary<unknown> },
  optional: { readonly [Key in keyof Shape]?: fc.Arbitrary<unknown> } = {},
): fc.Arbitrary<Shape> {
  return fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: Object.keys(required),
  }) as unknown as fc.Arbitrary<Shape>;
}

const containers = [
  "emphasis",
  "strong",
  "deleted",
  "inserted",
  "subscript",
  "superscript",
  "quotation",
];

const codeText = fc
  .array(fc.oneof(text, fc.constantFrom("", "\tx", "    y", "```", "~~~~")))
  .map((lines) => lines.join("\n"));

const tree = fc.letrec<{ inlines: Inline[]; inline: Inline; blocks: Block[]; block: Block }>(
  (tie) => {
    const content = tie("inlines");
    const blocks = tie("blocks");
    const kind = (name: string, required: object, optional: object = {}) =>
      record<Record<string, unknown>>({ kind: fc.constant(name), ...required }, optional as never);
    return {
      inlines: fc.array(tie("inline"), { maxLength: 4, depthIdentifier: "inline" }),
      inline: fc.oneof(
        { depthSize: "small", withCrossShrink: true, depthIdentifier: "inline" },
        kind("text", { text }),
        kind("text", { text }),
        kind("code", { text }),
        kind("abbreviation", { text: words, expansion: words }),
        kind("break", {}),
        ...containers.map((name) => kind(name, { content })),
        kind("link", { href: link, content }),
        kind("passage", { lang: language, content }),
        kind("note", { note: identifier, content }),
      ) as unknown as fc.Arbitrary<Inline>,
      blocks: fc.array(tie("block"), { maxLength: 3, depthIdentifier: "block" }),
      block: fc.oneof(
        { depthSize: "small", withCrossShrink: true, depthIdentifier: "block" },
        kind("paragraph", { content }),
        kind("paragraph", { content }),
        kind("heading", { level: fc.integer({ min: 1, max: 6 }), content }, { id: identifier }),
        kind(
          "list",
          {
            ordered: fc.boolean(),
            items: fc.array(record({ content: blocks } as never), { maxLength: 3 }),
          },
          { start: fc.constantFrom(-5, 0, 1, 2, 9, 99, 999_999_999, 1_000_000_000) },
        ),
        kind("definitions", {
          entries: fc.array(
            record({
              terms: fc.array(content, { maxLength: 2 }),
              descriptions: fc.array(content, { maxLength: 2 }),
            } as never),
            { maxLength: 3 },
          ),
        }),
        kind("quote", { content: blocks }, { source: content }),
        kind("pull-quote", { content }),
        kind("table", { rows: fc.oneof(rows(content), plainRows(content)) }, { caption: content }),
        figure(content),
        kind(
          "media",
          { medium: fc.constantFrom("video", "audio"), src: address },
          {
            title: words,
            duration: fc.integer({ min: 1, max: 9000 }),
            transcript: address,
            captions: address,
          },
        ),
        kind("embed", { href: address }, { title: words, author: words, text: words }),
        kind(
          "code",
          { text: fc.oneof(text, codeText) },
          { syntax: fc.constantFrom("js", "c++", "a`b", "x&y;") },
        ),
        kind("aside", { content: blocks }, { title: words }),
        kind("passage", { lang: language, content: blocks }),
        kind("rule", {}),
      ) as unknown as fc.Arbitrary<Block>,
    };
  },
);

function figure(content: fc.Arbitrary<Inline[]>) {
  const image = record<Image>(
    { src: address },
    {
      alt: text,
      decorative: fc.constant(true),
      width: fc.integer({ min: 1, max: 5000 }),
      height: fc.integer({ min: 3, max: 5000 }),
      href: link,
    },
  );
  return record<Record<string, unknown>>(
    { kind: fc.constant("figure"), image },
    { caption: content, credit: words },
  );
}

function rows(content: fc.Arbitrary<Inline[]>): fc.Arbitrary<Cell[][]> {
  const cell = record<Cell>(
    { content },
    {
      header: fc.constantFrom("column", "row"),
      columns: fc.integer({ min: 2, max: 4 }),
      rows: fc.integer({ min: 2, max: 4 }),
    },
  );
  return fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 });
}

function plainRows(content: fc.Arbitrary<Inline[]>): fc.Arbitrary<Cell[][]> {
  return fc
    .array(fc.tuple(content, content), { minLength: 1, maxLength: 3 })
    .map((all) =>
      all.map((row, index) =>
        row.map((each) => ({ content: each, ...(index === 0 && { header: "column" as const }) })),
      ),
    );
}

export const inlinesArbitrary: fc.Arbitrary<Inline[]> = tree.inlines;
export const blocksArbitrary: fc.Arbitrary<Block[]> = tree.blocks;

/** An article that the decoder takes; whether it is in normal form is another question. */
export const articleArbitrary: fc.Arbitrary<Article> = record<Article>(
  {
    model: fc.constant(1),
    title: words.map((title) => title.slice(0, 190).toWellFormed()),
    lang: language,
    authors: fc.array(record({ name: words } as never, { lang: language } as never), {
      maxLength: 2,
    }),
    tags: fc.array(words, { maxLength: 2 }),
    translations: fc.dictionary(language, slug, { maxKeys: 2 }),
    corrections: fc.array(record({ date: day, text: words } as never), { maxLength: 2 }),
    acknowledge: fc.array(fc.stringMatching(/^[a-z-]{1,9}$/), { maxLength: 2 }),
    body: tree.blocks,
    notes: fc.uniqueArray(
      record<{ id: string; content: Inline[] }>({ id: identifier, content: tree.inlines }),
      {
        maxLength: 2,
        selector: ({ id }) => id,
      },
    ),
  },
  {
    lead: words,
    section: record({ slug, name: words } as never),
    published: moment,
    updated: moment,
    dateline: words,
    breaking: fc.oneof(fc.constant(true), moment),
    image: figure(tree.inlines),
    canonical: address,
  },
);
