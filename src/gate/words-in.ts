import type { Inline } from "../article/model.ts";

/** Stands for what is not words of the language: code, a passage in another. */
export const ELSEWHERE = "\uFFFC";

/**
 * The words of inlines that are in a language (BCP 47), deletions left out: `ELSEWHERE` for code and
 * for passages in another language, a line feed for a break.
 */
export function wordsIn(content: readonly Inline[], lang: string): string {
  return content.map((inline) => ofInline(inline, lang)).join("");
}

function ofInline(inline: Inline, lang: string): string {
  switch (inline.kind) {
    case "text":
    case "abbreviation":
      return inline.text;
    case "code":
      return ELSEWHERE;
    case "break":
      return "\n";
    case "deleted":
      return "";
    case "passage":
      return inline.lang === lang ? wordsIn(inline.content, lang) : ELSEWHERE;
    default:
      return wordsIn(inline.content, lang);
  }
}
