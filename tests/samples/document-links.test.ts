import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const PROJECT = join(import.meta.dirname, "../..");
const DOCUMENTS = [
  "README.md",
  ...readdirSync(join(PROJECT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

test.each(DOCUMENTS)("every link of %s to a file leads to one", (document) => {
  // What stands in a fence is shown, and links nowhere.
  const text = readFileSync(join(PROJECT, document), "utf8").replace(
    /^(`{3,})[^`]*\n[\s\S]*?\n\1$/gmu,
    "",
  );
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = ""]) => target.replace(/#.*$/u, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/u.test(target));
  expect(targets.filter((target) => !existsSync(join(PROJECT, dirname(document), target)))).toEqual(
    [],
  );
});

test.each(readdirSync(join(PROJECT, "docs/decisions")))(
  "decision %s says when to revisit it",
  (name) => {
    const text = readFileSync(join(PROJECT, "docs/decisions", name), "utf8");
    expect(text.split("\n## ").at(-1)).toMatch(/^When to revisit\n\n\S/u);
  },
);
