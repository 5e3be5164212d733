import { type ExcerptPlace, placeOf } from "./excerpt-place.ts";
import { type Looks, printable } from "./terminal.ts";

/** Of a line so much is shown around the words in question, in characters. */
const AROUND_CHARACTERS = 30;
/** Letters that are written from right to left: a terminal decides where they stand. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Letters that take two columns of a terminal (Unicode Standard Annex 11, wide and full width). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A line of the source with the words in question underlined. */
export interface QuotedLine {
  /** From 1. */
  readonly line: number;
  /** One line where letters can be underlined, and elsewhere a second one of `^` below them. */
  readonly text: readonly string[];
}

/** The line in which an excerpt stands; nothing when it is not found, or cannot be underlined. */
export function quoteLine(
  source: string,
  line: number,
  excerpt: string,
  looks: Looks,
): QuotedLine | undefined {
  const lines = linesOf(source);
  const place = placeOf(lines, line, excerpt);
  if (place === undefined) return undefined;
  const { before, words, after } = cut(lines[place.line - 1] ?? "", place);
  if (looks.isRich) {
    return { line: place.line, text: [`${before}${looks.underline(words)}${after}`] };
  }
  // Carets would stand under the wrong letters where the terminal turns the line round.
  if (RIGHT_TO_LEFT.test(before + words)) return undefined;
  const carets = `${" ".repeat(columns(before))}${"^".repeat(Math.max(1, columns(words)))}`;
  return { line: place.line, text: [`${before}${words}${after}`, carets] };
}

/** The beginning of a line, where a finding is about all of what stands there. */
export function quoteStart(source: string, line: number): QuotedLine | undefined {
  const text = printable(linesOf(source)[line - 1] ?? "").trim();
  const letters = graphemesOf(text);
  if (letters.length === 0) return undefined;
  const isLong = letters.length > 2 * AROUND_CHARACTERS;
  const shown = isLong ? `${letters.slice(0, 2 * AROUND_CHARACTERS).join("")}…` : text;
  return { line, text: [shown] };
}

function linesOf(source: string): string[] {
  return source.split(/\r\n?|\n/u);
}

function cut(text: string, { start, end }: ExcerptPlace) {
  const before = printable(text.slice(0, start)).toWellFormed();
  const after = printable(text.slice(end)).toWellFormed();
  const first = graphemesOf(before);
  const last = graphemesOf(after);
  return {
    before:
      first.length > AROUND_CHARACTERS ? `…${first.slice(-AROUND_CHARACTERS).join("")}` : before,
    words: printable(text.slice(start, end)),
    after:
      last.length > AROUND_CHARACTERS ? `${last.slice(0, AROUND_CHARACTERS).join("")}…` : after,
  };
}

function columns(text: string): number {
  return graphemesOf(text).reduce((sum, each) => sum + (WIDE.test(each) ? 2 : 1), 0);
}

function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
