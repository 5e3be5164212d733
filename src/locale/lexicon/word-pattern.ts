/**
 * Scripts that write words without spaces, or put particles after them without one: in `북한은` the
 * name is `북한`. A word in them ends where the other script begins, as in `IAEA는`.
 */
const JOINED =
  "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー";
/** What a word in any other script goes on with. */
const LETTER = `[[\\p{L}\\p{M}\\p{N}]--[${JOINED}]]`;
/** Runs of Katakana are one word, and their long stroke belongs to them. */
const KATAKANA = "[\\p{sc=Kana}ー]";

/** Before a word. In Hangul nothing stands before a name within its word; `남북한` is not `북한`. */
const BEFORE = [
  "(?=\\p{sc=Hang})(?<!\\p{sc=Hang})",
  `(?=${KATAKANA})(?<!${KATAKANA})`,
  `(?=[[${JOINED}]--[\\p{sc=Hang}${KATAKANA}]])`,
  `(?![${JOINED}])(?<!${LETTER}|[&@#]|\\p{N}[.\\-]|(?<!U\\.S|U\\.K)\\.)`,
].join("|");
/** After a word and its ending. */
const AFTER = [
  `(?<=${KATAKANA})(?!${KATAKANA})`,
  `(?<=[[${JOINED}]--${KATAKANA}])(?!\\p{M})`,
  `(?<![${JOINED}])(?!${LETTER}|[&@]\\p{L})`,
].join("|");

/**
 * Finds any of some words where they stand by themselves, longer ones first: the word is the first
 * group. `ending` is the pattern of what may go with a word, such as a possessive.
 */
export function wordPattern(words: readonly string[], ending = ""): RegExp {
  const names = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"))
    .sort((one, other) => other.length - one.length);
  const any = names.length === 0 ? "(?!)" : names.join("|");
  return new RegExp(`(?:${BEFORE})(${any})${ending}(?:${AFTER})`, "gv");
}
