/**
 * The phrases of a list that is written with commas and line breaks, so that an editor of the
 * language can read and mend it as text. No phrase has a comma of its own.
 */
export function phrasesOf(list: string): readonly string[] {
  return list
    .split(",")
    .map((phrase) => phrase.replace(/\s+/gu, " ").trim())
    .filter((phrase) => phrase !== "");
}
