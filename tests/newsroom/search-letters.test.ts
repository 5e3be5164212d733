import fc from "fast-check";
import { expect, test } from "vitest";
import { QUERY_CHARACTERS } from "../../src/limits.ts";
import { letterExpression, letterPairs } from "../../src/newsroom/search-letters.ts";

test.each([
  ["東京都、京", "東京 京都 京"],
  ["カード card ｶｰﾄﾞ", "かー ーど かー ーど"],
  ["ខ្មែ\u200Bរ", "ខ្ ្ម មែ ែរ"],
  ["ข่าว 1", "ข่ ่า าว"],
  ["한국 Korea", ""],
])("%s is the pairs %s", (text, pairs) => {
  expect(letterPairs(text)).toBe(pairs);
});

test.each([
  ["東京都", '"東京 京都"'],
  ["「東京都」 京", '"東京 京都" AND "京" *'],
  ["東京 tower", undefined],
  ["한국", undefined],
  ["tower", undefined],
  ["", undefined],
])("%s is asked for as %s", (typed, expression) => {
  expect(letterExpression(typed)).toBe(expression);
});

test("whatever is typed, every run is quoted", { timeout: 30_000 }, () => {
  const unit = fc.oneof(fc.constantFrom(...'東ก្ក\u200B"*()AND '), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: QUERY_CHARACTERS * 2 }), (typed) => {
      expect((letterExpression(typed) ?? "").replaceAll(/"[^"]+"/gu, "")).toMatch(
        /^(?:[ *]|AND)*$/u,
      );
    }),
  );
});
