import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeArticle } from "../../../src/article/decode.ts";
import { localeFor } from "../../../src/locale/locales.ts";
import { articleArbitrary } from "../../article/arbitrary.ts";
import { idsOf, named, type PageTree, parsePage, textOf } from "../../templates/page-tree.ts";
import { articleMain, shellView, wholePage } from "../../templates/sample-pages.ts";
import { problemsOf } from "../../templates/valid-html.ts";
import { horribleArticle } from "./horrible-article.ts";

const anyArticle = fc.oneof(horribleArticle, articleArbitrary);
const edition = fc.constantFrom("full" as const, "lite" as const);

function pageOf(article: Parameters<typeof articleMain>[0], form: "full" | "lite"): string {
  // Both choices of a site, one in each form.
  const corrections = form === "full" ? "first" : "last";
  return wholePage(
    shellView(localeFor("en"), article.lang, form),
    articleMain(article, form, { corrections }),
  );
}

describe("an article as no newsroom would write it", { timeout: 60_000 }, () => {
  it("is an article by the model", () => {
    fc.assert(
      fc.property(horribleArticle, (article) => {
        expect(decodeArticle(structuredClone(article))).toMatchObject({ ok: true });
      }),
    );
  });

  it("gives valid HTML", async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, edition, async (article, form) => {
        expect(await problemsOf(pageOf(article, form))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("has one h1 first, levels that never skip, and a heading over nothing nowhere", () => {
    everyPage((tree) => {
      const headings = named(tree, "h1", "h2", "h3", "h4", "h5", "h6");
      const levels = headings.map(({ tagName }) => Number(tagName[1]));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? level - 1)).toBeLessThanOrEqual(1);
      });
      for (const heading of headings) expect(textOf(heading).trim()).not.toBe("");
    });
  });

  it("has ids that are all different, and in-page links that all lead somewhere", () => {
    everyPage((tree) => {
      const ids = idsOf(tree);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { properties } of named(tree, "a")) {
        const href = String(properties.href);
        if (!href.startsWith("#")) continue;
        expect(ids.filter((id) => id === decodeURIComponent(href.slice(1)))).toHaveLength(1);
      }
    });
  });

  it("has no empty link, list, paragraph or caption, and every header cell a scope and words", () => {
    everyPage((tree) => {
      for (const element of named(
        tree,
        "a",
        "p",
        "li",
        "dt",
        "dd",
        "caption",
        "th",
        "figcaption",
      )) {
        const images = JSON.stringify(element).includes('"tagName":"img"');
        expect(images || textOf(element).trim() !== "", element.tagName).toBe(true);
      }
      for (const element of named(tree, "ul", "ol", "dl", "blockquote", "aside", "table")) {
        expect(element.children.length).toBeGreaterThan(0);
      }
      for (const { properties } of named(tree, "th")) expect(properties.scope).toBeDefined();
      for (const { properties } of named(tree, "img")) expect(properties.alt).toBeDefined();
    });
  });

  it("has no image in the lite form", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(named(parsePage(pageOf(article, "lite")), "img")).toEqual([]);
      }),
    );
  });
});

function everyPage(check: (tree: PageTree) => void): void {
  fc.assert(
    fc.property(anyArticle, edition, (article, form) => check(parsePage(pageOf(article, form)))),
    { numRuns: 250 },
  );
}
