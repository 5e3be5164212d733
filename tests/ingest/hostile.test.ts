import { describe, expect, it } from "vitest";
import { decodeArticle } from "../../src/article/decode.ts";
import { ingest, type SourceType } from "../../src/ingest/ingest.ts";
import { realFile } from "./real.ts";

const HEAD = "---\ntitle: T\nlang: en\n---\n\n";
const attacks = JSON.parse(realFile("hostile-markup.json") ?? "[]") as readonly string[];

describe.skipIf(attacks.length === 0)("hostile markup", () => {
  const wrapped: readonly [SourceType, (attack: string) => string][] = [
    ["html", (attack) => `<html lang="en"><title>T</title><body>${attack}`],
    ["markdown", (attack) => `${HEAD}${attack}\n`],
    ["markdown", (attack) => `${HEAD}Before ${attack.replaceAll("\n", " ")} after.\n`],
  ];
  it.each(wrapped)(
    "never passes as %s",
    (type, wrap) => {
      const start = performance.now();
      for (const attack of attacks) {
        const result = ingest({ type, text: wrap(attack) }, {});
        if (!result.ok) continue;
        expect(decodeArticle(result.value.article).ok, attack).toBe(true);
        expect(addresses(result.value.article).filter(isUnsafe), attack).toEqual([]);
      }
      expect(performance.now() - start).toBeLessThan(15_000);
    },
    30_000,
  );
});

function addresses(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === "string" && /^(href|src|canonical|transcript|captions)$/u.test(key)
      ? [value]
      : addresses(value),
  );
}

function isUnsafe(address: string): boolean {
  return !/^(https?:|mailto:|\/(?!\/)|#)/iu.test(address);
}

/** Text made to cost more than its length: each must be read or refused, and soon. */
const COSTLY: Readonly<Record<string, (size: number) => string>> = {
  "stars and underscores": (size) => "*a_ ".repeat(size / 4),
  "open brackets": (size) => "[".repeat(size),
  "images in images": (size) => "![".repeat(size / 2),
  "links in links": (size) => "[a](".repeat(size / 4),
  "reference definitions": (size) => "[a]: x\n".repeat(size / 7),
  "deep quotations": (size) => `${">".repeat(size)} a`,
  "deep lists": (size) => "- ".repeat(size / 2),
  "deepening lists": (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n"),
  "backticks of every length": (size) =>
    Array.from({ length: Math.sqrt(size * 2) }, (_, length) => "`".repeat(length)).join(" "),
  "a wide table": (size) => `|${"a|".repeat(size / 4)}\n|${"-|".repeat(size / 4)}\n`,
  "a long table": (size) => `|a|b|\n|-|-|\n${"|a|b|\n".repeat(size / 6)}`,
  "open tags": (size) => "<b>".repeat(size / 3),
  "open comments": (size) => "<!--".repeat(size / 4),
  "open attributes": (size) => `<a ${"b".repeat(10)}='${"<a b='".repeat(size / 6)}`,
  "notes to nothing": (size) => "[^1]".repeat(size / 4),
  "inline notes": (size) => "^[a".repeat(size / 3),
  "definitions in definitions": (size) => "a\n: ".repeat(size / 4),
  entities: (size) => "&amp;".repeat(size / 5),
  tildes: (size) => "~~a ".repeat(size / 4),
  "one long word": (size) => "a".repeat(size),
  words: (size) => "word and ".repeat(size / 9),
};

describe("text that is made to be slow", () => {
  it.each(Object.entries(COSTLY))("as Markdown, 32 KiB: %s", (_, make) => {
    const start = performance.now();
    ingest({ type: "markdown", text: HEAD + make(32 * 1024) }, {});
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  const MARKUP: Readonly<Record<string, string>> = {
    "nested elements": "<div>".repeat(100_000),
    "nested inline elements": "<b>".repeat(100_000),
    "nested tables": "<table><tr><td>".repeat(60_000),
    "text out of a table": `<table>${"<b>x</b>y".repeat(60_000)}`,
    attributes: `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(" ")}>x`,
    "mis-nested formatting": "<b><p></b>".repeat(80_000),
    anchors: "<a href=x>".repeat(90_000),
    "end tags": "</p>".repeat(200_000),
    breaks: "<br>".repeat(90_000),
    "images and breaks": "<br><img src=/a.png>".repeat(40_000),
    "lists in lists": "<ul><li>".repeat(100_000),
    "select options": `<select>${"<option>a".repeat(80_000)}`,
    "foreign elements": "<svg><g>".repeat(100_000),
  };
  it.each(Object.entries(MARKUP))("as HTML: %s", (_, markup) => {
    const start = performance.now();
    const text = `<html lang=en><title>T</title><body>${markup}`.slice(0, 1024 * 1024);
    const result = ingest({ type: "html", text }, {});
    if (!result.ok) expect(result.failure.reason).toMatch(/^too-/u);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it("as JSON: arrays in arrays", () => {
    const text = `{"model":1,"body":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const result = ingest({ type: "json", text }, {});
    expect(result.ok || result.failure.reason).toBe("too-deep");
  });

  it("as front matter: nesting, aliases, size", () => {
    for (const yaml of [
      "[".repeat(30_000),
      "- ".repeat(20_000),
      "? ".repeat(20_000),
      "a: &a [x]\nb: *a",
    ]) {
      const start = performance.now();
      const result = ingest({ type: "markdown", text: `---\n${yaml}\n---\n` }, { lang: "en" });
      expect(result.ok).toBe(false);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});

describe("characters that are no text", () => {
  it.each(["markdown", "html"] as const)("are refused in %s with their line", (type) => {
    const head = type === "markdown" ? HEAD : "<html lang=en><title>T</title>\n\n\n\n\n";
    for (const character of ["\0", "\uD800", "\uDC00"]) {
      const result = ingest({ type, text: `${head}one ${character} two` }, {});
      expect(result).toMatchObject({ ok: false, failure: { reason: "malformed", line: 6 } });
    }
  });

  it("become spaces when they only show nothing", () => {
    const result = ingest(
      { type: "html", text: "<html lang=en><title>T</title>a\u0008b&#11;c&#1;d" },
      {},
    );
    expect(result.ok && result.value.article.body).toEqual([
      { kind: "paragraph", content: [{ kind: "text", text: "a b c d" }] },
    ]);
  });
});
