import { POINTER_VERB_CHARACTERS } from "../../limits.ts";
import type { GateWords } from "./gate-words.ts";
import { foldRunningText, phrasePattern } from "./phrase-pattern.ts";

const PAUSE = /[,.;:!?،؛。、，；：।።፣]/u;

/** Where the verb stands before what it says something of: يوضح الخط الأحمر. */
const VERB_FIRST = new Set(["ar"]);

interface Patterns {
  readonly phrases: RegExp;
  readonly hints: RegExp;
  readonly figures: RegExp;
  readonly verbs: RegExp;
}

const patterns = new Map<string, Patterns>();

/**
 * The words of a sentence that point by place, colour or shape alone (WCAG 1.3.3), in the lists'
 * small letters; nothing when it has none. `the red line` alone may be a government's: it counts
 * when the sentence speaks of a chart, a photo or a button, or when the line shows something.
 */
export function sensoryPointer(sentence: string, words: GateWords): string | undefined {
  const text = foldRunningText(sentence, words.tag);
  const { phrases, hints, figures, verbs } = patternsOf(words);
  const sure = firstOf(text, phrases);
  if (sure !== undefined) return sure[0];
  const isOfFigure = firstOf(text, figures) !== undefined;
  for (const hint of text.matchAll(hints)) {
    const end = hint.index + hint[0].length;
    const next = text.slice(end, end + POINTER_VERB_CHARACTERS).split(PAUSE)[0] ?? "";
    const last = text.slice(Math.max(hint.index - POINTER_VERB_CHARACTERS, 0), hint.index);
    const before = VERB_FIRST.has(words.tag) ? (last.split(PAUSE).at(-1) ?? "") : "";
    if (isOfFigure || [next, before].some((part) => firstOf(part, verbs) !== undefined))
      return hint[0];
  }
  return undefined;
}

function firstOf(text: string, pattern: RegExp): RegExpMatchArray | undefined {
  return text.matchAll(pattern).next().value;
}

function patternsOf(words: GateWords): Patterns {
  const known = patterns.get(words.tag);
  if (known !== undefined) return known;
  const made: Patterns = {
    phrases: phrasePattern(words.sensoryPhrases, words.tag),
    hints: phrasePattern(words.sensoryHints, words.tag),
    figures: phrasePattern(words.figureWords, words.tag),
    verbs: phrasePattern(words.figureVerbs, words.tag),
  };
  patterns.set(words.tag, made);
  return made;
}
