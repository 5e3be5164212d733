import fc from "fast-check";
import type { Article, Block, Cell, Inline } from "../../../src/article/model.ts";

/**
 * Articles as no newsroom would write them, within the model: links in links, notes to nothing,
 * ids that repeat or are the shell's, empty everything, tables whose spans overlap, levels at random.
 */

const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("", " ", "\u200B", "a", "IAEA <b>&amp;", "two words", "조선"),
  },
  fc.string({ maxLength: 12, unit: "grapheme" }).filter(isSpeakable),
);
const words = fc.constantFrom("Coal", "International Atomic Energy Agency", "“x” & <y>", "نفت");
const id = fc.constantFrom(
  "content",
  "navigation",
  "search",
  "forms",
  "n-1",
  "a",
  "a-2",
  "%41",
  "절",
  "t-1",
);
const lang = fc.constantFrom("en", "ko", "fa", "ar-EG", "pt-BR", "is", "zh-Hant");
const href = fc.constantFrom(
  "https://example.org/a?b=c&d='e'",
  "mailto:desk@example.org",
  "/articles/x",
  "#a",
  "#content",
  "#%EC%A0%88",
  "#nowhere",
);
const address = fc.constantFrom("https://example.org/i.png", "/media/x");
const size = fc.integer({ min: 2, max: 70 });

const { inline } = fc.letrec<{ inline: Inline }>((tie) => {
  const content = fc.array(tie("inline"), { maxLength: 3 }) as fc.Arbitrary<Inline[]>;
  const holding = (kind: string) => fc.record({ kind: fc.constant(kind), content });
  return {
    inline: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({ kind: fc.constant("text"), text }),
      fc.record({ kind: fc.constant("code"), text }),
      fc.constant({ kind: "break" }),
      fc.record({ kind: fc.constant("abbreviation"), text: words, expansion: words }),
      ...["emphasis", "strong", "deleted", "inserted", "subscript", "superscript", "quotation"].map(
        holding,
      ),
      fc.record({ kind: fc.constant("link"), href, content }),
      fc.record({ kind: fc.constant("passage"), lang, content }),
      fc.record({ kind: fc.constant("note"), note: id, content }),
    ) as fc.Arbitrary<Inline>,
  };
});

const inlines = fc.array(inline, { maxLength: 3 });

const cell = fc.record(
  { content: inlines, header: fc.constantFrom("column", "row"), columns: size, rows: size },
  { requiredKeys: ["content"] },
) as fc.Arbitrary<Cell>;

const image = fc.record(
  {
    src: address,
    alt: text,
    decorative: fc.constant(true as const),
    width: size,
    height: size,
    href,
  },
  { requiredKeys: ["src"] },
);
const figure = fc.record(
  { kind: fc.constant("figure" as const), image, caption: inlines, credit: words },
  { requiredKeys: ["kind", "image"] },
);

const { block } = fc.letrec<{ block: Block }>((tie) => {
  const content = fc.array(tie("block"), { maxLength: 3 });
  return {
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.record({ kind: fc.constant("paragraph"), content: inlines }),
      fc.record(
        {
          kind: fc.constant("heading"),
          level: fc.integer({ min: 1, max: 6 }),
          id,
          content: inlines,
        },
        { requiredKeys: ["kind", "level", "content"] },
      ),
      fc.record({ kind: fc.constant("pull-quote"), content: inlines }),
      fc.record({
        kind: fc.constant("definitions"),
        entries: fc.array(
          fc.record({
            terms: fc.array(inlines, { maxLength: 2 }),
            descriptions: fc.array(inlines, { maxLength: 2 }),
          }),
          { maxLength: 3 },
        ),
      }),
      fc.record(
        {
          kind: fc.constant("table"),
          caption: inlines,
          rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
        },
        { requiredKeys: ["kind", "rows"] },
      ),
      figure,
      fc.record(
        {
          kind: fc.constant("media"),
          medium: fc.constantFrom("video", "audio"),
          src: address,
          title: words,
          duration: fc.integer({ min: 1, max: 10_000 }),
          transcript: address,
          captions: address,
        },
        { requiredKeys: ["kind", "medium", "src"] },
      ),
      fc.record(
        { kind: fc.constant("embed"), href: address, title: words, author: words, text: words },
        { requiredKeys: ["kind", "href"] },
      ),
      fc.record({ kind: fc.constant("code"), text }),
      fc.constant({ kind: "rule" }),
      fc.record(
        {
          kind: fc.constant("list"),
          ordered: fc.boolean(),
          start: size,
          items: fc.array(fc.record({ content }), { maxLength: 3 }),
        },
        { requiredKeys: ["kind", "ordered", "items"] },
      ),
      fc.record(
        { kind: fc.constant("quote"), content, source: inlines },
        { requiredKeys: ["kind", "content"] },
      ),
      fc.record(
        { kind: fc.constant("aside"), title: words, content },
        { requiredKeys: ["kind", "content"] },
      ),
      fc.record({ kind: fc.constant("passage"), lang, content }),
    ) as fc.Arbitrary<Block>,
  };
});

export const horribleArticle: fc.Arbitrary<Article> = fc.record(
  {
    model: fc.constant(1 as const),
    title: words,
    lang,
    lead: words,
    authors: fc.array(fc.record({ name: words, lang }, { requiredKeys: ["name"] }), {
      maxLength: 3,
    }),
    published: fc.constantFrom("2026-11-23", "2026-11-23T23:59:59Z"),
    updated: fc.constantFrom("2026-11-24", "2026-11-23"),
    dateline: fc.constantFrom("PYONGYANG, Nov. 23 —", " – "),
    breaking: fc.constantFrom(true as const, "2026-11-24T00:00:00Z"),
    image: figure,
    tags: fc.constant([]),
    translations: fc.constantFrom({}, { ko: "x", is: "y", fa: "z" }),
    corrections: fc.array(fc.record({ date: fc.constant("2026-11-24"), text: words }), {
      maxLength: 2,
    }),
    acknowledge: fc.constant([]),
    body: fc.array(block, { maxLength: 6 }),
    notes: fc.uniqueArray(fc.record({ id, content: inlines }), {
      selector: ({ id }) => id,
      maxLength: 3,
    }),
  },
  {
    requiredKeys: [
      "model",
      "title",
      "lang",
      "authors",
      "published",
      "tags",
      "translations",
      "corrections",
      "acknowledge",
      "body",
      "notes",
    ],
  },
);

function isSpeakable(value: string): boolean {
  return value.isWellFormed() && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u.test(value);
}
