import { QUERY_CHARACTERS } from "../limits.ts";
import { foldingOf, foldWord } from "./folding.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Scripts without spaces between words. Where a word ends there is for a dictionary to say, and with a
 * name that it does not know it says something else in another sentence. So their letters are indexed
 * too, in pairs, and asked when the words find nothing.
 */
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** Writers put them where a line may break, or not. */
const BREAKS = /[\u200B-\u200D\u2060]/gu;

/** The letters of a text in such scripts as overlapping pairs, parted by spaces: 東京都 is 東京 京都. */
export function letterPairs(text: string): string {
  return runsOf(text).flatMap(pairsOf).join(" ");
}

/**
 * What a reader typed as an expression of FTS5 on pairs of letters, each run as it stands; nothing
 * when there are words of other scripts in it, or none at all.
 */
export function letterExpression(typed: string): string | undefined {
  const text = typed.slice(0, QUERY_CHARACTERS).toWellFormed().normalize("NFKC");
  const runs = runsOf(text);
  if (runs.length === 0 || wordsOf(text.replace(BREAKS, "").replace(RUN, " ")).length > 0) {
    return undefined;
  }
  return runs.map(phrase).join(" AND ");
}

/** The runs of such scripts in a text, as it has them. */
export function unspacedRuns(text: string): string[] {
  return text.replace(BREAKS, "").match(RUN) ?? [];
}

function runsOf(text: string): string[] {
  const folding = foldingOf("und");
  const folded = unspacedRuns(text.normalize("NFKC")).map((run) => foldWord(run, folding).join(""));
  return folded.filter((run) => run !== "");
}

function pairsOf(run: string): string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** One letter begins a pair. No letter of these scripts is a quotation mark. */
function phrase(run: string): string {
  return [...run].length === 1 ? `"${run}" *` : `"${pairsOf(run).join(" ")}"`;
}
