import { SENTENCE_WORDS } from "../../limits.ts";
import { excerptOf } from "../excerpt.ts";
import { prose } from "../prose.ts";
import type { Rule, Sighting } from "../rule.ts";

/** Sentences that are hard to follow by ear; one notice an article, at the longest (WCAG 3.1.5). */
export const sentenceLong: Rule = {
  id: "sentence-long",
  version: 1,
  severity: "notice",
  criteria: ["3.1.5"],
  why: "A listener keeps a sentence in mind until it ends, and cannot look back to its beginning.",
  messages: {
    long: {
      message: "Sentences with more than {limit} words: {count}. The longest has {words}.",
      fix: "Make two or three sentences of each.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    const long = prose(scope).flatMap(({ stretch, sentences }) =>
      sentences.filter(({ words }) => words > SENTENCE_WORDS).map((one) => ({ ...one, stretch })),
    );
    const [longest] = long.toSorted((one, other) => other.words - one.words);
    if (longest === undefined) return;
    const { stretch, text, words } = longest;
    yield {
      outcome: "fail",
      path: stretch.path,
      message: "long",
      excerpt: excerptOf(text),
      values: { limit: SENTENCE_WORDS, count: long.length, words },
    };
  },
};
