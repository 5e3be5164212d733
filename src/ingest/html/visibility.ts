import { type MarkupElement, textOf } from "./markup.ts";

/** Elements whose content no browser shows. */
const NEVER_SHOWN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "title",
  "meta",
  "link",
  "base",
  "datalist",
  "noembed",
  "noframes",
  "param",
  "track",
  "source",
  "area",
  "canvas",
  "desc",
  "metadata",
  "defs",
  "symbol",
]);

const HIDING_STYLE = /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)\b/iu;

/**
 * Whether an element is not to be seen. `aria-hidden` alone hides nothing that has words: what
 * sighted readers are given, listeners are given too, doubles of formulas excepted.
 */
export function isHidden(element: MarkupElement): boolean {
  const { name, attributes } = element;
  if (NEVER_SHOWN.has(name)) return true;
  if (attributes.has("hidden") && attributes.get("hidden")?.toLowerCase() !== "until-found") {
    return true;
  }
  if (name === "dialog" && !attributes.has("open")) return true;
  if (name === "input" && attributes.get("type")?.toLowerCase() === "hidden") return true;
  if (HIDING_STYLE.test(attributes.get("style") ?? "")) return true;
  return attributes.get("aria-hidden") === "true" && saysNothing(element);
}

/** Symbols alone, or the visual double of a formula that is there as MathML. */
function saysNothing(element: MarkupElement): boolean {
  if (element.name === "svg" || element.name === "i") return !/[\p{L}\p{N}]/u.test(textOf(element));
  const isDouble = element.parent?.children.some(
    (sibling) =>
      sibling.kind === "element" &&
      sibling !== element &&
      (sibling.name === "math" || /math/iu.test(sibling.attributes.get("class") ?? "")),
  );
  return isDouble === true || (!holdsMedia(element) && !/[\p{L}\p{N}]/u.test(textOf(element)));
}

function holdsMedia(element: MarkupElement): boolean {
  return element.children.some(
    (child) =>
      child.kind === "element" &&
      (/^(img|video|audio|iframe)$/u.test(child.name) || holdsMedia(child)),
  );
}
