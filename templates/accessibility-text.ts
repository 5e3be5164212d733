import { opening, STATEMENT_TITLE, statementOf } from "./accessibility-statement.ts";
import type { AccessibilityView, StatementSection } from "./accessibility-view.ts";

/** The statement as a text to listen to: a block a paragraph, lists with their beginning and end. */
export function renderAccessibilityText(view: AccessibilityView): string {
  const blocks = [
    `${STATEMENT_TITLE}.`,
    opening(view),
    ...statementOf(view).flatMap(sectionText),
    "End of page.",
  ];
  return `${blocks.join("\n\n")}\n`;
}

function sectionText({ heading, parts }: StatementSection): string[] {
  return [`Section: ${heading}.`, ...parts.flatMap(partText)];
}

function partText(part: StatementSection["parts"][number]): string[] {
  if ("text" in part) return [`${part.text}${part.link?.text ?? ""}${part.link?.after ?? ""}`];
  const size = part.length === 1 ? "List of 1 item." : `List of ${part.length} items.`;
  return [[size, ...part, "End of list."].join("\n")];
}
