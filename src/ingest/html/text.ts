import { foldSpace } from "../../article/plain-text.ts";
import type { Mark } from "../normalise/leaves.ts";
import type { Handler } from "./context.ts";
import type { Flow } from "./flow.ts";
import { attribute, descendants, elementChildren, type MarkupElement, textOf } from "./markup.ts";
import { isHidden } from "./visibility.ts";

type SimpleMark = Exclude<Mark["kind"], "link" | "passage" | "note">;

function marking(kind: SimpleMark): Handler {
  return {
    display: "inline",
    handle: (element, flow) =>
      flow.within({ kind, line: element.line }, () => flow.nodes(element.children)),
  };
}

function inline(handle: Handler["handle"]): Handler {
  return { display: "inline", handle };
}

/** An element that means nothing to the model: its content stands as if it were not there. */
export const unwrapped: Handler = inline((element, flow) => flow.nodes(element.children));

const emphasis = marking("emphasis");
const strong = marking("strong");
const deleted = marking("deleted");
/** Text within becomes code; what else is in it (links, breaks) is taken over as anywhere. */
const code = inline((element, flow) => flow.asCode(() => flow.nodes(element.children)));

export const TEXT_HANDLERS: readonly (readonly [string, Handler])[] = [
  ["em", emphasis],
  ["i", emphasis],
  ["cite", emphasis],
  ["dfn", emphasis],
  ["var", emphasis],
  ["b", strong],
  ["strong", strong],
  ["del", deleted],
  ["s", deleted],
  ["strike", deleted],
  ["ins", marking("inserted")],
  ["sub", marking("subscript")],
  ["sup", marking("superscript")],
  ["q", marking("quotation")],
  ["code", code],
  ["kbd", code],
  ["samp", code],
  ["tt", code],
  ["a", inline(link)],
  ["abbr", inline(abbreviation)],
  ["acronym", inline(abbreviation)],
  ["br", inline((element, flow) => flow.leaf({ kind: "break" }, element.line))],
  ["wbr", inline(() => {})],
  ["ruby", inline(ruby)],
  ["svg", inline(drawing)],
  ["math", inline(formula)],
];

function link(element: MarkupElement, flow: Flow): void {
  const written = element.attributes.get("href");
  const href = written === undefined ? undefined : flow.context.linkTarget(written, element.line);
  if (href === undefined || flow.openLink !== undefined) {
    flow.nodes(element.children);
    return;
  }
  const mark: Mark = { kind: "link", href, line: element.line };
  if (hasContent(element)) flow.context.filledLinks.add(mark);
  flow.within(mark, () => {
    const before = flow.context.shown;
    const label = attribute(element, "aria-label") ?? attribute(element, "title");
    flow.openLinkWords = foldSpace(shownText(element));
    flow.openLinkLabel = isNamedWithin(element) ? undefined : label;
    flow.nodes(element.children);
    if (flow.context.shown > before) return;
    if (label !== undefined) flow.text(label, element.line);
    else flow.leaf({ kind: "nothing" }, element.line);
  });
}

/** What cannot be seen names no link in whose image the words stand again. */
function shownText({ children }: MarkupElement): string {
  return children
    .map((child) => {
      if (child.kind === "text") return child.text;
      return isHidden(child) ? "" : shownText(child);
    })
    .join("");
}

/** Whether words or the alternative text of an image name a link. */
function isNamedWithin(element: MarkupElement): boolean {
  if (textOf(element).trim() !== "") return true;
  for (const inner of descendants(element)) {
    if (attribute(inner, "alt") ?? attribute(inner, "aria-label")) return true;
  }
  return false;
}

/** Whether a link shows anything of its own: words, or what is not text. */
function hasContent(element: MarkupElement): boolean {
  if (textOf(element).trim() !== "") return true;
  for (const inner of descendants(element)) {
    if (/^(img|svg|picture|video|audio|iframe|math|input|object|embed)$/u.test(inner.name)) {
      return true;
    }
  }
  return false;
}

function abbreviation(element: MarkupElement, flow: Flow): void {
  const expansion = attribute(element, "title");
  const text = foldSpace(textOf(element));
  if (expansion === undefined || text === "" || elementChildren(element).length > 0) {
    flow.nodes(element.children);
  } else flow.leaf({ kind: "abbreviation", text, expansion }, element.line);
}

/** The base and, in brackets, its reading, as browsers without ruby show it. */
function ruby(element: MarkupElement, flow: Flow): void {
  for (const child of element.children) {
    if (child.kind === "text") flow.text(child.text, child.line);
    else if (child.name === "rt") {
      const reading = foldSpace(textOf(child));
      if (reading !== "") flow.text(`(${reading})`, child.line);
    } else if (child.name === "rtc") ruby(child, flow);
    else if (child.name !== "rp") flow.node(child);
  }
}

/** A drawing in the text is what it is called and the words that are drawn. */
function drawing(element: MarkupElement, flow: Flow): void {
  const titles: string[] = [];
  const drawn: string[] = [];
  collectDrawn(element, titles, drawn);
  const label = attribute(element, "aria-label") ?? titles[0];
  for (const words of [label, ...drawn]) {
    if (words !== undefined && words.trim() !== "") flow.text(` ${words} `, element.line);
  }
}

function collectDrawn(element: MarkupElement, titles: string[], drawn: string[]): void {
  for (const child of elementChildren(element)) {
    if (child.name === "title") titles.push(textOf(child));
    else if (isHidden(child)) continue;
    else if (child.name === "text" || child.name === "foreignObject") drawn.push(textOf(child));
    else collectDrawn(child, titles, drawn);
  }
}

function formula(element: MarkupElement, flow: Flow): void {
  const label = attribute(element, "aria-label") ?? attribute(element, "alttext");
  flow.text(label ?? foldSpace(formulaText(element)), element.line);
}

/** The symbols without the annotations, which say the same in another notation. */
function formulaText(element: MarkupElement): string {
  return element.children
    .map((child) => {
      if (child.kind === "text") return child.text;
      return /^annotation/u.test(child.name) ? "" : formulaText(child);
    })
    .join(" ");
}
