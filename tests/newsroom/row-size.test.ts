import { expect, test } from "vitest";
import { ARTICLE_BYTES, ROW_BYTES } from "../../src/limits.ts";
import { oversized } from "../../src/newsroom/row-size.ts";

const ROOM = ROW_BYTES - 2_000;
const NOTHING = {
  type: "json",
  kind: "published",
  editor: "api",
  source: new Uint8Array(),
  findings: "",
  rules: "",
  acknowledged: "",
  corrections: "",
  article: "",
} as const;
const TOO_LARGE = { bytes: ROW_BYTES + 1, limit: ROW_BYTES };
const NO_WORDS = { title: "", lead: "", body: "", text: "" };

test("each row is measured in bytes of UTF-8, at the limit and one past it", () => {
  const atLimit = "é".repeat(ROOM / 2);
  expect(oversized(NOTHING, { ...NO_WORDS, text: atLimit })).toBeUndefined();
  expect(oversized(NOTHING, { ...NO_WORDS, text: `${atLimit}e` })).toEqual(TOO_LARGE);
  const article = "é".repeat(ARTICLE_BYTES / 2);
  expect(oversized({ ...NOTHING, article }, NO_WORDS)).toBeUndefined();
  expect(oversized({ ...NOTHING, article: `${article}e` }, NO_WORDS)).toEqual({
    bytes: ARTICLE_BYTES + 1,
    limit: ARTICLE_BYTES,
  });
});

test("a source, its findings and its article have a row each", () => {
  const full = "x".repeat(ROOM);
  const source = new Uint8Array(ROOM);
  const article = "x".repeat(ARTICLE_BYTES);
  expect(oversized({ ...NOTHING, source, findings: full, article }, undefined)).toBeUndefined();
  expect(oversized({ ...NOTHING, source, acknowledged: "x" }, NO_WORDS)).toEqual(TOO_LARGE);
  expect(oversized({ ...NOTHING, source, corrections: "x" }, NO_WORDS)).toEqual(TOO_LARGE);
  expect(oversized({ ...NOTHING, findings: full, rules: "x" }, NO_WORDS)).toEqual(TOO_LARGE);
});
