import fc from "fast-check";
import type { Block, Inline } from "../../../src/article/model.ts";

/** What makes speech go wrong: signs, numbers, dashes, addresses, half a rule and two at once. */
const TOKENS = [
  ..."Kim the 5 10–15 1 200 2–1 – — -- ... $1.5bn €3 5km 20°C 3km² 5.30pm Nov. 23 2026-11-23".split(
    " ",
  ),
  ..."Mr. Gen. No. 5 & AT&T §4 #5 #MeToo * ** _x_ ` ~~ | > < ^ \\ {a} [b](c) → ► • ★★☆ ™ ® ©".split(
    " ",
  ),
  ..."IAEA IAEA’s ICBMs WHO World War II 1990s 1998 9/11 10-15 F-35 Jr. U.S. p.m. Dr. St. vs. Ltd.".split(
    " ",
  ),
  ..."https://www.example.com/a_b?c=d#e www.example.org example.com/x.html a@b.org photo_1.jpg".split(
    " ",
  ),
  ..."“a” ‘b’ (c) [d] « e » 김정은 مرحبا 你好。 हिन्दी। こんにちは 👍🏽 🎉🎉 👩‍🚀 🇰🇷 é é ½ 10⁶ x² ]]> &amp; </s> \u00AD \u200B \u2060 \uFEFF \uE000 \u{F0000}".split(
    " ",
  ),
  "\u00A0",
  "\n",
  "=====",
  "?",
  "!",
  ":",
  ",",
  ".",
];

export const wording: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...TOKENS) },
        {
          weight: 1,
          arbitrary: fc
            .string({ unit: "binary", maxLength: 4 })
            .map((text) =>
              text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, "").toWellFormed(),
            ),
        },
      ),
      fc.boolean(),
    ),
    { maxLength: 8 },
  )
  .map((tokens) => tokens.map(([token, spaced]) => token + (spaced ? " " : "")).join(""));

const text: fc.Arbitrary<Inline> = wording.map((words) => ({ kind: "text", text: words }));

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.record({
    kind: fc.constantFrom("emphasis", "superscript", "subscript", "quotation", "deleted"),
    content: fc.array(text, { maxLength: 2 }),
  }) as fc.Arbitrary<Inline>,
  wording.map((words): Inline => ({ kind: "code", text: words })),
  fc
    .tuple(text, fc.constantFrom("https://www.example.com/a_b", "mailto:a@b.org", "/articles/x"))
    .map(([content, href]): Inline => ({ kind: "link", href, content: [content] })),
  fc.constantFrom<Inline>(
    { kind: "abbreviation", text: "IAEA", expansion: "International Atomic Energy Agency" },
    { kind: "break" },
  ),
  fc
    .tuple(text, fc.constantFrom("ko", "fr", "zh-Hans", "eo"))
    .map(([content, lang]): Inline => ({ kind: "passage", lang, content: [content] })),
);

const inlines = fc.array(inline, { maxLength: 4 });
const paragraph: fc.Arbitrary<Block> = inlines.map((content) => ({ kind: "paragraph", content }));

/** Blocks whose words are hard to say. */
export const blocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: paragraph },
    fc
      .tuple(inlines, fc.integer({ min: 2, max: 4 }))
      .map(([content, level]): Block => ({ kind: "heading", level, content })),
    fc.tuple(fc.array(paragraph, { maxLength: 3 }), fc.boolean()).map(
      ([items, ordered]): Block => ({
        kind: "list",
        ordered,
        items: items.map((item) => ({ content: [item] })),
      }),
    ),
    fc
      .tuple(fc.array(paragraph, { maxLength: 2 }), inlines)
      .map(([content, source]): Block => ({ kind: "quote", content, source })),
    fc.array(fc.array(inlines, { maxLength: 3 }), { maxLength: 3 }).map(
      (rows): Block => ({
        kind: "table",
        rows: rows.map((row, y) =>
          row.map((content) => ({ content, ...(y === 0 && { header: "column" as const }) })),
        ),
      }),
    ),
    wording.map(
      (alt): Block => ({
        kind: "figure",
        image: { src: "https://media.example/a.jpg", alt },
        caption: [{ kind: "text", text: alt }],
      }),
    ),
    fc
      .tuple(paragraph, fc.constantFrom("ko", "de", "ja", "eo"))
      .map(([content, lang]): Block => ({ kind: "passage", lang, content: [content] })),
  ),
  { maxLength: 5 },
);

export const languages = fc.constantFrom(
  "en",
  "en-GB",
  "fr",
  "ru",
  "ar",
  "ja",
  "zh-Hans",
  "hi",
  "eo",
  "th",
);
