import { READING_EASE, READING_WORDS } from "../../limits.ts";
import { gateWordsOf } from "../../locale/gate/gate-words-of.ts";
import { languageOf } from "../../locale/speech/language-of.ts";
import { prose } from "../prose.ts";
import { READING_FORMULAS, type ReadingFormula, syllablesIn } from "../reading-ease.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";

/** The least share of the commonest words of its language in running text, of 1. */
const COMMON_SHARE = 0.08;

/** A text that its language's formula finds very difficult (WCAG 3.1.5). */
export const readingLevel: Rule = {
  id: "reading-level",
  version: 1,
  severity: "notice",
  criteria: ["3.1.5"],
  why: "People who learn the language, are tired or have a cognitive disability need sentences and words of common length.",
  messages: {
    difficult: {
      message:
        "The text is very difficult to read: its reading ease is {ease} of 100, with {words} words in a sentence on average, after {source}.",
      fix: "Shorten sentences, and take a common word where there is one. If the matter is difficult, put a plain summary first.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    const formula = READING_FORMULAS[languageOf(scope.article.lang)];
    if (formula === undefined) return;
    const measured = measure(scope, formula);
    if (measured === undefined || measured.ease >= READING_EASE) return;
    const ease = Math.max(Math.round(measured.ease), 0);
    const values = { ease, words: Math.round(measured.words), source: formula.source };
    yield { outcome: "fail", path: "body", message: "difficult", values };
  },
};

/** Reading ease and words in a sentence of what is in the article's own language; nothing when that is too short. */
function measure(scope: Scope, formula: ReadingFormula) {
  const sentences = prose(scope)
    .filter(({ stretch }) => stretch.lang === scope.article.lang)
    .flatMap((paragraph) => paragraph.sentences);
  const text = sentences.map(({ text }) => text.toLocaleLowerCase(scope.article.lang)).join(" ");
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length < READING_WORDS || !isIn(scope.article.lang, words)) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, formula), 0);
  const mean = words.length / sentences.length;
  return { ease: formula.ease(mean, syllables / words.length), words: mean };
}

/** Whether it reads as its language at all: filler text and mislabelled articles do not. */
function isIn(lang: string, words: readonly string[]): boolean {
  const common = new Set(gateWordsOf(lang)?.functionWords);
  return words.filter((word) => common.has(word)).length > words.length * COMMON_SHARE;
}
