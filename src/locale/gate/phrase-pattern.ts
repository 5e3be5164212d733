import { foldLetters } from "./fold-letters.ts";

/** A letter, mark or digit: what a phrase of a language with spaces does not touch. */
const WITHIN_WORD = "[\\p{L}\\p{M}\\p{N}]";
/** Korean particles and the verb that make a phrase part of its sentence: 아래 표를, 파란색으로 표시된. */
const KOREAN_TAIL =
  "(?!(?![은는이가을를의에와과로도만처으부까같하한할해했되된될돼됐세다십니])\\p{Script=Hangul})";
/** A Japanese phrase must not be the end of a longer word or of a place: 以上の表, 机の上の写真. */
const JAPANESE_HEAD = "(?<![\\p{Script=Han}\\p{Script=Katakana}ー\\p{N}A-Za-z])(?<!の(?=[上下]))";

interface Edges {
  readonly before: string;
  readonly after: string;
}

const SPACED: Edges = { before: `(?<!${WITHIN_WORD})`, after: `(?!${WITHIN_WORD})` };
const EDGES: Readonly<Record<string, Edges>> = {
  // And, so, by, for and to are written with the word that follows.
  ar: { before: `(?<!${WITHIN_WORD}(?<!(?<!${WITHIN_WORD})[وفبلک]))`, after: SPACED.after },
  ja: { before: JAPANESE_HEAD, after: "" },
  ko: { before: SPACED.before, after: KOREAN_TAIL },
  "zh-Hans": { before: "", after: "" },
  "zh-Hant": { before: "", after: "" },
};

/**
 * What finds a language's phrases in running text that `foldRunningText` has prepared: whole words
 * where words are spaced, with their particles where those are attached, characters where they are
 * not. Global; matches nothing when there are no phrases.
 */
export function phrasePattern(phrases: readonly string[], tag: string): RegExp {
  const { before, after } = EDGES[tag] ?? SPACED;
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const either = longestFirst.map((phrase) => escaped(foldRunningText(phrase, tag))).join("|");
  return new RegExp(phrases.length === 0 ? "(?!)" : `${before}(?:${either})${after}`, "gu");
}

/** Running text in the lists' letters; positions in it are not those of the text. */
export function foldRunningText(text: string, tag: string): string {
  const plain = text.normalize("NFC").replace(/[’ʼ]/gu, "'").replace(/\s+/gu, " ");
  return foldLetters(plain.toLocaleLowerCase(tag));
}

function escaped(text: string): string {
  return text.replace(/[\^$.*+?()[\]{}|/]/gu, "\\$&");
}
