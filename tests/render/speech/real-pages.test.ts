import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article, Block, Inline } from "../../../src/article/model.ts";
import { DEFAULT_SWITCHES, speak } from "../../../src/edition/script.ts";
import { ssmlOf } from "../../../src/edition/script-ssml.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { ALLOWED } from "../../../src/locale/speech/allowed-characters.ts";
import { renderScript } from "../../../src/render/speech/render-script.ts";
import { schemaFaults } from "../ssml/content-model.ts";
import { parseXml, textContent } from "../ssml/xml.ts";
import { viewOf } from "./fixture.ts";

const PAGES = join(import.meta.dirname, "../../../../shared/real/pages");
const isThere = existsSync(PAGES);
if (!isThere) console.log(`No real pages at ${PAGES}: their speech is not tested.`);

/** The words that an article has for the ear, in any order. */
function wordsOf(article: Article): string[] {
  const parts = [
    article.title,
    article.lead ?? "",
    ...article.body.map(blockWords),
    ...article.notes.map(({ content }) => inlineWords(content)),
  ];
  return spokenWords(parts.join(" "));
}

function blockWords(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return inlineWords(block.content);
    case "list":
      return block.items.flatMap(({ content }) => content.map(blockWords)).join(" ");
    case "quote":
      return [...block.content.map(blockWords), inlineWords(block.source ?? [])].join(" ");
    case "aside":
    case "passage":
      return block.content.map(blockWords).join(" ");
    case "figure":
      return inlineWords(block.caption ?? []);
    case "definitions":
      return block.entries
        .flatMap(({ terms, descriptions }) => [...terms, ...descriptions].map(inlineWords))
        .join(" ");
    default:
      return "";
  }
}

function inlineWords(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === "deleted") return "";
      if (inline.kind === "break") return " ";
      return "content" in inline ? inlineWords(inline.content) : inline.text;
    })
    .join("");
}

function spokenWords(text: string): string[] {
  const bare = text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, "")
    .replace(/https?:\S+|www\.\S+|\S+\/\S+/gu, " ");
  return (
    bare
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function missing(expected: readonly string[], heard: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of heard) counts.set(word, (counts.get(word) ?? 0) + 1);
  return expected.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const names = isThere
  ? readdirSync(PAGES).filter((name) => existsSync(join(PAGES, name, "source.html")))
  : [];

describe.skipIf(!isThere)("speech of a real page", () => {
  it.each(names)("%s", (name) => {
    const text = readFileSync(join(PAGES, name, "source.html"), "utf8");
    const read = ingest({ type: "html", text }, { lang: "en" });
    if (!read.ok) return;
    const { article } = read.value;
    const script = renderScript(viewOf(article));
    const whole = speak(script, DEFAULT_SWITCHES);
    const expected = wordsOf(article);
    // Words that no space parted are found within the text; days of ISO dates are written out.
    const run = whole.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
    const lost = missing(expected, spokenWords(whole)).filter(
      (word) => !/^0\d$/u.test(word) && !(word.length > 1 && run.includes(word)),
    );
    expect(lost.length / Math.max(expected.length, 1), lost.join(" ")).toBeLessThanOrEqual(0.01);
    expect([...whole].filter((sign) => sign !== "\n" && !ALLOWED.test(sign))).toEqual([]);
    expect(whole).not.toMatch(/https?:|www\./u);
    const document = parseXml(ssmlOf(script));
    expect(schemaFaults(document)).toEqual([]);
    expect(folded(textContent(document))).toBe(folded(whole));
  });
});
