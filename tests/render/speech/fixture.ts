import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeArticle } from "../../../src/article/decode.ts";
import type { Article } from "../../../src/article/model.ts";
import type { ArticleView } from "../../../src/render/view.ts";

export const FIXTURES = join(import.meta.dirname, "../../fixtures/audio-text");

/**
 * Names of the folders that hold an `input.json`: the fields of an article that a case is about. The
 * site's choices are in a `site.json`, where a case is about them.
 */
export function fixtureNames(): readonly string[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(FIXTURES, name)).includes("input.json"));
}

export function fixtureView(name: string): ArticleView {
  const fields: unknown = JSON.parse(readFileSync(join(FIXTURES, name, "input.json"), "utf8"));
  const site = join(FIXTURES, name, "site.json");
  const choices = existsSync(site) ? JSON.parse(readFileSync(site, "utf8")) : {};
  return { ...viewOf(articleWith(fields)), ...choices };
}

/** An article of which only some fields matter, checked as any article is. */
export function articleWith(fields: unknown): Article {
  const decoded = decodeArticle({
    model: 1,
    title: "Title",
    lang: "en",
    authors: [],
    tags: [],
    translations: {},
    corrections: [],
    acknowledge: [],
    body: [],
    notes: [],
    ...(fields as object),
  });
  if (!decoded.ok) throw new Error(decoded.failure.message);
  return decoded.value;
}

export function viewOf(article: Article): ArticleView {
  return {
    slug: "story",
    article,
    publication: "The Lectern",
    fallback: "en",
    now: new Date("2026-11-23T12:00:00Z"),
  };
}
