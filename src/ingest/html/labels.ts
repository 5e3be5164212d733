import { foldSpace } from "../../article/plain-text.ts";
import { attribute, descendants, type MarkupElement, textOf } from "./markup.ts";

/** What is named by its label alone, since it shows no words of its own. */
const NAMED = new Set([
  "a",
  "img",
  "amp-img",
  "svg",
  "iframe",
  "object",
  "embed",
  "video",
  "audio",
]);

/**
 * Gives elements that are named by others (`aria-labelledby`) those words as their own label, before
 * the document comes apart (Accessible Name and Description Computation 1.2, step 2B).
 */
export function resolveLabels(document: MarkupElement): void {
  const labelled: MarkupElement[] = [];
  const byId = new Map<string, MarkupElement>();
  for (const element of descendants(document)) {
    const id = element.attributes.get("id");
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    if (NAMED.has(element.name) && element.attributes.has("aria-labelledby")) {
      labelled.push(element);
    }
  }
  for (const element of labelled) {
    const ids = attribute(element, "aria-labelledby")?.split(" ") ?? [];
    const label = foldSpace(ids.map((id) => nameOf(byId.get(id))).join(" "));
    if (label !== "") element.attributes.set("aria-label", label);
  }
}

function nameOf(element: MarkupElement | undefined): string {
  if (element === undefined) return "";
  return attribute(element, "aria-label") ?? attribute(element, "alt") ?? textOf(element);
}
