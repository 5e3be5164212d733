import type { Block, Image, Note } from "../../article/model.ts";
import type { Mark } from "../normalise/leaves.ts";
import { quoted, type Report } from "../report.ts";
import type { Trace } from "../trace.ts";
import type { Addresses } from "./address.ts";
import type { Anchors } from "./anchors.ts";
import type { Flow } from "./flow.ts";
import { attribute, descendants, type MarkupElement, textOf } from "./markup.ts";

/** How an element is taken over. Inline ones take part in a paragraph; block ones end it. */
export interface Handler {
  readonly display: "inline" | "block";
  readonly handle: (element: MarkupElement, flow: Flow) => void;
}

export type Handlers = ReadonlyMap<string, Handler>;
/** Finds the handler of what attributes make special: notes, pull quotes, embedded posts. */
export type SpecialHandler = (element: MarkupElement) => Handler | undefined;

/** What the handlers of one document share. */
export class HtmlContext {
  readonly notes: Note[] = [];
  /** Blocks and runs of text so far: what is far too much is refused before more is done with it. */
  parts = 0;
  /** Whatever has words or is seen so far: a handler compares it to know whether it showed anything. */
  shown = 0;
  /** Links that hold something, so that white space around a block in one is no link of its own. */
  readonly filledLinks = new Set<Mark>();
  readonly imagesSeen = new Set<string>();
  readonly report: Report;
  readonly trace: Trace;
  /** The language around what is being read. */
  lang: string;

  constructor(
    { lang, report, trace }: { lang: string; report: Report; trace: Trace },
    readonly addresses: Addresses,
    readonly anchors: Anchors,
    private readonly elements: {
      readonly handlers: Handlers;
      readonly special: SpecialHandler;
      readonly otherwise: Handler;
    },
  ) {
    this.lang = lang;
    this.report = report;
    this.trace = trace;
  }

  handlerOf(element: MarkupElement): Handler {
    const { handlers, special, otherwise } = this.elements;
    return special(element) ?? handlers.get(element.name) ?? otherwise;
  }

  /** Where a link leads: an id of a heading, or none when it is that of anything else. */
  linkTarget(written: string, line: number): string | undefined {
    const href = this.addresses.link(written, { line });
    if (!href?.startsWith("#")) return href;
    const id = href.slice(1);
    // As browsers do, an id is looked for as it is written and then decoded (HTML 7.4.6.3).
    const ids = [written.slice(written.indexOf("#") + 1).trim(), id];
    const heading = ids.map((each) => this.anchors.targets.get(each)).find((each) => each);
    if (heading !== undefined) return `#${heading}`;
    if (!ids.some((each) => this.anchors.others.has(each))) return href;
    this.report.add(
      "anchor-unwrapped",
      { line },
      `A link within the page to ${quoted(href)}, which is no heading, became plain text.`,
      "Link to a heading instead.",
    );
    return undefined;
  }

  /** Does something with another language as the surrounding one. */
  inLanguage(lang: string, action: () => void): void {
    const outside = this.lang;
    this.lang = lang;
    action();
    this.lang = outside;
  }

  /** Something that is not shown: images that scripts would have loaded are kept. */
  dropped(element: MarkupElement, flow: Flow): void {
    if (element.name === "script") this.#reportScript(element.line);
    if (element.name !== "noscript") return;
    for (const image of descendants(element)) {
      if (image.name !== "img") continue;
      const source = attribute(image, "src");
      if (source !== undefined && !this.imagesSeen.has(source)) flow.node(image);
    }
    const words = textOf(element).trim();
    if (words === "") return;
    const message = `Text that stands in for a script was left out: ${quoted(words)}.`;
    this.report.add("markup-dropped", { line: element.line }, message, "Nothing needs doing.");
  }

  reportBreaks(line: number | undefined): void {
    this.report.add(
      "break-run",
      { line },
      "A run of line breaks was made into paragraphs.",
      "Nothing needs doing; write paragraphs as paragraphs to be sure of where they end.",
    );
  }

  reportImageInText({ src, alt }: Image, line: number): void {
    this.report.add(
      "image-in-text",
      { line },
      `The image ${quoted(src)} stands where only text can; ${alt === undefined ? "it was left out" : "its alt text took its place"}.`,
      "Move the image to a paragraph of its own.",
    );
  }

  /** A note's text; a second one of the same id cannot be told from the first. */
  addNote(note: Note, line: number): Block | undefined {
    if (!this.notes.some(({ id }) => id === note.id)) {
      this.notes.push(this.trace.note(note, line));
      return undefined;
    }
    this.report.add(
      "note-duplicate",
      { line },
      `There is more than one note ${quoted(note.id)}; this one was made a paragraph.`,
      "Give each note a name of its own.",
    );
    return { kind: "paragraph", content: note.content };
  }

  #reportScript(line: number): void {
    const message = "A script was left out; articles work without any.";
    this.report.add("script-dropped", { line }, message, "Nothing needs doing.");
  }
}
