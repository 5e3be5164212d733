import type { Inline } from "./model.ts";

/** The words of inlines without any markup; white space as it stands, deletions left out. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => (inline.kind === "deleted" ? "" : inlineText(inline, plainText)))
    .join("");
}

/** The words of one inline; `within` gives those of what it holds. */
export function inlineText(inline: Inline, within: (content: readonly Inline[]) => string): string {
  switch (inline.kind) {
    case "text":
    case "code":
    case "abbreviation":
      return inline.text;
    case "break":
      return "\n";
    default:
      return within(inline.content);
  }
}

/** Text with runs of white space folded to one space and none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
