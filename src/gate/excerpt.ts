import { foldSpace } from "../article/plain-text.ts";
import { EXCERPT_CHARACTERS } from "../limits.ts";
import { ELSEWHERE } from "./words-in.ts";

/** The words in question, on one line and short enough to print; cut between whole characters. */
export function excerptOf(text: string): string {
  const folded = foldSpace(text.replaceAll(ELSEWHERE, "…"));
  if (folded.length <= EXCERPT_CHARACTERS) return folded;
  return `${folded.slice(0, EXCERPT_CHARACTERS - 1).toWellFormed()}…`;
}
