import { foldSpace } from "../../article/plain-text.ts";
import type { Handler } from "./context.ts";
import type { Flow } from "./flow.ts";
import { attribute, hasClass, hasRole, type MarkupElement, textOf } from "./markup.ts";

/**
 * Notes, in the ways that they are marked without doubt: DPUB-ARIA roles, and the classes of
 * Pandoc, markdown-it and GitHub. `[1]` linked to any other place stays a link.
 */
export function note(element: MarkupElement): Handler | undefined {
  if (isBackLink(element)) return { display: "inline", handle: () => {} };
  if (element.name === "span" && attribute(element, "data-note") !== undefined) return words;
  if (isReference(element)) return reference;
  if (isText(element)) return text;
  if (isNotesSection(element)) return section;
  return undefined;
}

function isBackLink(element: MarkupElement): boolean {
  return (
    hasRole(element, "doc-backlink") ||
    element.attributes.has("data-footnote-backref") ||
    (element.name === "a" && hasClass(element, /^footnote-back(ref|link)?$/u))
  );
}

function isReference(element: MarkupElement): boolean {
  if (element.name !== "a" || !/^#\S{1,200}$/u.test(attribute(element, "href") ?? "")) return false;
  const isMarked = (each: MarkupElement) =>
    hasRole(each, "doc-noteref") || hasClass(each, /^footnote-ref$/u);
  return (
    isMarked(element) ||
    element.attributes.has("data-footnote-ref") ||
    (element.parent?.name === "sup" && isMarked(element.parent))
  );
}

function isText(element: MarkupElement): boolean {
  if (!/^\S{1,200}$/u.test(attribute(element, "id") ?? "")) return false;
  if (hasRole(element, "doc-footnote", "doc-endnote")) return true;
  if (element.name !== "li") return false;
  const section = element.parent?.parent;
  return hasClass(element, /^footnote-item$/u) || (section ? isNotesSection(section) : false);
}

function isNotesSection(element: MarkupElement): boolean {
  if (element.name !== "section" && element.name !== "div") return false;
  return (
    hasRole(element, "doc-endnotes") ||
    hasClass(element, /^footnotes$/u) ||
    element.attributes.has("data-footnotes")
  );
}

const words: Handler = {
  display: "inline",
  handle: (element, flow) => within(element, flow, attribute(element, "data-note") ?? "", true),
};

const reference: Handler = {
  display: "inline",
  handle: (element, flow) => {
    const id = (attribute(element, "href") ?? "").slice(1);
    within(
      element,
      flow,
      id,
      !/^[[({]?(\d{0,4}|[*†‡§¶]+|[a-z])[\])}]?$/u.test(foldSpace(textOf(element))),
    );
  },
};

function within(element: MarkupElement, flow: Flow, id: string, hasWords: boolean): void {
  flow.within({ kind: "note", note: decoded(id), line: element.line }, () => {
    if (hasWords) flow.nodes(element.children);
    else flow.leaf({ kind: "nothing" }, element.line);
  });
}

function decoded(id: string): string {
  try {
    const plain = decodeURIComponent(id);
    return /^\S{1,200}$/u.test(plain) ? plain : id;
  } catch {
    return id;
  }
}

const text: Handler = {
  display: "block",
  handle: (element, flow) => {
    flow.flush();
    const content = flow.inlinesOf(element);
    if (content.length === 0) return;
    const second = flow.context.addNote(
      { id: attribute(element, "id") ?? "", content },
      element.line,
    );
    if (second !== undefined) flow.block(second, element.line);
  },
};

/** The rule and the heading over notes are the renderer's to write, and so is their numbering. */
const section: Handler = {
  display: "block",
  handle: (element, flow) => {
    flow.flush();
    for (const child of element.children) {
      if (child.kind === "element" && /^(h[1-6]|hr)$/u.test(child.name)) continue;
      if (child.kind === "element" && child.name === "ol") flow.nodes(child.children);
      else flow.node(child);
    }
    flow.flush();
  },
};
