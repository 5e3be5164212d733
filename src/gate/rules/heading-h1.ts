import { headingLevels } from "../../article/heading-levels.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";
import { wholeText } from "../whole-text.ts";

/** A heading of level 1 that is a second title (WCAG 1.3.1). Sections that are all h1 are shifted. */
export const headingH1: Rule = {
  id: "heading-h1",
  version: 1,
  severity: "error",
  criteria: ["1.3.1"],
  why: "The page's only heading of level 1 is its title; a second one leaves listeners unsure of what they are in.",
  messages: {
    "second-title": {
      message: "The heading “{text}” has level 1, which is the title's.",
      fix: "Write it with level 2 (## in Markdown, h2 in HTML). If it is the title, make it the title and take it out of the text.",
    },
  },
  check: function* ({ article, places }): Iterable<Sighting> {
    const { titles } = headingLevels(article.body);
    for (const { node, path } of places) {
      if (node.kind !== "heading" || !titles.has(node)) continue;
      const text = excerptOf(wholeText(node.content));
      yield { outcome: "fail", path, message: "second-title", values: { text }, excerpt: text };
    }
  },
};
