import { SLUG_CHARACTERS } from "../limits.ts";

/**
 * A tag as its address has it: `Ferry strikes` and `ferry strikes!` are one, `ferry-strikes`. Letters
 * of every script stay, because a tag is a word of its language. Empty for a tag without any.
 */
export function tagSlug(tag: string): string {
  const words = tag
    .toWellFormed()
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-");
  return [...words]
    .slice(0, SLUG_CHARACTERS)
    .join("")
    .replace(/^-+|-+$/gu, "");
}

/** The slugs of an article's tags, each once. */
export function tagSlugs(tags: readonly string[]): string[] {
  return [...new Set(tags.map(tagSlug))].filter((slug) => slug !== "");
}
