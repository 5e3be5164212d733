import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/model.ts";
import { LOCALES } from "../../src/locale/locales.ts";
import { pageFacts } from "../../src/newsroom/page-facts.ts";
import { FORM_NAMES } from "../../src/paths.ts";
import { newsArticle } from "../../src/routes/news-article.ts";
import { renderHead } from "../../templates/head.tsx";
import { languageName } from "../../templates/parts/spelled-out.ts";
import { renderShell } from "../../templates/shell.tsx";
import { articleMain, shellView, wholePage } from "./sample-pages.ts";
import { seedArticle } from "./seed-article.ts";

/** spec/page.md, 17: the first flight of a TCP connection carries a page, and the shell is a part. */
const SHELL_BYTES = 4_000;
const PAGE_BYTES = 14_600;

/** A publication in all the languages there are: no shell is larger. */
const everyLanguage = LOCALES.map(({ tag }) => ({
  href: `/${tag}`,
  lang: tag,
  text: languageName(tag),
}));

/** What the page tells machines of the article. */
function dataOf(article: Article): object | undefined {
  const linked = { slug: "kim-visits-russia", origin: "https://news.example.org", language: "en" };
  return newsArticle({ ...linked, page: pageFacts(article), parts: FORM_NAMES }, "Lectern");
}

function heavier(page: string): number {
  return Math.max(gzipSync(page).length, brotliCompressSync(page).length);
}

describe.each(LOCALES.map((locale) => [locale.tag, locale] as const))("in %s", (tag, locale) => {
  it.each(["full", "lite"] as const)(
    "the %s shell is at most 4,000 bytes compressed",
    (edition) => {
      const shell = renderShell({ ...shellView(locale, tag, edition), languages: everyLanguage });
      const weight = heavier(shell.opening + shell.middle + shell.closing);
      expect(weight).toBeLessThanOrEqual(SHELL_BYTES);
    },
  );

  it("the page of 1,000 words is at most 14,600 bytes compressed", () => {
    const article = seedArticle(tag);
    const main = articleMain(article, "full");
    const page = wholePage(shellView(locale, tag, "full"), main, article.title, dataOf(article));
    expect(heavier(page)).toBeLessThanOrEqual(PAGE_BYTES);
  });

  it("and so it is with a translation into every other language", () => {
    const others = LOCALES.filter((other) => other.tag !== tag);
    const translations = Object.fromEntries(
      others.map((other) => [other.tag, `kim-${other.tag.toLowerCase()}`]),
    );
    const alternates = Object.entries(translations).map(([lang, slug]) => ({
      lang,
      href: `https://news.example.org/articles/${slug}`,
    }));
    const head = renderHead({ title: "A title", publication: "Lectern", alternates });
    const article = { ...seedArticle(tag), translations };
    const body = head + articleMain(article, "full");
    const page = wholePage(shellView(locale, tag, "full"), body, article.title, dataOf(article));
    expect(heavier(page)).toBeLessThanOrEqual(PAGE_BYTES);
  });
});

it("the article weighed has 1,000 words", () => {
  const words = articleMain(seedArticle("en"), "lite")
    .replace(/<[^>]+>/gu, " ")
    .match(/\p{L}+/gu);
  expect(words?.length).toBeGreaterThanOrEqual(1000);
});
