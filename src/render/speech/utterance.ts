import type { MarkedSegment } from "../../edition/script.ts";
import type { Punctuation } from "../../locale/locale.ts";
import { isClosed, stopOf } from "./terminator.ts";

/** A run of words on its way into the script; `verbatim` is code, which no rule may change. */
export interface Piece extends MarkedSegment {
  readonly verbatim?: true;
}

/** Words that end with a stop: one or more whole sentences, split later. */
export type Utterance = readonly Piece[];

/** One block of audio text in the making. */
export interface Line {
  readonly utterances: readonly Utterance[];
  readonly pause?: true;
  readonly links?: true;
}

export function pieceText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

export function hasWords(pieces: readonly Piece[]): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(pieceText(pieces));
}

/** The pieces with the script's full stop after them, unless they end with a stop of their own. */
export function closed(pieces: readonly Piece[], lang: string): Utterance {
  const trimmed = withoutTail(pieces, /[\s,،，、\-–—]+$/u);
  if (trimmed.length === 0 || isClosed(pieceText(trimmed))) return trimmed;
  return extended(trimmed, stopOf(lang));
}

/** The pieces without a full stop at their end, to stand in the middle of a sentence. */
export function unstopped(pieces: readonly Piece[]): readonly Piece[] {
  return withoutTail(pieces, /[\s.。।۔።:：;；]+$/u);
}

function withoutTail(pieces: readonly Piece[], tail: RegExp): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return pieces;
  const text = last.text.replace(tail, "");
  if (text === "") return withoutTail(pieces.slice(0, -1), tail);
  return text === last.text ? pieces : [...pieces.slice(0, -1), { ...last, text }];
}

/** Pieces with text after them that goes with their last piece, whatever that is. */
export function extended(pieces: readonly Piece[], text: string): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return [{ text }];
  return [...pieces.slice(0, -1), { ...last, text: last.text + text }];
}

/** Something said about an image, or about the structure, marked as such. */
export function marked(
  pieces: readonly Piece[],
  mark: Pick<MarkedSegment, "announce" | "images">,
): readonly Piece[] {
  return pieces.map((piece) => ({ ...piece, ...mark }));
}

/** The pieces in quotation marks, unless they stand in them already. */
export function quoted(pieces: readonly Piece[], punctuation: Punctuation): readonly Piece[] {
  const text = pieceText(pieces);
  if (/^["“«„「『].*["”»“」』]$/su.test(text)) return pieces;
  return [{ text: punctuation.openQuote }, ...pieces, { text: punctuation.closeQuote }];
}

/** Lists of pieces with text between each two. */
export function joined(lists: readonly (readonly Piece[])[], text: string): readonly Piece[] {
  return lists.flatMap((pieces, index) => (index === 0 ? pieces : [{ text }, ...pieces]));
}

/** An utterance without space at its ends but for the gap before the next. */
export function trimmedUtterance(utterance: Utterance, gap: string): Utterance {
  const [first, ...rest] = withoutTail(utterance, /\s+$/u);
  if (first === undefined) return [];
  return extended([{ ...first, text: first.text.trimStart() }, ...rest], gap);
}
