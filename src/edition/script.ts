/**
 * The spoken script of an article: everything that may be said, split into sentences when it was
 * rendered, so that a reader's switches choose among its parts without rendering again. Plain JSON.
 */
export const SCRIPT_VERSION = 1;

/** How much of the structure is told: all of it, openings alone, or none. */
export type Announce = "full" | "brief" | "none";
/** What is said of images: description and caption, the caption or else the description, nothing. */
export type Images = "full" | "caption" | "none";

/** A run of words. A bare string is said whatever the switches are. */
export type Segment = string | MarkedSegment;

export interface MarkedSegment {
  readonly text: string;
  /** A structural cue: `full` is said only with `announce=full`, `brief` with `brief` too. */
  readonly announce?: "full" | "brief";
  /** Part of an image: `full` is said only with `images=full`, `caption` with `caption` too. */
  readonly images?: "full" | "caption";
  /** BCP 47, when it is not the script's language. */
  readonly lang?: string;
  /** What a speech engine should say in place of the text; never part of the audio text. */
  readonly alias?: string;
}

/** Segments carry their own spaces; a sentence ends with the space before the next, if any. */
export type Sentence = readonly Segment[];

/** One block of audio text. */
export interface SpokenLine {
  readonly sentences: readonly Sentence[];
  /** A pause before the line: a new section or a thematic break. */
  readonly pause?: true;
  /** Part of the list of links, said only with `links=1`. */
  readonly links?: true;
}

export interface SpokenScript {
  readonly script: typeof SCRIPT_VERSION;
  /** BCP 47. */
  readonly lang: string;
  readonly lines: readonly SpokenLine[];
  /** Said at the end of a text that `max` cut; empty in a language without strings. */
  readonly shortened: string;
}

/** What a reader may ask for (spec/audio-text.md, Switches). */
export interface Switches {
  readonly announce: Announce;
  readonly images: Images;
  readonly links: boolean;
  /** The most UTF-16 code units that the text may have, its final line feed included. */
  readonly max?: number;
  readonly unit: "block" | "sentence";
}

export const DEFAULT_SWITCHES: Switches = {
  announce: "full",
  images: "caption",
  links: false,
  unit: "block",
};

/** Lines that begin a new part of a text: with a pause before the first. */
export function afterPause([first, ...rest]: readonly SpokenLine[]): readonly SpokenLine[] {
  return first === undefined ? [] : [{ ...first, pause: true }, ...rest];
}

/** The audio text of a script: one block a line (or one sentence), a blank line between blocks. */
export function speak(script: SpokenScript, switches: Switches = DEFAULT_SWITCHES): string {
  return textOf(selectLines(script, switches), switches.unit);
}

/** A line as the switches leave it: never empty, its sentences trimmed of outer space. */
export interface SelectedLine {
  readonly sentences: readonly Sentence[];
  readonly pause: boolean;
}

/** The lines and sentences that the switches leave, cut to `max` at a sentence's end. */
export function selectLines(script: SpokenScript, switches: Switches): readonly SelectedLine[] {
  const lines = script.lines
    .filter((line) => switches.links || line.links !== true)
    .map((line) => selectLine(line, switches))
    .filter(({ sentences }) => sentences.length > 0);
  return switches.max === undefined ? lines : cutLines(lines, switches.max, switches.unit, script);
}

/** What a segment's text is, without what only an engine is told. */
export function segmentText(segment: Segment): string {
  return typeof segment === "string" ? segment : segment.text;
}

export function sentenceText(sentence: Sentence): string {
  return sentence.map(segmentText).join("");
}

function selectLine(line: SpokenLine, switches: Switches): SelectedLine {
  const sentences = line.sentences
    .map((sentence) => sentence.filter((segment) => isSaid(segment, switches)))
    .filter((sentence) => /[\p{L}\p{N}\p{S}]/u.test(sentenceText(sentence)));
  return { sentences, pause: line.pause === true };
}

function isSaid(segment: Segment, { announce, images }: Switches): boolean {
  if (typeof segment === "string") return true;
  if (segment.announce === "full" && announce !== "full") return false;
  if (segment.announce === "brief" && announce === "none") return false;
  if (segment.images === "full") return images === "full";
  return segment.images !== "caption" || images !== "none";
}

function textOf(lines: readonly SelectedLine[], unit: Switches["unit"]): string {
  return `${lines.map((line) => lineText(line, unit)).join("\n\n")}\n`;
}

function lineText({ sentences }: SelectedLine, unit: Switches["unit"]): string {
  if (unit === "block") return sentences.map(sentenceText).join("").trim();
  return sentences.map((sentence) => sentenceText(sentence).trim()).join("\n");
}

/** Sentences from the start for as long as they and the closing words fit. */
function cutLines(
  lines: readonly SelectedLine[],
  max: number,
  unit: Switches["unit"],
  script: SpokenScript,
): readonly SelectedLine[] {
  if (textOf(lines, unit).length <= max) return lines;
  const closing = script.shortened === "" ? [] : [{ sentences: [[script.shortened]], pause: true }];
  const room = max - textOf(closing, unit).length - 2;
  const kept: SelectedLine[] = [];
  let used = 0;
  for (const line of lines) {
    const { sentences, length } = fitting(line, room - used);
    if (sentences.length > 0) kept.push({ ...line, sentences });
    if (sentences.length < line.sentences.length) break;
    used += length + 2;
  }
  return [...kept, ...closing];
}

function fitting({ sentences }: SelectedLine, room: number) {
  let length = 0;
  const kept: Sentence[] = [];
  for (const sentence of sentences) {
    const text = sentenceText(sentence);
    if (length + text.trimEnd().length > room) break;
    // With a sentence a line, the space between two becomes a line feed, or one is added.
    length += Math.max(text.length, text.trimEnd().length + 1);
    kept.push(sentence);
  }
  return { sentences: kept, length };
}
