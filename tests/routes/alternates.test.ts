import { expect, test } from "vitest";
import { EMPTY_SITE } from "../../src/edition/site.ts";
import { frontAlternates } from "../../src/routes/alternates.ts";
import { alternatesOf, type LinkedArticle } from "../../src/routes/article-links.ts";

const ORIGIN = "https://example.org";

function languagesOf(members: Partial<LinkedArticle["page"]>, language = "en") {
  const page = { title: "Ferry", lang: "ko", translations: {}, ...members };
  const article = { slug: "ferry-ko", origin: ORIGIN, language, page, parts: ["html", "txt"] };
  return alternatesOf(article, "html").flatMap(({ lang, href }) =>
    lang === undefined ? [] : [[lang, href.replace(`${ORIGIN}/articles/`, "")]],
  );
}

test("an article lists itself, its translations, and for any language that of the publication", () => {
  const translations = { en: "ferry", fr: "ferry-fr" };
  expect(languagesOf({ translations })).toEqual([
    ["ko", "ferry-ko"],
    ["en", "ferry"],
    ["fr", "ferry-fr"],
    ["x-default", "ferry"],
  ]);
  expect(languagesOf({ translations }, "ko").at(-1)).toEqual(["x-default", "ferry-ko"]);
});

test("nothing is said of any language when the publication's own is missing", () => {
  expect(languagesOf({ translations: { fr: "ferry-fr" } })).toEqual([
    ["ko", "ferry-ko"],
    ["fr", "ferry-fr"],
  ]);
});

test("an article without translations lists no language, and one from elsewhere neither", () => {
  expect(languagesOf({})).toEqual([]);
  const canonical = "https://news.example.com/ferry";
  expect(languagesOf({ translations: { en: "ferry" }, canonical })).toEqual([]);
});

test("front pages list no language where there is but one, or not their own", () => {
  const site = (...languages: string[]) => ({ site: { ...EMPTY_SITE, languages }, origin: ORIGIN });
  expect(frontAlternates(site("en"), "/")).toEqual([]);
  expect(frontAlternates(site("en", "ko"), "/fr")).toEqual([]);
  expect(frontAlternates(site("en", "zh-Hans"), "/zh-Hans")).toEqual([
    { lang: "en", href: `${ORIGIN}/en` },
    { lang: "zh-Hans", href: `${ORIGIN}/zh-Hans` },
    { lang: "x-default", href: `${ORIGIN}/` },
  ]);
});
