import type { InlineOf } from "../../article/model.ts";
import type { SpeechContext } from "./context.ts";

/**
 * A text with an abbreviation put between what stands before and after it: spelt out where the
 * article has it first, unless the words stand beside it already.
 * A possessive goes into both: `the Agency’s (IAEA’s) report`.
 */
export function abbreviationText(
  { text, expansion }: Omit<InlineOf<"abbreviation">, "kind">,
  before: string,
  after: string,
  { lang, heard }: SpeechContext,
): string {
  const key = `${lang} ${text} ${expansion}`;
  const isFirst = !heard.abbreviations.has(key);
  heard.abbreviations.add(key);
  if (!isFirst || isBeside(text, expansion, before, after)) return before + text + after;
  const [possessive = ""] = /^[’']s(?!\p{L})/u.exec(after) ?? [];
  const rest = after.slice(possessive.length);
  if (possessive === "" && /^[\p{L}\p{N}-]/u.test(rest)) {
    const [ending = ""] = /^[\p{L}\p{N}-]+/u.exec(rest) ?? [];
    return `${before}${text}${ending} (${expansion})${rest.slice(ending.length)}`;
  }
  return `${before}${expansion}${possessive} (${text}${possessive})${rest}`;
}

/** Whether the words of an abbreviation are said right before or right after it. */
function isBeside(text: string, expansion: string, before: string, after: string): boolean {
  const words = comparable(expansion);
  if (words === comparable(text)) return true;
  const preceding = comparable(before.slice(-expansion.length - 8));
  const following = comparable(after.slice(0, expansion.length + 8));
  return preceding.endsWith(words) || following.startsWith(words);
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
