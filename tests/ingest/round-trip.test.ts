import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeArticle } from "../../src/article/decode.ts";
import type { Article } from "../../src/article/model.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { normaliseArticle } from "../../src/ingest/normalise/article.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderMarkdown } from "../../src/render/markdown/markdown.ts";
import { articleArbitrary } from "../article/arbitrary.ts";

const RUNS = { numRuns: Number(process.env["RUNS"] ?? 300) };

function again(type: "markdown" | "json", text: string): Article {
  const result = ingest({ type, text }, {});
  if (!result.ok) throw new Error(`${JSON.stringify(result.failure)}\n${text}`);
  return result.value.article;
}

describe("an article in normal form", () => {
  it("is what the decoder takes, and normalising it again changes nothing", () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const normal = normaliseArticle(article);
        const decoded = decodeArticle(normal);
        expect(decoded.ok ? "" : decoded.failure.message).toBe("");
        expect(normaliseArticle(normal)).toEqual(normal);
      }),
      RUNS,
    );
  });

  it("comes back from JSON", () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const normal = normaliseArticle(article);
        expect(again("json", renderJson(normal))).toEqual(normal);
      }),
      RUNS,
    );
  });

  it("comes back from Markdown", () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const normal = normaliseArticle(article);
        const markdown = renderMarkdown(normal);
        expect(again("markdown", markdown), markdown).toEqual(normal);
      }),
      RUNS,
    );
  });
});
