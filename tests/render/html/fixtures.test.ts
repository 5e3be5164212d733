import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeArticle } from "../../../src/article/decode.ts";
import type { Article, Block } from "../../../src/article/model.ts";
import type { ArticleView } from "../../../src/render/view.ts";
import { articleMain } from "../../templates/sample-pages.ts";

/** A folder a behaviour: the article, the site's choices if any, and both forms of its page's main part. */
const FOLDER = "tests/fixtures/html";
const FORMS = { full: "expected.html", lite: "lite.html" } as const;
const cases = readdirSync(FOLDER);

describe.each(cases)("%s", (name) => {
  const article = articleOf(name);

  it.each(Object.entries(FORMS))("renders its %s form", (edition, file) => {
    const shown = inLines(articleMain(article, edition as keyof typeof FORMS, siteOf(name)));
    const path = `${FOLDER}/${name}/${file}`;
    if (process.env.UPDATE === "1") writeFileSync(path, shown);
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(shown);
  });
});

it("has a case for every kind of block and inline", () => {
  const text = cases.map((name) => JSON.stringify(articleOf(name))).join("");
  const kinds: Readonly<Record<Block["kind"] | "text" | "note" | "abbreviation" | "link", true>> = {
    paragraph: true,
    heading: true,
    list: true,
    definitions: true,
    quote: true,
    "pull-quote": true,
    table: true,
    figure: true,
    media: true,
    embed: true,
    code: true,
    aside: true,
    passage: true,
    rule: true,
    text: true,
    note: true,
    abbreviation: true,
    link: true,
  };
  for (const kind of Object.keys(kinds)) expect(text).toContain(`"kind":"${kind}"`);
});

/** A fixture says what matters to it; the rest of an article is filled in. */
function articleOf(name: string): Article {
  const written = JSON.parse(readFileSync(`${FOLDER}/${name}/article.json`, "utf8"));
  const decoded = decodeArticle({
    model: 1,
    title: "A title",
    lang: "en",
    authors: [],
    published: "2026-11-23",
    tags: [],
    translations: {},
    corrections: [],
    acknowledge: [],
    body: [],
    notes: [],
    ...written,
  });
  if (!decoded.ok) throw new Error(`${name}: ${decoded.failure.message}`);
  return decoded.value;
}

function siteOf(name: string): Partial<ArticleView> {
  const path = `${FOLDER}/${name}/site.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/** A line before each block, so that a difference can be read. */
function inLines(html: string): string {
  const blocks =
    /(?=<(?:\/?(?:main|section|ul|ol|dl|table|thead|tbody|tr|aside|figure|blockquote|div)|h\d|p|li|dt|dd|t[hd]|hr|img|pre|caption|figcaption)[ >/])/gu;
  return `${html.replace(blocks, "\n").trim()}\n`;
}
