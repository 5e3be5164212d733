import { expect, test } from "vitest";
import { SUGGESTIONS, SUGGESTIONS_TRIED } from "../../src/limits.ts";
import type { SearchQuery } from "../../src/newsroom/search-filter.ts";
import { suggestionsFor } from "../../src/newsroom/search-help.ts";
import { searchTerms } from "../../src/newsroom/search-query.ts";

/** What is asked for a query, in turn, and what of it is suggested when so many find something. */
function helped(query: SearchQuery, finds: (tried: number) => boolean) {
  const tried: SearchQuery[] = [];
  const suggested = suggestionsFor(query, searchTerms(query.text), (other) => {
    tried.push(other);
    return finds(tried.length) ? 1 : 0;
  });
  return { tried: tried.map(({ text }) => text), suggested };
}

test("filters go first, then quotation marks, then a word at a time", () => {
  const { tried, suggested } = helped({ text: '"a b" c', lang: "en", page: 3 }, () => false);
  expect(tried).toEqual(['"a b" c', "a b c", "c", '"a b"']);
  expect(suggested).toEqual([]);
});

test("each keeps the filters but the one without, and none has a page", () => {
  const { suggested } = helped({ text: "a b", lang: "en", page: 3 }, () => true);
  expect(suggested).toEqual([
    { text: "a b", total: 1 },
    { text: "b", lang: "en", total: 1 },
    { text: "a", lang: "en", total: 1 },
  ]);
});

test("there are as many as are read, of as many as may be tried", () => {
  const words = Array.from({ length: SUGGESTIONS_TRIED + 1 }, (_, index) => `w${index}`);
  const query = { text: words.join(" ") };
  expect(helped(query, () => true).suggested).toHaveLength(SUGGESTIONS);
  expect(helped(query, (count) => count < SUGGESTIONS).suggested).toHaveLength(SUGGESTIONS - 1);
  expect(helped(query, () => false).tried).toHaveLength(SUGGESTIONS_TRIED);
});

test("nothing is like a single word, or like no words", () => {
  for (const text of ["a", '"a"', "", "🙂"]) {
    expect(helped({ text }, () => true).tried, text).toEqual([]);
  }
});
