import { describe, expect, it } from "vitest";
import { LOCALES } from "../../src/locale/locales.ts";
import { idsOf, named, parsePage, takesFocus, textOf } from "./page-tree.ts";
import { shellView, templateMains, wholePage } from "./sample-pages.ts";
import { problemsOf } from "./valid-html.ts";

const EDITIONS = ["full", "lite"] as const;

function* pages() {
  for (const locale of LOCALES) {
    for (const edition of EDITIONS) {
      for (const [name, main] of Object.entries(templateMains(locale, locale.tag, edition))) {
        const page = wholePage(shellView(locale, locale.tag, edition), main);
        yield { name: `${locale.tag} ${edition} ${name}`, page, tree: parsePage(page) };
      }
    }
  }
}
const PAGES = [...pages()];

describe("every page of every template in every language", () => {
  it("is valid HTML", async () => {
    const languages = new Set(["en", "ko", "fa"]);
    for (const { name, page } of PAGES) {
      if (!languages.has(name.split(" ")[0] ?? "")) continue;
      expect(await problemsOf(page), name).toEqual([]);
    }
  }, 60_000);

  it("has unique ids", () => {
    for (const { name, tree } of PAGES) {
      const ids = idsOf(tree);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it("begins with three skip links, each to one element that takes focus", () => {
    for (const { name, tree } of PAGES) {
      const first = tree.elements.filter(takesFocus).slice(0, 3);
      const targets = first.map(({ properties }) => String(properties.href));
      expect(targets, name).toEqual(["#content", "#navigation", "#search"]);
      for (const target of targets) {
        const found = tree.elements.filter(({ properties }) => `#${properties.id}` === target);
        expect(found.length, `${name} ${target}`).toBe(1);
        expect(found.every(takesFocus), `${name} ${target}`).toBe(true);
      }
    }
  });

  it("has the skip links as body's first children, in no landmark", () => {
    for (const { name, tree } of PAGES) {
      const [body] = named(tree, "body");
      const children = (body?.children ?? []).filter((child) => child.type === "element");
      const order = children.map(({ tagName }) => tagName);
      expect(order, name).toEqual(["p", "p", "p", "header", "section", "main", "footer"]);
    }
  });

  it("has one h1, the first element of main, and no level that skips", () => {
    for (const { name, tree } of PAGES) {
      const [main] = named(tree, "main");
      const first = main?.children.find((child) => child.type === "element");
      expect(first?.tagName, name).toBe("h1");
      const levels = named(tree, "h1", "h2", "h3", "h4", "h5", "h6").map(({ tagName }) =>
        Number(tagName[1]),
      );
      expect(
        levels.filter((level) => level === 1),
        name,
      ).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0), name).toBeLessThanOrEqual(1);
      });
    }
  });

  it("has labelled navigation that does not say “navigation”, one search, and no positive tabindex", () => {
    for (const { name, tree } of PAGES) {
      const labels = named(tree, "nav").map(({ properties }) => String(properties.ariaLabel));
      expect(new Set(labels).size, name).toBe(labels.length);
      expect(labels.join(" "), name).not.toMatch(/undefined|navigation/iu);
      expect(named(tree, "search"), name).toHaveLength(1);
      const [, navigation] = tree.elements.filter(({ properties }) => properties.tabIndex === -1);
      expect(
        tree.elements.filter(({ properties }) => Number(properties.tabIndex ?? 0) > 0),
        name,
      ).toEqual([]);
      expect(navigation, name).toBeDefined();
    }
  });

  it("gives links text and no label that differs from it, and lists an entry", () => {
    for (const { name, tree } of PAGES) {
      for (const link of named(tree, "a")) {
        expect(textOf(link).trim(), name).not.toBe("");
        expect(link.properties.ariaLabel, name).toBeUndefined();
        expect(link.properties.target, name).toBeUndefined();
      }
      for (const list of named(tree, "ul", "ol"))
        expect(list.children.length, name).toBeGreaterThan(0);
    }
  });

  it("asks for nothing from elsewhere and runs nothing", () => {
    for (const { name, page, tree } of PAGES) {
      expect(named(tree, "script", "iframe", "object", "embed"), name).toEqual([]);
      expect(page, name).not.toMatch(
        / style="| on[a-z]+="|@import|url\(|accesskey|role="menu|aria-live/u,
      );
      const icons = named(tree, "link").map(({ properties }) => String(properties.href));
      expect(icons, name).toEqual(["/favicon.svg"]);
    }
  });
});
