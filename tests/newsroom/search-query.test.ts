import fc from "fast-check";
import { expect, test } from "vitest";
import { QUERY_CHARACTERS, QUERY_TERMS } from "../../src/limits.ts";
import { searchExpression } from "../../src/newsroom/search-query.ts";

test.each([
  ["harbour", '"harbour" *'],
  ["The Harbour opens", '"the" AND "harbour" AND "opens" *'],
  ['"harbour opens" today', '"harbour opens" AND "today" *'],
  ['today "harbour opens"', '"today" AND "harbour opens"'],
  ['"harbour opens', '"harbour opens"'],
  ["OR NOT NEAR", '"or" AND "not" AND "near" *'],
  ["title:kim*", '"title" AND "kim" *'],
  ["L’été", '"l" AND "ete" *'],
  ['צה"ל', '"צהל" *'],
  ["평양에서 연설", '"평양에서" * AND "연설" *'],
  ["東京で地震", '"東京" AND "で" AND "地震" *'],
])("%s becomes %s", (typed, match) => {
  expect(searchExpression(typed)?.match).toBe(match);
});

test.each(["", " ", '"', '""', "*", "\u0000", "…", "🙂", "\uD800"])("%j has no words", (typed) => {
  expect(searchExpression(typed)).toBeUndefined();
});

test("whatever is typed, every word is quoted and their number is limited", () => {
  const term = String.raw`"[^"]+"(?: \*)?`;
  const shape = new RegExp(`^${term}(?: AND ${term})*$`, "u");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: QUERY_CHARACTERS * 2 }), (typed) => {
      const expression = searchExpression(typed);
      if (expression === undefined) return;
      expect(expression.match).toMatch(shape);
      expect(expression.match.split(" AND ").length).toBeLessThanOrEqual(QUERY_TERMS);
    }),
  );
});
