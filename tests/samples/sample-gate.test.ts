import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSource } from "../../src/cli/check-source.ts";

/** The sample edition is what a newsroom learns from, so it passes the gate as any article must. */
const FOLDER = join(import.meta.dirname, "../../samples");
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
/** Warnings that a sample stands by, because it is there to show the very thing. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  "every-block-there-is.md": ["table-wide"],
};

test.each(SAMPLES)("%s passes the gate, and accepts only what it is there to show", (name) => {
  const text = readFileSync(join(FOLDER, name), "utf8");
  const { outcome, findings, acknowledged } = checkSource({
    type: "markdown",
    text,
    language: "en",
    accepted: [],
  });
  const standing = findings.filter(({ severity }) => severity !== "notice");
  expect({ outcome, standing: standing.map(({ rule }) => rule) }).toEqual({
    outcome: "passed",
    standing: ACCEPTED[name] ?? [],
  });
  expect(acknowledged).toEqual(ACCEPTED[name] ?? []);
});

test("the page for editors keeps the rules that it teaches; its links lead into this folder", () => {
  const text = readFileSync(join(FOLDER, "../docs/EDITORS.md"), "utf8");
  const { outcome, findings } = checkSource({
    type: "markdown",
    text,
    language: "en",
    accepted: ["url-relative"],
  });
  const standing = findings.filter(({ rule }) => rule !== "url-relative");
  expect({ outcome, standing }).toEqual({ outcome: "passed", standing: [] });
});
