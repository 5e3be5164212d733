import { renderAccessibilityMain } from "../../templates/accessibility-main.tsx";
import { renderAccessibilityText } from "../../templates/accessibility-text.ts";
import type { AccessibilityView } from "../../templates/accessibility-view.ts";
import type { RenderedForms } from "../edition/record.ts";

export { STATEMENT_LANGUAGE, STATEMENT_TITLE } from "../../templates/accessibility-statement.ts";
export type { AccessibilityView } from "../../templates/accessibility-view.ts";

/** The forms of the accessibility statement: the page's main part, and the text. */
export function renderAccessibility(view: AccessibilityView): RenderedForms {
  return { html: renderAccessibilityMain(view), txt: renderAccessibilityText(view) };
}
