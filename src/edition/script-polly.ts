import { POLLY_BILLED_CHARACTERS, POLLY_WRITTEN_CHARACTERS } from "../limits.ts";
import { type Segment, type Sentence, segmentText, sentenceText } from "./script.ts";
import type { NumberedLine } from "./script-ssml.ts";

/** How many characters a block has as SSML, with all its tags. */
type Measure = (line: NumberedLine) => number;

/**
 * Lines in parts of at most 3,000 billed characters and 6,000 written ones: split between blocks,
 * within a block only when it is too long by itself, and within a sentence only when that is
 * (Amazon Polly, Quotas). Polly bills what it speaks: the longer of a word and its alias counts.
 */
export function pollyParts(
  lines: readonly NumberedLine[],
  measure: Measure,
): readonly (readonly NumberedLine[])[] {
  const parts: NumberedLine[][] = [[]];
  let billed = 0;
  let written = 0;
  for (const line of lines.flatMap((whole) => smallEnough(whole, measure))) {
    billed += billedLine(line.sentences);
    written += measure(line);
    const isFull = billed > POLLY_BILLED_CHARACTERS || written > POLLY_WRITTEN_CHARACTERS;
    if (isFull && parts.at(-1)?.length !== 0) {
      parts.push([]);
      billed = billedLine(line.sentences);
      written = measure(line);
    }
    parts.at(-1)?.push(line);
  }
  return parts;
}

function fits(line: NumberedLine, measure: Measure): boolean {
  return (
    billedLine(line.sentences) <= POLLY_BILLED_CHARACTERS &&
    measure(line) <= POLLY_WRITTEN_CHARACTERS
  );
}

function billedLine(sentences: readonly Sentence[]): number {
  // A line feed stands before the end of each sentence, and one between blocks.
  return sentences.reduce((sum, sentence) => sum + billed(sentence) + 1, 1);
}

function billed(sentence: Sentence): number {
  return sentence.reduce((sum, segment) => sum + billedSegment(segment), 0);
}

function billedSegment(segment: Segment): number {
  if (typeof segment === "string") return segment.length;
  return Math.max(segment.text.length, segment.alias?.length ?? 0);
}

function smallEnough(line: NumberedLine, measure: Measure): readonly NumberedLine[] {
  if (fits(line, measure)) return [line];
  const pieces: NumberedLine[] = [];
  for (const sentence of line.sentences.flatMap(shortEnough)) {
    const last = pieces.at(-1);
    const together = last && { ...last, sentences: [...last.sentences, sentence] };
    if (together !== undefined && fits(together, measure)) pieces.splice(-1, 1, together);
    else pieces.push({ ...line, sentences: [sentence], pause: line.pause && pieces.length === 0 });
  }
  return pieces;
}

/** Room for the line feeds around a sentence that fills a part by itself. */
const SENTENCE_CHARACTERS = POLLY_BILLED_CHARACTERS - 2;

function shortEnough(sentence: Sentence): readonly Sentence[] {
  if (billed(sentence) <= SENTENCE_CHARACTERS) return [sentence];
  const runs: Segment[][] = [[]];
  let used = 0;
  for (const segment of sentence.flatMap(shortRuns)) {
    const length = billedSegment(segment);
    if (used > 0 && used + length > SENTENCE_CHARACTERS) {
      runs.push([]);
      used = 0;
    }
    runs.at(-1)?.push(segment);
    used += length;
  }
  return runs.filter((run) => sentenceText(run).trim() !== "");
}

/** A segment cut after spaces, so that no word is cut in two but one longer than a part. */
function shortRuns(segment: Segment): readonly Segment[] {
  const text = segmentText(segment);
  if (typeof segment !== "string" && segment.alias !== undefined) return [segment];
  const runs = text.match(/\S{1,1000}\s*/gu) ?? [text];
  return runs.map((run) => (typeof segment === "string" ? run : { ...segment, text: run }));
}
