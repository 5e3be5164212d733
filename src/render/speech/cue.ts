import { isClosed } from "./terminator.ts";
import { type Line, type Piece, pieceText, type Utterance } from "./utterance.ts";

type Slots = Readonly<Record<string, readonly Piece[]>>;

/**
 * A sentence of the locale with its placeholders filled. Its own words are cues: those before the
 * last placeholder open something (`brief`), those after it close it (`full`). Punctuation alone
 * is no cue, so that `{source}: {text}` keeps its colon when nothing is announced.
 */
export function cue(template: string, slots: Slots): Utterance {
  const pieces: Piece[] = [];
  const parts = template.split(/\{(\w+)\}/u);
  for (const [index, part] of parts.entries()) {
    const closing = index === parts.length - 1 && index > 0;
    if (index % 2 === 1) pieces.push(...slotOf(slots, part, template));
    else pieces.push(...literal(part, pieces, closing));
  }
  return pieces;
}

/**
 * A sentence of the locale that tells something of its own, so that no switch drops it: who wrote
 * and when, what stands in place of code or a video (nothing is left out silently), and the label of
 * what would mislead without one, such as a caption or a note.
 */
export function statement(template: string, slots: Slots): Utterance {
  return cue(template, slots).map(({ announce: _, ...piece }) => piece);
}

/** A whole sentence about the structure, said only when everything is announced. */
export function closingCue(sentence: string): Utterance {
  return sentence === "" ? [] : [{ text: sentence, announce: "full" }];
}

/** A whole sentence about the structure that opens something. */
export function openingCue(sentence: string): Utterance {
  return sentence === "" ? [] : [{ text: sentence, announce: "brief" }];
}

/** Lines with the words of a template before the first and after the last. */
export function around(
  template: string,
  lines: readonly Line[],
  slots: Slots = {},
): readonly Line[] {
  const [before = "", after = ""] = template.split("{text}");
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const [opening = [], ...others] = first.utterances;
  const opened = {
    ...first,
    utterances: [[...cueBefore(before, slots), ...opening], ...others],
  };
  const all = [opened, ...rest];
  const last = all.at(-1);
  if (last === undefined || after.trim() === "") return all;
  const closed = { ...last, utterances: [...last.utterances, closingCue(after.trim())] };
  return [...all.slice(0, -1), closed];
}

function cueBefore(before: string, slots: Slots): Utterance {
  return cue(`${before}{text}`, { ...slots, text: [] });
}

function slotOf(slots: Slots, name: string, template: string): readonly Piece[] {
  const pieces = slots[name];
  if (pieces === undefined) throw new Error(`Nothing for {${name}} in “${template}”.`);
  return pieces;
}

function literal(text: string, pieces: readonly Piece[], closing: boolean): readonly Piece[] {
  const before = pieceText(pieces);
  const announce = closing ? "full" : "brief";
  // “By Sammy Davis Jr.” has its stop already.
  const rest = isClosed(before) ? text.replace(/^[.。।۔።]/u, "") : text;
  if (rest === "") return [];
  // Punctuation after a placeholder that is itself a cue goes with it: `In {language}: `.
  const isCue = /\p{L}/u.test(rest) || pieces.at(-1)?.announce !== undefined;
  return [isCue ? { text: rest, announce } : { text: rest }];
}
