import type { MarkedSegment, Segment, Sentence } from "../../edition/script.ts";
import { ABBREVIATION_CHARACTERS } from "../../limits.ts";
import { withAliases } from "../../locale/lexicon/apply.ts";
import type { LexiconOf } from "../../locale/lexicon/lexicon.ts";
import { findSpeechRules } from "../../locale/speech/packs.ts";
import type { SpeechRules } from "../../locale/speech/speech-rules.ts";
import { type Piece, pieceText, type Utterance } from "./utterance.ts";

/** An utterance cut into sentences of segments, which carry what engines should say instead. */
export function sentencesOf(utterance: Utterance, lang: string, lexiconOf: LexiconOf): Sentence[] {
  const text = pieceText(utterance);
  const ends = sentenceEnds(text, lang);
  return slices(utterance, ends).map((pieces) =>
    pieces.flatMap((piece) => segments(piece, lang, lexiconOf)),
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Offsets after each sentence of a text, by Unicode (UAX 29), abbreviations merged over. */
export function sentenceEnds(text: string, lang: string): readonly number[] {
  let segmenter = segmenters.get(lang);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
    segmenters.set(lang, segmenter);
  }
  const rules = findSpeechRules(lang);
  const ends = [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);
  const all = rules === undefined ? ends : [...ends, ...endsBeforeDigits(text)];
  return withWords(
    text,
    [...new Set(all.map((end) => afterClosing(text, end)))]
      .sort((one, other) => one - other)
      .filter((end) => end === text.length || endsSentence(text, end, rules)),
  );
}

/** “They left. 5 men stayed”: UAX 29 looks past the number, finds a small letter and goes on. */
function endsBeforeDigits(text: string): readonly number[] {
  const found = text.matchAll(/(?<=\p{L}{4}\.[”"’')\]»]*)\s+(?=\p{Nd})/gu);
  return [...found].map(({ index, 0: space }) => index + space.length);
}

/** Closing marks after a space (“« Oui. » Puis”), which UAX 29 gives to the next sentence. */
const CLOSING = /\s*[»›”’)\]}」』]+(?=[\s.,;:!?…]|$)\s*/uy;

function afterClosing(text: string, end: number): number {
  CLOSING.lastIndex = end;
  return end + (CLOSING.exec(text)?.[0].length ?? 0);
}

/** Ends of sentences that have words: one that has none (“…”) goes with the sentence before it. */
function withWords(text: string, ends: readonly number[]): readonly number[] {
  const kept: number[] = [];
  let start = 0;
  for (const end of ends) {
    if (/[\p{L}\p{N}\p{S}]/u.test(text.slice(start, end))) kept.push(end);
    else if (kept.length > 0) kept[kept.length - 1] = end;
    start = end;
  }
  return kept.length === 0 && text !== "" ? [text.length] : kept;
}

function endsSentence(text: string, end: number, rules: SpeechRules | undefined): boolean {
  // No abbreviation is longer than this, and looking back over a whole block each time is slow.
  const whole = text.slice(Math.max(end - ABBREVIATION_CHARACTERS, 0), end);
  const before = whole.trimEnd();
  const after = text.slice(end, end + ABBREVIATION_CHARACTERS);
  // “(005930.KS)”; “« Oui. », dit-il”; “‘Why?’ he asked”.
  if (whole === before && /\.[”"’'»)\]]*$/u.test(before)) return false;
  if (/^[,;:]/u.test(after) || (/[”"’»)]$/u.test(before) && /^\p{Ll}/u.test(after))) return false;
  // “1. Rice.” is one sentence; so is “Kim J. Park”.
  const isNumber = /(?:^|[\s(])\p{Nd}{1,3}\.$/u.test(before);
  if (isNumber && (rules?.ordinalStop === true || /^\P{L}*\.$/u.test(before))) return false;
  if (rules?.opening?.test(after) === true) return true;
  if (/(?:^|[\s(])\p{Lu}\.$/u.test(before)) return false;
  const last = /[^\s(“"‘«„]+$/u.exec(before)?.[0] ?? "";
  return rules?.abbreviations.includes(last) !== true;
}

function slices(utterance: Utterance, ends: readonly number[]): readonly (readonly Piece[])[] {
  const sentences: Piece[][] = [[]];
  let offset = 0;
  let next = 0;
  for (const piece of utterance) {
    let rest = piece.text;
    while (rest !== "") {
      const end = ends[next] ?? Number.POSITIVE_INFINITY;
      const text = rest.slice(0, end - offset);
      if (text !== "") sentences.at(-1)?.push({ ...piece, text });
      offset += text.length;
      rest = rest.slice(text.length);
      if (offset >= end) {
        next += 1;
        sentences.push([]);
      }
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function segments(piece: Piece, scriptLang: string, lexiconOf: LexiconOf): readonly Segment[] {
  const { text, verbatim, ...marks } = piece;
  const lang = marks.lang ?? scriptLang;
  const runs = verbatim === true ? [{ text }] : withAliases(text, lang, lexiconOf(lang));
  return runs.map((run): Segment => {
    const segment: MarkedSegment = { ...run, ...marks };
    return Object.keys(segment).length === 1 ? segment.text : segment;
  });
}
