import { describe, expect, it } from "vitest";
import { decodeArticle } from "../../src/article/decode.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderMarkdown } from "../../src/render/markdown/markdown.ts";
import { realFile, realPages } from "./real.ts";
import { recall, visibleWords, wordsOf } from "./visible-words.ts";

/** Pages whose source has no title of any kind: the one thing that nobody can mend. */
const UNTITLED = new Set(["005-unescape-html-entities", "reordering-paragraphs"]);

describe.skipIf(realPages().length === 0)("real pages", () => {
  it.each(realPages().map((page) => [page.name, page] as const))("%s", (name, { html }) => {
    const titled = UNTITLED.has(name) ? `<title>Untitled</title>${html}` : html;
    const result = ingest({ type: "html", text: titled }, { lang: "en" });
    expect(result.ok ? "" : result.failure.message).toBe("");
    if (!result.ok) return;
    const { article, lines } = result.value;
    expect(decodeArticle(article).ok).toBe(true);
    const found = wordsOf(allText(article));
    const { share, missing } = recall(visibleWords(titled), found);
    expect(share, missing.slice(0, 60).join(" ")).toBeGreaterThanOrEqual(0.99);
    for (const index of article.body.keys()) expect(lines.at(`body[${index}]`)).toBeGreaterThan(0);
    expect(again("markdown", renderMarkdown(article))).toEqual(article);
    expect(again("json", renderJson(article))).toEqual(article);
  });
});

describe("the article that the project began from", () => {
  const text = realFile("seed-article.txt");
  it.skipIf(text === undefined)("is its headline, its lead and its paragraphs", () => {
    const [, , title = "", lead = "", ...paragraphs] = (text ?? "").trim().split(/\n\s*\n/u);
    const markdown = `---\ntitle: ${title}\nlang: en\nlead: ${lead}\n---\n\n${paragraphs.join("\n\n")}\n`;
    const result = ingest({ type: "markdown", text: markdown }, {});
    expect(result.ok && result.value.findings).toEqual([]);
    if (!result.ok) return;
    expect(result.value.article).toMatchObject({ title, lead });
    expect(result.value.article.body.map(({ kind }) => kind)).toEqual(
      paragraphs.map(() => "paragraph"),
    );
    expect(wordsOf(allText(result.value.article.body))).toEqual(wordsOf(paragraphs.join(" ")));
  });
});

function again(type: "markdown" | "json", text: string) {
  const result = ingest({ type, text }, {});
  return result.ok ? result.value.article : result.failure;
}

/** Every string that a reader meets; runs within a block are joined as they are on the page. */
function allText(part: unknown): string {
  if (typeof part === "string") return part;
  if (Array.isArray(part)) {
    const isInline = part.every((each) => INLINE.has((each as { kind?: string }).kind ?? ""));
    return part.map(allText).join(isInline ? "" : "\n");
  }
  if (typeof part !== "object" || part === null) return "";
  if ((part as { kind?: string }).kind === "break") return "\n";
  const { kind: _kind, ...rest } = part as Record<string, unknown>;
  const seen = Object.entries(rest).filter(([key]) => SHOWN.has(key));
  return seen.map(([, value]) => allText(value)).join(seen.length > 1 ? "\n" : "");
}

const SHOWN = new Set(
  "title lead authors name body notes content text source caption credit alt image items entries terms descriptions rows author".split(
    " ",
  ),
);
const INLINE = new Set(
  "text emphasis strong deleted inserted subscript superscript quotation code link abbreviation passage note break".split(
    " ",
  ),
);
