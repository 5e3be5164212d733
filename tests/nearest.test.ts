import { expect, test } from "vitest";
import { nearest } from "../src/nearest.ts";

const KNOWN = ["check", "listen", "publish", "retract", "breaking", "lexicon", "status", "json"];

test.each([
  ["publsh", "publish"],
  ["pubilsh", "publish"],
  ["Publish", "publish"],
  ["publishh", "publish"],
  ["chek", "check"],
  ["staus", "status"],
  ["jsn", "json"],
  ["brekaing", "breaking"],
  ["b".repeat(10_000), undefined],
  ["export", undefined],
  ["x", undefined],
  ["", undefined],
])("%s is most likely %s", (word, expected) => {
  expect(nearest(word, KNOWN)).toBe(expected);
});

test("every known word is nearest to itself", () => {
  expect(KNOWN.map((word) => nearest(word, KNOWN))).toEqual(KNOWN);
  expect(nearest("check", [])).toBeUndefined();
});
