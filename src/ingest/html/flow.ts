import type { Block, Inline } from "../../article/model.ts";
import { inlinesOf } from "../inlines-of.ts";
import { type Leaf, type LeafInline, type Mark, treeOf } from "../normalise/leaves.ts";
import type { HtmlContext } from "./context.ts";
import { passageLanguage } from "./language.ts";
import type { MarkupElement, MarkupNode } from "./markup.ts";
import { isHidden } from "./visibility.ts";

/**
 * Turns a run of markup into blocks. Text gathers as leaves under the marks that are open; whatever
 * is a block ends the paragraph, so blocks inside inline elements (a card that is one link) come
 * out as blocks, each with its share of the marks.
 */
export class Flow {
  readonly blocks: Block[] = [];
  #leaves: Leaf[] = [];
  #after: Block[] = [];
  /** Whether what has gathered has words. */
  #said = false;

  constructor(
    readonly context: HtmlContext,
    private marks: readonly Mark[] = [],
    private isCode = false,
  ) {}

  nodes(nodes: readonly MarkupNode[]): void {
    for (const node of nodes) this.node(node);
  }

  node(node: MarkupNode): void {
    if (node.kind === "text") {
      this.text(node.text, node.line);
      return;
    }
    if (isHidden(node)) {
      this.context.dropped(node, this);
      return;
    }
    const { display, handle } = this.context.handlerOf(node);
    const lang = passageLanguage(node, this.context);
    if (lang === undefined) handle(node, this);
    else if (display === "block") this.#passage(node, lang, () => handle(node, this));
    else this.#inlinePassage(node, lang, () => handle(node, this));
  }

  text(text: string, line: number): void {
    if (text === "") return;
    this.leaf(this.isCode ? { kind: "code", text } : { kind: "text", text }, line);
  }

  leaf(inline: LeafInline, line: number): void {
    const leaf = { inline, marks: this.marks, line };
    this.context.parts += 1;
    this.#leaves.push(leaf);
    if (!hasWords(leaf)) return;
    this.context.shown += 1;
    this.#said = true;
  }

  /** Does something with a mark open. */
  within(mark: Mark, action: () => void): void {
    const outside = this.marks;
    this.marks = [...outside, mark];
    action();
    this.marks = outside;
  }

  /** Does something while text is taken as code. */
  asCode(action: () => void): void {
    const outside = this.isCode;
    this.isCode = true;
    action();
    this.isCode = outside;
  }

  get openLink(): string | undefined {
    for (const mark of this.marks) if (mark.kind === "link") return mark.href;
    return undefined;
  }

  /** The words of the link that is open besides its images, empty when it has none. */
  openLinkWords = "";

  /** What names the link that is open, when nothing in it does: its label, for the image in it. */
  openLinkLabel: string | undefined;

  /** Gives the label of the link that is open, once. */
  takeLinkLabel(): string | undefined {
    const label = this.openLink === undefined ? undefined : this.openLinkLabel;
    this.openLinkLabel = undefined;
    return label;
  }

  block(block: Block, line: number): void {
    this.flush();
    this.context.shown += 1;
    this.blocks.push(this.context.trace.note(block, line));
  }

  /** An image in a run of text: before it when nothing was said yet, else after the paragraph. */
  beside(block: Block, line: number): void {
    this.context.trace.note(block, line);
    this.context.shown += 1;
    if (this.#said) this.#after.push(block);
    else this.blocks.push(block);
  }

  /** Ends the paragraph that is being gathered. */
  flush(): void {
    const leaves = this.#leaves;
    const after = this.#after;
    this.#leaves = [];
    this.#after = [];
    this.#said = false;
    const paragraphs = splitAtBreaks(leaves).filter((each) => each.some(hasWords));
    for (const paragraph of paragraphs) {
      const { line } = paragraph.find(hasWords) ?? {};
      const content = treeOf(this.#linkedWords(paragraph), this.context.trace);
      this.blocks.push(this.context.trace.note({ kind: "paragraph", content }, line));
    }
    if (paragraphs.length > 1) this.context.reportBreaks(paragraphs[0]?.find(hasWords)?.line);
    this.blocks.push(...after);
  }

  /** The content of an element as blocks of their own, under the marks open here. */
  blocksOf(element: MarkupElement, nodes = element.children): readonly Block[] {
    const lang = passageLanguage(element, this.context);
    const inner = this.#inner();
    if (lang === undefined) inner.nodes(nodes);
    else inner.#passage(element, lang, () => inner.nodes(nodes));
    inner.flush();
    return inner.blocks;
  }

  /** The content of an element as one run of inlines; what is a block in it becomes words in a line. */
  inlinesOf(element: MarkupElement, nodes = element.children): readonly Inline[] {
    const lang = passageLanguage(element, this.context);
    const inner = this.#inner();
    if (lang === undefined) inner.nodes(nodes);
    else inner.#inlinePassage(element, lang, () => inner.nodes(nodes));
    inner.flush();
    return inlinesOf(inner.blocks, (lost) => this.context.reportImageInText(lost, element.line));
  }

  /** A paragraph's leaves, without the links of which it has white space alone. */
  #linkedWords(paragraph: readonly Leaf[]): readonly Leaf[] {
    const { filledLinks } = this.context;
    const worded = new Set(paragraph.filter(hasWords).flatMap(({ marks }) => marks));
    const isBlank = (mark: Mark) => filledLinks.has(mark) && !worded.has(mark);
    return paragraph.map((leaf) => {
      if (!leaf.marks.some(isBlank)) return leaf;
      return { ...leaf, marks: leaf.marks.filter((mark) => !isBlank(mark)) };
    });
  }

  #inner(): Flow {
    const inner = new Flow(this.context, this.marks, this.isCode);
    inner.openLinkWords = this.openLinkWords;
    inner.openLinkLabel = this.openLinkLabel;
    return inner;
  }

  #inlinePassage({ line }: MarkupElement, lang: string, action: () => void): void {
    this.within({ kind: "passage", lang, line }, () => this.context.inLanguage(lang, action));
  }

  #passage(element: MarkupElement, lang: string, action: () => void): void {
    this.flush();
    const start = this.blocks.length;
    this.context.inLanguage(lang, action);
    this.flush();
    const content = this.blocks.splice(start);
    if (content.length === 0) return;
    this.blocks.push(this.context.trace.note({ kind: "passage", lang, content }, element.line));
  }
}

/** A link or note without words stands; white space and breaks alone say nothing. */
function hasWords({ inline }: Leaf): boolean {
  if (inline.kind === "text" || inline.kind === "code") return inline.text.trim() !== "";
  return inline.kind !== "break";
}

/** Two breaks or more, with at most white space between, are how some write a new paragraph. */
function splitAtBreaks(leaves: readonly Leaf[]): Leaf[][] {
  const parts: Leaf[][] = [[]];
  let breaks = 0;
  for (const leaf of leaves) {
    if (leaf.inline.kind === "break") breaks += 1;
    else if (hasWords(leaf)) {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(leaf);
  }
  return parts;
}
