import { outline } from "../../article/outline.ts";
import { UNBROKEN_WORDS } from "../../limits.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";
import { stretches } from "../stretches.ts";
import { wordCount } from "../word-count.ts";

/** A long body without a heading (WCAG 2.4.10, technique G141). */
export const structureSparse: Rule = {
  id: "structure-sparse",
  version: 1,
  severity: "warning",
  criteria: ["2.4.10"],
  why: "Without headings, a listener can only go from the beginning to the end.",
  messages: {
    sparse: {
      message: "The text has {count} words and no heading; more than {limit} want one.",
      fix: "Put a heading over each part of the text.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    const levels = [...outline(scope.article.body).values()];
    if (levels.some((level) => level !== "paragraph")) return;
    const count = wordsOfBody(scope);
    if (count <= UNBROKEN_WORDS) return;
    yield {
      outcome: "fail",
      path: "body",
      message: "sparse",
      values: { count, limit: UNBROKEN_WORDS },
    };
  },
};

function wordsOfBody(scope: Scope): number {
  return stretches(scope)
    .filter(({ path, part }) => path.startsWith("body") && part !== "pull-quote")
    .reduce((sum, { text, lang }) => sum + wordCount(text, lang), 0);
}
