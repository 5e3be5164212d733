import { foldSpace } from "../../article/plain-text.ts";
import { attribute, type MarkupElement, textOf } from "./markup.ts";

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
  const waiting = [document];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const id = next.attributes.get("id");
    if (id !== undefined) byId.set(id, next);
    if (NAMED.has(next.name) && next.attributes.has("aria-labelledby")) labelled.push(next);
    for (const child of next.children) if (child.kind === "element") waiting.push(child);
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
