import { expect, test } from "vitest";
import { ROW_BYTES } from "../../src/limits.ts";
import { oversized } from "../../src/newsroom/row-size.ts";

const ROOM = ROW_BYTES - 2_000;
const NOTHING = {
  source: new Uint8Array(),
  findings: "",
  rules: "",
  acknowledged: "",
  article: "",
};
const NO_WORDS = { title: "", lead: "", body: "", text: "" };

test("each row is measured in bytes of UTF-8, at the limit and one past it", () => {
  const atLimit = "é".repeat(ROOM / 2);
  expect(oversized({ ...NOTHING, article: atLimit }, NO_WORDS)).toBeUndefined();
  expect(oversized({ ...NOTHING, article: `${atLimit}e` }, NO_WORDS)).toBe(ROW_BYTES + 1);
  expect(oversized(NOTHING, { ...NO_WORDS, text: atLimit })).toBeUndefined();
  expect(oversized(NOTHING, { ...NO_WORDS, text: `${atLimit}e` })).toBe(ROW_BYTES + 1);
});

test("a source, its findings and its article have a row each", () => {
  const full = "x".repeat(ROOM);
  const source = new Uint8Array(ROOM);
  expect(oversized({ ...NOTHING, source, findings: full, article: full }, NO_WORDS)).toBe(
    undefined,
  );
  expect(oversized({ ...NOTHING, source, acknowledged: "x" }, NO_WORDS)).toBe(ROW_BYTES + 1);
  expect(oversized({ ...NOTHING, findings: full, rules: "x" }, NO_WORDS)).toBe(ROW_BYTES + 1);
});
