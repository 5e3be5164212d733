/** Space, and the characters that show nothing: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** What speech says by itself: letters, digits, emoji, money, and the signs that have a name. */
const SAID = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Sc}%&@+=]/u;
/** Arrows are pictographs in Unicode, but screen readers pass over them as over punctuation. */
const ARROWS = /[\u2190-\u21ff\u2794-\u27bf\u2900-\u297f\u2b00-\u2bff]/gu;

/**
 * What a screen reader makes of a text: `words`, `marks` alone (`→`, `***`), which many pass over, or
 * `nothing`, for there is nothing to see.
 */
export function sayable(text: string): "words" | "marks" | "nothing" {
  const seen = text.replace(UNSEEN, "");
  if (seen === "") return "nothing";
  return SAID.test(seen.replace(ARROWS, "")) ? "words" : "marks";
}
