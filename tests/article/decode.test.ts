import { describe, expect, it } from "vitest";
import { decodeArticle } from "../../src/article/decode.ts";
import {
  ARTICLE_BYTES,
  ARTICLE_DEPTH,
  ARTICLE_NODES,
  AUTHORS,
  TAGS,
  TITLE_CHARACTERS,
  TRANSLATIONS,
  URL_CHARACTERS,
} from "../../src/limits.ts";

const ARTICLE = {
  model: 1,
  title: "Kim visits Russia",
  lang: "en",
  authors: [],
  tags: [],
  translations: {},
  corrections: [],
  acknowledge: [],
  body: [] as unknown[],
  notes: [] as unknown[],
};
const text = (words: string) => ({ kind: "text", text: words });
const paragraph = (...content: unknown[]) => ({ kind: "paragraph", content });
const failure = (data: unknown) => {
  const result = decodeArticle(data);
  return result.ok ? undefined : result.failure;
};
const withBody = (...body: unknown[]) => ({ ...ARTICLE, body });

describe("an unknown value", () => {
  it("is an article when every part is one", () => {
    expect(decodeArticle(withBody(paragraph(text("Hello"))))).toMatchObject({ ok: true });
  });

  it.each([null, 1, "x"])("is none when it is %j", (data) => {
    expect(failure(data)).toMatchObject({ path: "" });
  });

  it.each([
    ["title", { ...ARTICLE, title: " " }],
    ["title", { ...ARTICLE, title: undefined }],
    ["lang", { ...ARTICLE, lang: "EN" }],
    ["published", { ...ARTICLE, published: "2026-02-30" }],
    ["published", { ...ARTICLE, published: "2026-11-23T09:30:00+09:00" }],
    ["section.slug", { ...ARTICLE, section: { slug: "A b", name: "x" } }],
    [
      "body[0].content[1].href",
      withBody(paragraph(text("a"), { kind: "link", href: "javascript:1", content: [] })),
    ],
    ["body[0].image.src", withBody({ kind: "figure", image: { src: "a.png" } })],
    ["body[0].level", withBody({ kind: "heading", level: 7, content: [] })],
    [
      "body[0].items[0].content[0].content[0].text",
      withBody({ kind: "list", ordered: false, items: [{ content: [paragraph(text("\u0000"))] }] }),
    ],
    [
      "notes[1].id",
      {
        ...ARTICLE,
        notes: [
          { id: "1", content: [] },
          { id: "1", content: [] },
        ],
      },
    ],
  ])("is refused at %s, which the message names", (path, data) => {
    expect(failure(data)?.path).toBe(path);
    expect(failure(data)?.message).toContain(path);
  });

  it.each([
    ["at the top", { ...ARTICLE, html: "<b>" }],
    ["in a block", withBody({ ...paragraph(), style: "x" })],
    ["in an inline", withBody(paragraph({ ...text("a"), onclick: "x" }))],
  ])("has no unknown keys %s", (_, data) => {
    expect(decodeArticle(data).ok).toBe(false);
  });
});

describe("limits, at each and one past it", () => {
  const nested = (levels: number) => {
    let block: unknown = paragraph();
    for (let level = 0; level < levels; level += 1) block = { kind: "quote", content: [block] };
    return withBody(block);
  };
  const linked = (length: number) =>
    withBody(paragraph({ kind: "link", href: `/${"a".repeat(length - 1)}`, content: [] }));
  const sized = (bytes: number) => {
    const empty = new TextEncoder().encode(JSON.stringify(withBody(paragraph(text(""))))).length;
    return withBody(paragraph(text("a".repeat(bytes - empty))));
  };
  const translations = (size: number) =>
    Object.fromEntries(Array.from({ length: size }, (_, index) => [`en-x-${index}`, "a"]));
  const bytes = (size: number) => new TextEncoder().encode(JSON.stringify(sized(size))).length;

  it("are those of the limits file", () => expect(bytes(ARTICLE_BYTES)).toBe(ARTICLE_BYTES));

  it.each<readonly [string, (size: number) => unknown, number]>([
    [
      "characters of a title",
      (size) => ({ ...ARTICLE, title: "a".repeat(size) }),
      TITLE_CHARACTERS,
    ],
    ["authors", (size) => ({ ...ARTICLE, authors: Array(size).fill({ name: "A" }) }), AUTHORS],
    ["tags", (size) => ({ ...ARTICLE, tags: Array(size).fill("a") }), TAGS],
    ["translations", (size) => ({ ...ARTICLE, translations: translations(size) }), TRANSLATIONS],
    ["characters of an address", linked, URL_CHARACTERS],
    ["bytes", sized, ARTICLE_BYTES],
    // The paragraph's own content, the body and the article are the three levels around the quotes.
    ["levels", (size) => nested(size - 2), ARTICLE_DEPTH],
  ])("%s", (_, make, limit) => {
    expect(failure(make(limit))).toBeUndefined();
    expect(failure(make(limit + 1))).toBeDefined();
  });

  it("parts, counted before anything is looked at closely", () => {
    const result = failure(withBody(...Array(ARTICLE_NODES * 2).fill({ kind: "rule" })));
    expect(result?.message).toContain(String(ARTICLE_NODES));
  });
});
