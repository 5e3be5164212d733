import { expect, test } from "vitest";
import { articleEntries, isAtHome } from "../../../src/render/catalogue/article-entries.ts";

const FERRY = { slug: "ferry", title: "Ferry", lang: "en", published: "2026-11-23" };
const SITE = "https://news.example.org";

test.each([
  [undefined, undefined, true],
  ["/articles/ferry", undefined, true],
  [`${SITE}/articles/ferry`, SITE, true],
  [`${SITE}/articles/ferry`, undefined, false],
  ["/articles/boat", SITE, false],
  ["https://first.example/articles/ferry", SITE, false],
])("an article first published at %s, for a site at %s: %s", (canonical, siteUrl, expected) => {
  const article = { ...FERRY, ...(canonical !== undefined && { canonical }) };
  expect(isAtHome(article, siteUrl)).toBe(expected);
});

test("an entry is dated by what readers are told of", () => {
  const updated = "2026-11-24T08:00:00Z";
  const corrections = [{ date: "2026-11-25", text: "It left at noon." }];
  const articles = [FERRY, { ...FERRY, updated }, { ...FERRY, updated, corrections }];
  const on = (day: string) => articleEntries(articles, new Date(day));
  expect(on("2026-11-25").map(({ modified }) => modified)).toEqual([
    "2026-11-23T00:00:00Z",
    updated,
    "2026-11-25T00:00:00Z",
  ]);
  expect(on("2026-11-24").at(-1)?.modified).toBe(updated);
});
