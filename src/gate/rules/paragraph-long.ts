import { PARAGRAPH_WORDS } from "../../limits.ts";
import { excerptOf } from "../excerpt.ts";
import { prose } from "../prose.ts";
import type { Rule, Sighting } from "../rule.ts";

/** Paragraphs that are hard to keep in mind; one notice an article, at the longest (WCAG 3.1.5). */
export const paragraphLong: Rule = {
  id: "paragraph-long",
  version: 1,
  severity: "notice",
  criteria: ["3.1.5"],
  why: "Screen readers step from paragraph to paragraph; a very long one is lost when the attention slips once.",
  messages: {
    long: {
      message: "Paragraphs with more than {limit} words: {count}. The longest has {words}.",
      fix: "Begin a new paragraph where a new thought begins.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    const counted = prose(scope).map(({ stretch, sentences }) => ({
      stretch,
      words: sentences.reduce((sum, { words }) => sum + words, 0),
    }));
    const long = counted.filter(({ words }) => words > PARAGRAPH_WORDS);
    const [longest] = long.toSorted((one, other) => other.words - one.words);
    if (longest === undefined) return;
    const { stretch, words } = longest;
    yield {
      outcome: "fail",
      path: stretch.path,
      message: "long",
      excerpt: excerptOf(stretch.text),
      values: { limit: PARAGRAPH_WORDS, count: long.length, words },
    };
  },
};
