import type { Child } from "hono/jsx";
import type { Composition } from "./composition.ts";

/** The article's own words within a sentence of the product's, marked where the languages differ. */
export function inArticle(content: Child, { words }: Composition): Child {
  return words.lang === undefined ? content : <bdi {...words}>{content}</bdi>;
}
