import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUERY_CHARACTERS, SEARCH_RESULTS } from "../../src/limits.ts";
import { en } from "../../src/locale/en.ts";
import {
  neighbours,
  type SearchFindings,
  searchJson,
  searchText,
} from "../../src/routes/search-forms.ts";
import { parseQuestion, searchAddress } from "../../src/routes/search-question.ts";

const summary = { slug: "kim", title: "Kim visits Russia", lang: "en", published: "2026-11-23" };
const snippet = [
  { text: "He ", match: false },
  { text: "arrived", match: true },
  { text: " by train.", match: false },
];
const found = (total: number): SearchFindings => ({
  hits: [{ summary, snippet }],
  total,
});
const asked = (text: string, page = 1) => ({ text, page });

describe("the question in a query string", () => {
  test.each([
    ["", { text: "", page: 1 }],
    ["q=kim", { text: "kim", page: 1 }],
    ["q=+kim+jong+&page=2&lang=KO-kr", { text: "kim jong", page: 2, lang: "ko-KR" }],
    ["q=kim&page=&lang=", { text: "kim", page: 1 }],
    ["q=kim&page=0", undefined],
    ["q=kim&page=-1", undefined],
    ["q=kim&page=1e3", undefined],
    ["q=kim&page=10000", undefined],
    ["q=kim&lang=english!", undefined],
  ])("%s", (query, question) => {
    expect(parseQuestion(new URLSearchParams(query))).toEqual(question);
  });

  test("may be as long as the limit; the rest is cut off", () => {
    const query = (length: number) => new URLSearchParams({ q: "a".repeat(length) });
    expect(parseQuestion(query(QUERY_CHARACTERS))?.text).toHaveLength(QUERY_CHARACTERS);
    expect(parseQuestion(query(QUERY_CHARACTERS + 1))?.text).toHaveLength(QUERY_CHARACTERS);
  });

  test("is the same after it has been an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 9999 }), (q, page) => {
        const question = parseQuestion(new URLSearchParams({ q, page: String(page), lang: "ko" }));
        if (question === undefined) throw new Error("Any text is a question.");
        const { searchParams } = new URL(searchAddress(question), "https://news.example");
        expect(parseQuestion(searchParams)).toEqual({ ...question, text: question.text.trim() });
      }),
    );
  });
});

test.each([
  [1, 0, {}],
  [1, SEARCH_RESULTS, {}],
  [1, SEARCH_RESULTS + 1, { next: "/search?q=kim&page=2" }],
  [2, SEARCH_RESULTS + 1, { previous: "/search?q=kim" }],
  [2, SEARCH_RESULTS * 3, { previous: "/search?q=kim", next: "/search?q=kim&page=3" }],
  [9, SEARCH_RESULTS + 1, { previous: "/search?q=kim&page=2" }],
])("page %i of %i results leads on", (page, total, expected) => {
  expect(neighbours(asked("kim", page), found(total))).toEqual(expected);
});

describe("results", () => {
  test("as text are numbered through all pages, a block a line, and end", () => {
    expect(searchText(asked("kim", 2), found(21), en)).toBe(
      "21 results for “kim”.\n\n21. Kim visits Russia.\n\nHe arrived by train.\n\nEnd of page.\n",
    );
  });

  test("as text say when there is nothing, and what to try", () => {
    const text = searchText(asked("<b>kim</b>"), { hits: [], total: 0 }, en);
    expect(text).toMatch(/^No results for “b kim \/b”\.\n\nTry fewer words/u);
  });

  test("as JSON have addresses, and no markup that a browser could take for its own", () => {
    const json = searchJson(asked("</script>"), found(21), "https://news.example");
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toEqual({
      query: "</script>",
      page: 1,
      total: 21,
      next: "/search.json?q=%3C%2Fscript%3E&page=2",
      results: [
        {
          ...summary,
          url: "https://news.example/articles/kim",
          snippet: "He arrived by train.",
          matches: [[3, 10]],
        },
      ],
    });
  });
});
