import { SNIPPET_SCAN_CHARACTERS, SNIPPET_WORDS } from "../limits.ts";
import { foldWord } from "./search-words.ts";

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/**
 * The words of a text around the first that a query looks for, with an ellipsis where it was cut; the
 * beginning of the text when none is found. Words are compared by their beginnings.
 */
export function snippet(text: string, words: readonly string[]): string {
  const scanned = text.slice(0, SNIPPET_SCAN_CHARACTERS).toWellFormed();
  const places: number[] = [];
  let hit: number | undefined;
  for (const { segment, index, isWordLike } of segmenter.segment(scanned)) {
    if (isWordLike !== true) continue;
    if (hit === undefined && isSought(segment, words)) hit = places.length;
    places.push(index);
    if (hit !== undefined && places.length > hit + SNIPPET_WORDS) break;
  }
  return cut(text, places, Math.max(0, (hit ?? 0) - Math.floor(SNIPPET_WORDS / 3)));
}

function isSought(segment: string, words: readonly string[]): boolean {
  return foldWord(segment).some((part) => words.some((word) => part.startsWith(word)));
}

/** `places` has where each word begins; `first` counts words. */
function cut(text: string, places: readonly number[], first: number): string {
  const start = first === 0 ? 0 : (places[first] ?? 0);
  const end = places[first + SNIPPET_WORDS] ?? (places.length > 0 ? undefined : 0);
  const isWhole = end === undefined && text.length <= SNIPPET_SCAN_CHARACTERS;
  const words = text
    .slice(start, end ?? SNIPPET_SCAN_CHARACTERS)
    .toWellFormed()
    .trim();
  return `${start > 0 ? "… " : ""}${words}${isWhole || words === "" ? "" : " …"}`;
}
