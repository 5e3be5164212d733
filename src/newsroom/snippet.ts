import { SNIPPET_SCAN_CHARACTERS, SNIPPET_WORDS } from "../limits.ts";
import { type Folding, foldingOf, foldWord, otherSpellings } from "./folding.ts";
import type { SoughtWord } from "./search-query.ts";

/** A run of a snippet; `match` where it is what the reader looked for. */
export interface SnippetRun {
  readonly text: string;
  readonly match: boolean;
}

/** Where a word stands in a text, in UTF-16 code units. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly isSought: boolean;
}

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/**
 * The words of a text around the first that a query looks for, with an ellipsis where it was cut; the
 * beginning of the text when none is found. What was looked for is in runs of its own. `lang` is the
 * text's, in BCP 47; `letters` are runs that are looked for wherever words begin and end.
 */
export function snippet(
  text: string,
  sought: readonly SoughtWord[],
  lang: string,
  letters: readonly string[] = [],
): SnippetRun[] {
  const whole = text.toWellFormed();
  const places = placesOf(whole, matcher(whole, sought, foldingOf(lang), letters));
  const hit = Math.max(
    0,
    places.findIndex(({ isSought }) => isSought),
  );
  const first = Math.max(0, hit - Math.floor(SNIPPET_WORDS / 3));
  const shown = places.slice(first, first + SNIPPET_WORDS);
  if (shown.length === 0) return [];
  const start = first === 0 ? 0 : (shown[0]?.start ?? 0);
  const after = places[first + SNIPPET_WORDS];
  const end = after?.start ?? Math.min(whole.length, SNIPPET_SCAN_CHARACTERS);
  const matches = joined(
    shown.filter(({ isSought }) => isSought),
    whole,
  );
  const isWhole = after === undefined && whole.length <= SNIPPET_SCAN_CHARACTERS;
  return runs(whole, matches, { start, end, before: start > 0 ? "… " : "", isWhole });
}

/** Whether what stands at a place of the text is looked for. */
type Matcher = (segment: string, start: number) => boolean;

/** The words as far as they are needed: up to those that follow the first match. */
function placesOf(text: string, isSoughtAt: Matcher): Place[] {
  const scanned = text.slice(0, SNIPPET_SCAN_CHARACTERS);
  const places: Place[] = [];
  let hit: number | undefined;
  for (const { segment, index, isWordLike } of segmenter.segment(scanned)) {
    if (isWordLike !== true) continue;
    const isSought = isSoughtAt(segment, index);
    if (hit === undefined && isSought) hit = places.length;
    places.push({ start: index, end: index + segment.length, isSought });
    if (hit !== undefined && places.length > hit + SNIPPET_WORDS) break;
  }
  return places;
}

function matcher(
  text: string,
  sought: readonly SoughtWord[],
  folding: Folding,
  letters: readonly string[],
): Matcher {
  const ranges = letters.flatMap((run) => {
    const start = text.indexOf(run);
    return start === -1 ? [] : [{ start, end: start + run.length }];
  });
  return (segment, at) =>
    isOneOf(segment, sought, folding) ||
    ranges.some(({ start, end }) => at < end && at + segment.length > start);
}

function isOneOf(segment: string, sought: readonly SoughtWord[], folding: Folding): boolean {
  const parts = [...foldWord(segment, folding), ...otherSpellings(segment, folding)];
  return sought.some(({ word, open }) =>
    parts.some((part) => (open ? part.startsWith(word) : part === word)),
  );
}

/** Words with nothing but space between them are one match: a mark a word is a halt a word. */
function joined(matches: readonly Place[], text: string): Place[] {
  const all: Place[] = [];
  for (const match of matches) {
    const last = all.at(-1);
    const isNext = last !== undefined && text.slice(last.end, match.start).trim() === "";
    if (isNext) all.splice(-1, 1, { ...last, end: match.end });
    else all.push(match);
  }
  return all;
}

function runs(
  text: string,
  matches: readonly Place[],
  cut: {
    readonly start: number;
    readonly end: number;
    readonly before: string;
    readonly isWhole: boolean;
  },
): SnippetRun[] {
  const found: SnippetRun[] = [];
  let at = cut.start;
  for (const { start, end } of matches) {
    found.push({ text: text.slice(at, start), match: false });
    found.push({ text: text.slice(start, end), match: true });
    at = end;
  }
  const rest = text.slice(at, cut.end).toWellFormed().trimEnd();
  found.push({ text: `${rest}${cut.isWhole ? "" : " …"}`, match: false });
  const [first, ...others] = found;
  const opening = { text: `${cut.before}${first?.text.trimStart() ?? ""}`, match: false };
  return [opening, ...others].filter((run) => run.text !== "");
}
