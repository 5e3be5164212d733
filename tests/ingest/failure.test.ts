import { describe, expect, it } from "vitest";
import { failureFinding } from "../../src/ingest/failure.ts";
import { ingest, type SourceType } from "../../src/ingest/ingest.ts";

const ARTICLE = {
  model: 1,
  title: "Rains return",
  lang: "en",
  authors: [],
  tags: [],
  translations: {},
  corrections: [],
  acknowledge: [],
  body: [],
  notes: [],
};

function json(change: object): string {
  return JSON.stringify({ ...ARTICLE, ...change });
}

function paragraph(...content: object[]): object {
  return { body: [{ kind: "paragraph", content }] };
}

const link = (href: string) => paragraph({ kind: "link", href, content: [] });

describe("a source that cannot become an article is refused by the rule that it breaks", () => {
  it.each<readonly [string, SourceType, string, object]>([
    [
      "no title",
      "markdown",
      "---\nlang: en\n---\nWords.",
      { rule: "title-missing", criterion: "2.4.2" },
    ],
    ["an empty title", "json", json({ title: " " }), { rule: "title-missing", path: "title" }],
    ["a title of 201", "json", json({ title: "a".repeat(201) }), { rule: "title-length" }],
    [
      "a title of 201",
      "markdown",
      `---\nlang: en\n---\n# ${"a".repeat(201)}`,
      { rule: "title-length" },
    ],
    ["no language", "markdown", "# Title", { rule: "language-valid", path: "lang" }],
    ["no language", "json", json({ lang: undefined }), { rule: "language-valid", path: "lang" }],
    [
      "a language that is none",
      "markdown",
      "---\nlang: the English\n---\n# Title",
      { rule: "language-valid", criterion: "3.1.1", line: 2 },
    ],
    [
      "a passage in one that is none",
      "json",
      json(paragraph({ kind: "passage", lang: "e", content: [] })),
      { rule: "language-valid", path: "body[0].content[0].lang" },
    ],
    ["a script", "json", json(link("javascript:alert(1)")), { rule: "url-scheme" }],
    ["a file", "json", json({ canonical: "file:///etc/hosts" }), { rule: "url-scheme" }],
    ["a call", "markdown", "---\ncanonical: tel:+1\nlang: en\n---\n# A", { rule: "url-scheme" }],
    ["NUL", "markdown", "# Ti\0tle", { rule: "text-controls", criterion: "1.3.2", line: 1 }],
    ["NUL, escaped", "json", json({ lead: "a\0" }), { rule: "text-controls", path: "lead" }],
    ["half a pair", "html", "<h1>\ud800</h1>", { rule: "text-controls" }],
    // What no rule has a name for keeps the kind of failure.
    ["a path of its own", "json", json(link("chapter/2")), { rule: "invalid" }],
    ["no JSON", "json", "{", { rule: "malformed" }],
    ["a date", "markdown", "---\npublished: soon\nlang: en\n---\n# A", { rule: "invalid" }],
  ])("%s (%s)", (_name, type, text, expected) => {
    const outcome = ingest({ type, text }, {});
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    const finding = failureFinding(outcome.failure);
    expect(finding).toMatchObject({ ...expected, severity: "error" });
    expect(finding.message).not.toBe("");
    expect(finding.fix).not.toBe("");
  });
});

describe("headings that are shifted are reported", () => {
  it.each<readonly [string, readonly string[]]>([
    ["# A\n\na\n\n## B\n\nb\n\n# C\n\nc", ["heading-shifted"]],
    ["### A\n\na\n\n#### B\n\nb", ["heading-shifted"]],
    ["## A\n\na\n\n### B\n\nb", []],
    ["a", []],
    ["# A\n\na\n\n### B\n\nb", []],
    ["### A\n\na\n\n###### B\n\nb", []],
  ])("%j", (body, rules) => {
    const text = `---\ntitle: Title\nlang: en\n---\n${body}`;
    const outcome = ingest({ type: "markdown", text }, {});
    expect(outcome.ok && outcome.value.findings.map(({ rule }) => rule)).toEqual(rules);
    const [finding] = outcome.ok ? outcome.value.findings : [];
    if (finding) expect(finding).toMatchObject({ severity: "notice", line: 5, path: "body[0]" });
  });
});
