import { headingLevels } from "../../article/heading-levels.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";
import { wholeText } from "../whole-text.ts";

/**
 * A heading level that is skipped, seen after all levels were shifted to start under the title
 * (WCAG 1.3.1, technique G141).
 */
export const headingOrder: Rule = {
  id: "heading-order",
  version: 1,
  severity: "error",
  criteria: ["1.3.1"],
  why: "Levels tell listeners what belongs to what; a level that is skipped makes them look for what is missing.",
  messages: {
    skipped: {
      message:
        "The heading “{text}” has level {level}, but no heading of level {wanted} is over it.",
      fix: "Give it level {wanted}, or put a heading of level {wanted} before it.",
    },
    early: {
      message:
        "The heading “{text}” has level {level}, and stands before the sections, which have level {wanted}.",
      fix: "Give it and the sections one level (## in Markdown, h2 in HTML), or put it under one of them.",
    },
    "too-deep": {
      message: "The heading “{text}” would be at level 7 under the title, and there are six.",
      fix: "Give it level {wanted}, or begin the sections at level 2.",
    },
  },
  check: function* ({ article, places }): Iterable<Sighting> {
    const { misplaced } = headingLevels(article.body);
    for (const { node, path } of places) {
      if (node.kind !== "heading") continue;
      const found = misplaced.get(node);
      if (found === undefined) continue;
      const text = excerptOf(wholeText(node.content));
      const values = { text, level: node.level, wanted: found.wanted };
      yield { outcome: "fail", path, message: found.reason, values, excerpt: text };
    }
  },
};
