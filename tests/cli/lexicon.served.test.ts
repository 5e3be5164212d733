import { expect, test } from "vitest";
import type { Run } from "./command-run.ts";
import { lectern } from "./served-command.ts";

function lexicon(...args: readonly string[]): Promise<Run> {
  return lectern(["lexicon", ...args]);
}

test("teaches the site a word, shows it, and takes it back", async () => {
  const set = await lexicon("set", "en", "Quay Street", "--alias", "Key Street");
  expect(set).toMatchObject({ status: 0, err: "" });
  expect(set.out).toBe("Quay Street  is “Key Street” to engines\n0 articles are made again.\n");
  const listed = await lexicon("list", "en");
  expect(listed.out).toContain("Of the site:\n  Quay Street");
  expect(listed.out).toContain("World War II");
  const json = JSON.parse((await lexicon("list", "en", "--json")).out);
  expect(json.entries).toMatchObject([{ term: "Quay Street", alias: "Key Street" }]);
  expect((await lexicon("list")).out).toMatch(/^en +1 of the site/mu);
  const removed = await lexicon("remove", "en", "Quay Street");
  expect(removed.out).toContain("Quay Street has no entry of the site any more.");
  expect((await lexicon("list", "en")).out).toContain("The site has no entries of its own.");
});

test("what cannot be is said in a sentence, with the status for it", async () => {
  const misused = await Promise.all([
    lexicon(),
    lexicon("sing"),
    lexicon("set", "en"),
    lexicon("set", "en", "IAEA"),
    lexicon("remove", "en", "IAEA", "--alias", "a"),
    lexicon("list", "en", "fr"),
  ]);
  expect(misused.map(({ status }) => status)).toEqual([2, 2, 2, 2, 2, 2]);
  const refused = await Promise.all([
    lexicon("remove", "en", "Nothing"),
    lexicon("set", "en", "IAEA", "--alias", "a & b"),
    lexicon("set", "en-GB", "IAEA", "--off"),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([1, 1, 1]);
  for (const { out, err } of [...misused, ...refused]) {
    expect(out).toBe("");
    expect(err).toMatch(/^[^\n]{20,}\n/u);
    expect(err).not.toMatch(/\n\s+at |node:internal/u);
  }
});
