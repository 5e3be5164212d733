import { parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import { MARKUP_DEPTH, MARKUP_NODES } from "../../limits.ts";
import { failed, type Result, success } from "../../result.ts";
import type { IngestFailure } from "../failure.ts";
import type { MarkupElement, MarkupNode, MarkupText } from "./markup.ts";

type Ignored = { readonly kind: "ignored" };
type AnyNode = MarkupNode | Ignored;
type Tree = TreeAdapterTypeMap<
  AnyNode,
  MarkupElement,
  AnyNode,
  MarkupElement,
  MarkupElement,
  MarkupElement,
  Ignored,
  MarkupText,
  MarkupElement,
  Ignored
>;
type Adapter = TreeAdapter<Tree>;

/** Thrown out of the parser, which has no other way to stop, and caught in `parseHtml` alone. */
class MarkupLimit extends Error {
  constructor(readonly failure: IngestFailure) {
    super(failure.message);
  }
}

/**
 * Parses HTML as browsers do, without scripts. Depth and number of elements are limited while the
 * tree grows, since the parser is quadratic on open elements and everything after it recurses.
 */
export function parseHtml(html: string): Result<MarkupElement, IngestFailure> {
  try {
    const treeAdapter = new LimitedTree();
    const document = parse<Tree>(html, {
      treeAdapter,
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
    });
    return tooDeep(document) ?? success(document);
  } catch (error) {
    if (error instanceof MarkupLimit) return failed(error.failure);
    throw error;
  }
}

/** No line yet: lines are counted from 1. */
const UNKNOWN = 0;

/** Exact depths, and a line for what the parser put in: moving subtrees (the adoption agency) leaves those noted on the way stale. */
function tooDeep(document: MarkupElement): Result<never, IngestFailure> | undefined {
  document.line = 1;
  const waiting = [document];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.depth > MARKUP_DEPTH) return failed(depthFailure(next.line));
    for (const child of next.children) {
      if (child.line === UNKNOWN) child.line = next.line;
      if (child.kind !== "element") continue;
      child.depth = next.depth + 1;
      waiting.push(child);
    }
  }
  return undefined;
}

function depthFailure(line: number): IngestFailure {
  return {
    reason: "too-deep",
    path: "",
    line,
    message: `The markup is nested deeper than ${MARKUP_DEPTH} elements.`,
    fix: "Take out elements that only wrap others, and close those that are left open.",
  };
}

function sizeFailure(line: number): IngestFailure {
  return {
    reason: "too-large",
    path: "",
    line,
    message: `The markup has more than ${MARKUP_NODES} elements.`,
    fix: "Split the article, or send its text without the page around it.",
  };
}

class LimitedTree implements Adapter {
  #elements = 0;
  #line = 1;

  createElement(name: string, namespace: string, attributes: Token.Attribute[]): MarkupElement {
    this.#elements += 1;
    if (this.#elements > MARKUP_NODES) throw new MarkupLimit(sizeFailure(this.#line));
    return element(name, namespace, attributes);
  }
  createDocument(): MarkupElement {
    return element("#document", "", []);
  }
  createDocumentFragment(): MarkupElement {
    return element("#fragment", "", []);
  }
  createCommentNode(): Ignored {
    return { kind: "ignored" };
  }
  createTextNode(text: string): MarkupText {
    return { kind: "text", text: shown(text), line: UNKNOWN, parent: null };
  }
  appendChild(parent: MarkupElement, child: AnyNode): void {
    if (child.kind === "ignored") return;
    this.#adopt(parent, child);
    parent.children.push(child);
  }
  insertBefore(parent: MarkupElement, child: AnyNode, reference: AnyNode): void {
    if (child.kind === "ignored") return;
    this.#adopt(parent, child);
    parent.children.splice(position(parent, reference), 0, child);
  }
  insertText(parent: MarkupElement, text: string): void {
    const last = parent.children.at(-1);
    if (last?.kind === "text") last.text += shown(text);
    else this.appendChild(parent, this.createTextNode(text));
  }
  insertTextBefore(parent: MarkupElement, text: string, reference: AnyNode): void {
    const before = parent.children[position(parent, reference) - 1];
    if (before?.kind === "text") before.text += shown(text);
    else this.insertBefore(parent, this.createTextNode(text), reference);
  }
  detachNode(child: AnyNode): void {
    if (child.kind === "ignored" || child.parent === null) return;
    child.parent.children.splice(position(child.parent, child), 1);
    child.parent = null;
  }
  adoptAttributes(recipient: MarkupElement, attributes: Token.Attribute[]): void {
    for (const { name, value } of attributes) {
      if (!recipient.attributes.has(name)) recipient.attributes.set(name, value);
    }
  }
  getAttrList(of: MarkupElement): Token.Attribute[] {
    return [...of.attributes].map(([name, value]) => ({ name, value }));
  }
  getChildNodes = (of: MarkupElement): AnyNode[] => of.children;
  getFirstChild = (of: MarkupElement): AnyNode | null => of.children[0] ?? null;
  getParentNode = (of: AnyNode): MarkupElement | null => (of.kind === "ignored" ? null : of.parent);
  getTagName = (of: MarkupElement): string => of.name;
  getNamespaceURI = (of: MarkupElement) => of.namespace as ReturnType<Adapter["getNamespaceURI"]>;
  getTextNodeContent = (of: MarkupText): string => of.text;
  isElementNode = (node: AnyNode): node is MarkupElement => node.kind === "element";
  isTextNode = (node: AnyNode): node is MarkupText => node.kind === "text";
  isCommentNode = (node: AnyNode): node is Ignored => node.kind === "ignored";
  isDocumentTypeNode = (node: AnyNode): node is Ignored => node.kind === "ignored";
  getCommentNodeContent = (): string => "";
  getDocumentTypeNodeName = (): string => "";
  getDocumentTypeNodePublicId = (): string => "";
  getDocumentTypeNodeSystemId = (): string => "";
  getDocumentMode = () => "no-quirks" as ReturnType<Adapter["getDocumentMode"]>;
  setDocumentMode(): void {}
  setDocumentType(): void {}
  /** What a `template` holds is inert, so it hangs beside the tree and is never seen. */
  #templates = new WeakMap<MarkupElement, MarkupElement>();
  setTemplateContent(of: MarkupElement, content: MarkupElement): void {
    this.#templates.set(of, content);
    content.depth = of.depth;
  }
  getTemplateContent = (of: MarkupElement): MarkupElement => this.#templates.get(of) ?? of;
  getNodeSourceCodeLocation = () => null;
  setNodeSourceCodeLocation(node: AnyNode, location: Token.ElementLocation | null): void {
    if (node.kind === "ignored" || location === null) return;
    // The parser gives a run of text anew with each piece that it adds; it begins where the first did.
    if (node.line === UNKNOWN) node.line = location.startLine;
    this.#line = location.startLine;
  }
  updateNodeSourceCodeLocation(): void {}

  #adopt(parent: MarkupElement, child: MarkupNode): void {
    child.parent = parent;
    if (child.kind === "text") return;
    child.depth = parent.depth + 1;
    if (child.depth > MARKUP_DEPTH) throw new MarkupLimit(depthFailure(this.#line));
  }
}

/** Control characters that came as references (`&#1;`) show nothing; form feeds are white space. */
function shown(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, " ");
}

/** Nearly always at the end, so looked for from there: foster parenting stays linear. */
function position(parent: MarkupElement, child: AnyNode): number {
  return child.kind === "ignored"
    ? parent.children.length
    : Math.max(parent.children.lastIndexOf(child), 0);
}

function element(name: string, namespace: string, attributes: Token.Attribute[]): MarkupElement {
  return {
    kind: "element",
    name,
    namespace,
    attributes: new Map(attributes.map(({ name, value }) => [name, shown(value)])),
    children: [],
    line: UNKNOWN,
    depth: 0,
    parent: null,
  };
}
