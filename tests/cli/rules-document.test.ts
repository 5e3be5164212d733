import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rulesDocument } from "../../src/cli/rules-document.ts";
import type { Rule } from "../../src/gate/rule.ts";
import { RULES } from "../../src/gate/rules.ts";

const PROJECT = join(import.meta.dirname, "../..");

test("docs/RULES.md is what the rules say today: run npm run rules after changing one", () => {
  const written = readFileSync(join(PROJECT, "docs/RULES.md"), "utf8");
  const isCurrent = written === rulesDocument(RULES, join(PROJECT, "tests/fixtures/gate"));
  expect(isCurrent, "Run npm run rules, and look at what changed.").toBe(true);
});

const RULE: Rule = {
  id: "link-title",
  version: 2,
  severity: "warning",
  criteria: ["2.4.4", "9.9.9"],
  why: "Somebody hears it.",
  messages: { found: { message: "An <a> says “{text}”.", fix: "Write more." } },
  check: () => [],
};

test("a rule has its criteria, its messages, and a case of each kind in a fence that holds", () => {
  const folder = mkdtempSync(join(tmpdir(), "lectern-rules-"));
  mkdirSync(join(folder, "link-title"));
  const file = (name: string, text: string) =>
    writeFileSync(join(folder, "link-title", name), text);
  file("fail-a.md", "---\ntitle: A\nlang: en\n---\n\n```html\n<a>\n```\n");
  file("fail-a.findings.json", JSON.stringify([{ rule: "link-title", line: 6 }]));
  file("pass-b.html", "<p>Fine.</p>\n");
  const text = rulesDocument([RULE], folder);
  expect(text).toContain("| [link-title](#link-title) | warning | 2.4.4, 9.9.9 |");
  expect(text).toContain(
    "[WCAG 2.4.4 Link Purpose (In Context) (A)](https://www.w3.org/TR/WCAG22/#",
  );
  expect(text).toContain("WCAG 9.9.9]");
  expect(text).toContain("- An \\<a> says “{text}”. Write more.");
  expect(text).toContain("````markdown\n```html\n<a>\n```\n````");
  expect(text).toContain("```html\n<p>Fine.</p>\n```");
  expect(text).toContain("## Errors\n\nNone.");
});

test("a long case is cut to the lines around what was found", () => {
  const folder = mkdtempSync(join(tmpdir(), "lectern-rules-"));
  mkdirSync(join(folder, "link-title"));
  const lines = Array.from({ length: 40 }, (_, index) => `Line ${index + 1}`);
  writeFileSync(join(folder, "link-title", "fail-a.md"), lines.join("\n"));
  const found = JSON.stringify([{ rule: "link-title", line: 25 }]);
  writeFileSync(join(folder, "link-title", "fail-a.findings.json"), found);
  const text = rulesDocument([RULE], folder);
  expect(text).toContain("…\nLine 19");
  expect(text).toContain("Line 25\n");
  expect(text).not.toContain("Line 40");
});
