import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUERY_CHARACTERS, QUERY_TERMS } from "../../src/limits.ts";
import { searchExpression, searchTerms, termsText } from "../../src/newsroom/search-query.ts";

const expression = (typed: string, lang?: string) => searchExpression(searchTerms(typed), lang);

test.each([
  ["harbour", '"harbour" *'],
  ["The Harbour opens", '"the" AND "harbour" AND "opens" *'],
  ['"harbour opens" today', '"harbour opens" AND "today" *'],
  ['today "harbour opens"', '"today" AND "harbour opens"'],
  ["«harbour opens» today", '"harbour opens" AND "today" *'],
  ["「東京 地震」", '"東京 地震"'],
  ['"harbour opens', '"harbour opens"'],
  ["OR NOT NEAR", '"or" AND "not" AND "near" *'],
  ["title:kim*", '("title" AND "kim" *)'],
  ["L’ete", '("l" AND "ete" *)'],
  ['צה"ל', '"צהל" *'],
  ["평양에서 연설", '"평양에서" * AND "연설" *'],
  ["東京で地震", '"東京" AND "で" AND "地震" *'],
  ["kim _ ـ", '"kim" *'],
  ["elec* result", '"elec" * AND "result" *'],
  ['elec* "first result"', '"elec" * AND "first result"'],
])("%s becomes %s in every language", (typed, match) => {
  expect(expression(typed)).toBe(match);
});

describe("a letter that not all languages fold", () => {
  test("is looked for in each language as it has it", () => {
    expect(expression("får")).toBe(
      '(("far" *) NOT ("\uE000sv" OR "\uE000da")) OR (("får" *) AND ("\uE000sv" OR "\uE000da"))',
    );
    expect(expression("Müller")).toBe(
      '(("muller" *) NOT ("\uE000et" OR "\uE000tr" OR "\uE000hu" OR "\uE000de")) OR ' +
        '(("müller" *) AND ("\uE000et" OR "\uE000tr" OR "\uE000hu")) OR ' +
        '(("mueller" *) AND ("\uE000de"))',
    );
  });

  test("is that of one language where only that is searched", () => {
    expect(expression("får", "sv-FI")).toBe('"får" *');
    expect(expression("får", "fr")).toBe('"far" *');
    expect(expression('"Istanbul I"', "tr")).toBe('("ıstanbul ı" OR "istanbul i")');
  });
});

test.each(["", " ", '"', '""', "*", "\u0000", "…", "🙂", "\uD800", "_", "ـ", "\uE000"])(
  "%j has no words",
  (typed) => {
    expect(searchTerms(typed)).toEqual([]);
  },
);

test("terms can be typed again", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "é", "北", " ", '"', "’", "ل", "*", "한") }),
      (typed) => {
        const once = termsText(searchTerms(typed));
        expect(termsText(searchTerms(once))).toBe(once);
      },
    ),
  );
});

test("whatever is typed, every word is quoted and their number is limited", {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: QUERY_CHARACTERS * 2 }), (typed) => {
      const terms = searchTerms(typed);
      expect(terms.length).toBeLessThanOrEqual(QUERY_TERMS);
      if (terms.length === 0) return;
      const between = searchExpression(terms).replaceAll(/"[^"]+"/gu, "");
      expect(between).toMatch(/^(?:[() *]|AND|OR|NOT)*$/u);
    }),
  );
});

test("a query may be as long as the limit; the rest is cut off", () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`);
  expect(searchTerms(words(QUERY_TERMS).join(" "))).toHaveLength(QUERY_TERMS);
  expect(searchTerms(words(QUERY_TERMS + 1).join(" "))).toHaveLength(QUERY_TERMS);
  expect(searchTerms(`${"a".repeat(QUERY_CHARACTERS)}b`)[0]?.words[0]).toHaveLength(
    QUERY_CHARACTERS,
  );
});
