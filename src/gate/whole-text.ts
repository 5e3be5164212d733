import type { Inline } from "../article/model.ts";
import { inlineText } from "../article/plain-text.ts";

/** The words of inlines with those that are struck out, which assistive technology reads too. */
export function wholeText(content: readonly Inline[]): string {
  return content.map((inline) => inlineText(inline, wholeText)).join("");
}
