import type { Article } from "../../article/model.ts";
import type { CorrectionsPlace } from "../../config.ts";
import { markdownBlocks } from "./blocks.ts";
import { frontMatter } from "./front-matter.ts";
import { htmlInlines, tag } from "./html.ts";
import { isLabel, markdownInlines, placesWith } from "./inlines.ts";

/**
 * An article as the Markdown that an editor works on: publishing it gives the same article.
 * Front matter, then the body, then the notes.
 */
export function renderMarkdown(article: Article, corrections: CorrectionsPlace = "last"): string {
  const body = markdownBody(article);
  const parts = [frontMatter(article, corrections).trimEnd(), body].filter((part) => part !== "");
  return `${parts.join("\n\n")}\n`;
}

/** The body and the notes, without a line end after them. */
export function markdownBody(article: Article): string {
  const places = placesWith(new Set(article.notes.map(({ id }) => id).filter(isLabel)));
  const notes = article.notes.map(({ id, content }) =>
    isLabel(id)
      ? `[^${id}]: ${markdownInlines(content, places.line)}`
      : tag("div", { role: "doc-footnote", id }, htmlInlines(content)),
  );
  const parts = [markdownBlocks(article.body, places), ...notes];
  return parts.filter((part) => part !== "").join("\n\n");
}
