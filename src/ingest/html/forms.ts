import type { Handler } from "./context.ts";
import type { Flow } from "./flow.ts";
import { attribute, type MarkupElement } from "./markup.ts";

/** Forms do nothing in an article, but what they say is text of the page. */
export const FORM_HANDLERS: readonly (readonly [string, Handler])[] = [
  ["input", { display: "inline", handle: input }],
  ["button", { display: "inline", handle: spaced }],
  ["label", { display: "inline", handle: spaced }],
  ["textarea", { display: "inline", handle: spaced }],
];

function input(element: MarkupElement, flow: Flow): void {
  const type = attribute(element, "type")?.toLowerCase() ?? "text";
  const isButton = type === "submit" || type === "button" || type === "reset";
  const words = isButton ? attribute(element, "value") : undefined;
  if (words !== undefined) flow.text(` ${words} `, element.line);
}

/** A control is a thing apart, so its words do not run into the next one's. */
function spaced(element: MarkupElement, flow: Flow): void {
  flow.text(" ", element.line);
  flow.nodes(element.children);
  flow.text(" ", element.line);
}
