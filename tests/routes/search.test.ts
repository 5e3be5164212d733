import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUERY_CHARACTERS, SEARCH_RESULTS } from "../../src/limits.ts";
import { localeFor } from "../../src/locale/locales.ts";
import { neighbours, type SearchFindings } from "../../src/routes/search-findings.ts";
import { searchJson } from "../../src/routes/search-json.ts";
import { parseQuestion, searchAddress } from "../../src/routes/search-question.ts";
import { searchText } from "../../src/routes/search-text.ts";
import type { SearchView } from "../../templates/views.ts";

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
    ["q=kim&page=&lang=&section=&from=&to=", { text: "kim", page: 1 }],
    [
      "q=kim&section=north&from=2026-01-01&to=2026-02-28",
      { text: "kim", page: 1, section: "north", from: "2026-01-01", to: "2026-02-28" },
    ],
    ["section=No+such+section", { text: "", page: 1, section: "No such section" }],
    ["q=a&q=b", { text: "a", page: 1 }],
  ])("%s", (query, question) => {
    expect(parseQuestion(new URLSearchParams(query))).toEqual({ ok: true, value: question });
  });

  test.each([
    ["q=kim&page=0", "page", "page", "0"],
    ["q=kim&page=-1", "page", "page", "-1"],
    ["q=kim&page=1e3", "page", "page", "1e3"],
    ["q=kim&page=10000", "page", "page", "10000"],
    ["q=kim&lang=english!", "language", "lang", "english!"],
    ["q=kim&from=23.11.2026", "date", "from", "23.11.2026"],
    ["q=kim&to=2026-02-29", "date", "to", "2026-02-29"],
    ["q=kim&to=2026-2-1", "date", "to", "2026-2-1"],
  ])("%s has a value that is not understood, and keeps the others", (query, kind, name, value) => {
    expect(parseQuestion(new URLSearchParams(`${query}&section=north`))).toEqual({
      ok: false,
      failure: {
        unread: { kind, name, value },
        question: { text: "kim", page: 1, section: "north" },
      },
    });
  });

  test("may be as long as the limit; the rest is cut off", () => {
    for (const length of [QUERY_CHARACTERS, QUERY_CHARACTERS + 1]) {
      const parsed = parseQuestion(new URLSearchParams({ q: "a".repeat(length) }));
      expect(parsed).toMatchObject({ value: { text: "a".repeat(QUERY_CHARACTERS) } });
    }
  });

  test("is the same after it has been an address", { timeout: 30_000 }, () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 9999 }), (q, section, page) => {
        const filters = { lang: "ko", section, from: "2026-01-31", to: "2026-02-01" };
        const parsed = parseQuestion(new URLSearchParams({ q, page: String(page), ...filters }));
        if (!parsed.ok) throw new Error("Any text is a question.");
        const { searchParams } = new URL(searchAddress(parsed.value), "https://news.example");
        const text = parsed.value.text.trim();
        const again = parsed.value.section?.trim();
        expect(parseQuestion(searchParams)).toEqual({
          ok: true,
          value: { ...parsed.value, text, ...(again !== undefined && { section: again }) },
        });
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

test("what leads on has the same filters", () => {
  const question = { ...asked("kim"), lang: "ko", from: "2026-01-01" };
  expect(neighbours(question, found(SEARCH_RESULTS + 1), ".json")).toEqual({
    next: "/search.json?q=kim&lang=ko&from=2026-01-01&page=2",
  });
});

const NO_FILTERS = { lang: "", section: "", from: "", to: "" };
const form = { action: "/search", open: false, languages: [], sections: [], ...NO_FILTERS };

function view(members: Partial<SearchView> = {}, lang = "en"): SearchView {
  const result = { href: "/articles/kim", title: "Kim visits Russia", lang: "en", snippet };
  return {
    lang,
    locale: localeFor(lang),
    asked: true,
    query: "kim",
    form,
    total: 21,
    page: 1,
    results: [{ ...result, published: "2026-11-23", section: { slug: "n", name: "North" } }],
    ...members,
  };
}

const textOf = (...given: Parameters<typeof view>) =>
  searchText(view(...given), "https://www.news.example").split("\n\n");

describe("results as text", () => {
  test("are numbered through all pages, a result a block, and say at the end where they are", () => {
    const further = { previous: "/search?q=kim", next: "/search?q=kim&page=3" };
    expect(textOf({ page: 2, total: 45, ...further })).toEqual([
      "45 results for “kim”.",
      "Page 2.",
      "21. Kim visits Russia. He arrived by train. In North. Published Monday, November 23, 2026.",
      "To hear one of these, go to its address:",
      "21. news.example/articles/kim.txt.",
      "Previous page: news.example/search.txt?q=kim.",
      "Next page: news.example/search.txt?q=kim&page=3.",
      "End of page.\n",
    ]);
  });

  test("say which filters hold, a block each", () => {
    const languages = [{ value: "ko", text: "한국어", lang: "ko" }];
    const blocks = textOf({ form: { ...form, languages, lang: "ko", from: "2026-05-01" } });
    expect(blocks.slice(1, 3)).toEqual(["Language: 한국어.", "From: May 1, 2026."]);
  });

  test("are in the language that is searched, and say it of a result in another", () => {
    expect(textOf({}, "fr")[1]).toBe(
      "1. Kim visits Russia. He arrived by train. Rubrique North. Publié le lundi 23 novembre 2026. anglais.",
    );
  });

  test("are numbered in the digits of the language", () => {
    const [, result, , address] = textOf({ page: 2 }, "fa").slice(1);
    expect([result, address].map((block) => block?.slice(0, 3))).toEqual(["۲۱.", "۲۱."]);
  });

  test("advise nobody who has not asked yet", () => {
    expect(textOf({ asked: false, query: "", total: 0, results: [] })).toEqual([
      "Search.",
      "End of page.\n",
    ]);
  });

  test("say when there is nothing, what to try, and what is new", () => {
    const blocks = textOf({
      query: "<b>kim</b>",
      total: 0,
      results: [],
      suggestions: [{ href: "/search?q=%D8%A3+b%3C", text: "2 results for “أ b<”" }],
      latest: [{ href: "/articles/new", text: "What is new?" }],
    });
    expect(blocks).toEqual([
      "No results for “b kim /b”.",
      "Try fewer words, or the beginning of a word. Check the spelling of names.",
      "You can also try:",
      "1. 2 results for “أ b ”.",
      "Latest articles.",
      "2. What is new?",
      "To hear one of these, go to its address:",
      "1. news.example/search.txt?q=أ+b%3C.",
      "2. news.example/articles/new.txt.",
      "End of page.\n",
    ]);
  });

  test("are a stop, a blank line and one end in every language, and never markup", () => {
    const text = fc.string({ unit: "binary" }).map((each) => each.toWellFormed());
    const languages = fc.constantFrom("en", "ja", "ar", "hi", "am", "fr", "ko");
    fc.assert(
      fc.property(text, languages, (query, lang) => {
        const written = searchText(
          view({ query, total: 0, results: [] }, lang),
          "https://a.example",
        );
        expect(written).not.toMatch(/[<>\r]|\n\n\n|[^\n]\n[^\n]/u);
        for (const block of written.trim().split("\n\n")) {
          expect(block).toMatch(/[\p{Sentence_Terminal}…:：፦;؛][\p{Pe}\p{Pf}"']*$/u);
        }
      }),
    );
  });
});

describe("results as JSON", () => {
  test("have addresses, and no markup that a browser could take for its own", () => {
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

  test("repeat the filters, and where there is nothing have what to try", () => {
    const question = { ...asked("kim trai"), lang: "en", from: "2026-01-01" };
    const help = { suggestions: [{ text: "kim trai", total: 3 }], latest: [summary] };
    const json = searchJson(question, { hits: [], total: 0, help }, "https://news.example");
    expect(JSON.parse(json)).toEqual({
      query: "kim trai",
      lang: "en",
      from: "2026-01-01",
      page: 1,
      total: 0,
      results: [],
      suggestions: [{ query: "kim trai", total: 3, address: "/search.json?q=kim+trai" }],
      latest: [{ ...summary, url: "https://news.example/articles/kim" }],
    });
  });
});
