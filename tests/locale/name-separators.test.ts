import { expect, test } from "vitest";
import { LOCALES } from "../../src/locale/locales.ts";
import { nameSeparators } from "../../src/locale/name-separators.ts";

test.each([
  ["en", ["A", "B", "C"], [", ", ", and "]],
  ["ko", ["김민수", "이서연", "박지훈"], [", ", ", "]],
  ["ko-KR", ["김민수", "이서연"], [", "]],
  // Spanish says e before the sound of i.
  ["es", ["Ana", "Inés"], [" e "]],
  ["en", ["A"], []],
  ["en", [], []],
])("the names of a byline in %s", (lang, names, separators) => {
  expect(nameSeparators(names, lang)).toEqual(separators);
});

test.each([...LOCALES.map(({ tag }) => tag), "ti"])(
  "%s has one between every two, without marks",
  (tag) => {
    for (const count of [2, 3, 4]) {
      const separators = nameSeparators(Array.from({ length: count }, String), tag);
      expect(separators).toHaveLength(count - 1);
      expect(separators.join("")).not.toMatch(/\p{Cf}/u);
    }
  },
);
