import type { Inline } from "./model.ts";

/** The words of inlines without any markup; white space as it stands, deletions left out. */
export function plainText(content: readonly Inline[]): string {
  return content.map(inlineText).join("");
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
    case "abbreviation":
      return inline.text;
    case "break":
      return "\n";
    case "deleted":
      return "";
    default:
      return plainText(inline.content);
  }
}

/** Text with runs of white space folded to one space and none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
