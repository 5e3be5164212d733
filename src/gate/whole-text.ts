import type { Inline } from "../article/model.ts";

/** The words of inlines with those that are struck out, which assistive technology reads too. */
export function wholeText(content: readonly Inline[]): string {
  return content.map(textOf).join("");
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
    case "abbreviation":
      return inline.text;
    case "break":
      return "\n";
    default:
      return wholeText(inline.content);
  }
}
