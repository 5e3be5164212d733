import MarkdownIt, { type Env, type Token } from "markdown-it";
import deflist from "markdown-it-deflist";
import footnote from "markdown-it-footnote";
import { headingIds } from "./heading-ids.ts";

/** HTML made of Markdown, and the line of the source for each line of it. */
export interface RenderedMarkdown {
  readonly html: string;
  /** From a line of the HTML to a line of the Markdown, both from 1. */
  readonly sourceLine: (line: number) => number;
  /** References to notes that the text does not have, which stay in it as they are written. */
  readonly missingNotes: readonly { readonly label: string; readonly line: number }[];
}

/**
 * CommonMark with tables, strikethrough, notes, definition lists and `{#id}` on headings. Addresses
 * are left as they are written: which ones may stand is decided where HTML's are.
 */
const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: 200 })
  .use(footnote)
  .use(deflist)
  .use(headingIds);
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;
markdown.normalizeLinkText = (address) => address;
// Notes are taken over where they stand, used or not, so the plugin's list at the end is not made.
markdown.core.ruler.disable("footnote_tail");

const { escapeHtml } = markdown.utils;
const { rules } = markdown.renderer;
rules["footnote_ref"] = (tokens, index, _options, env) => {
  const { id, label } = (tokens[index] as Token).meta as { id: number; label?: string };
  return `<a role="doc-noteref" href="#${escapeHtml(label ?? inlineNoteId(id, notesOf(env)))}"></a>`;
};
rules["footnote_reference_open"] = (tokens, index) => {
  const { label } = (tokens[index] as Token).meta as { label: string };
  return `<div role="doc-footnote" id="${escapeHtml(label)}">\n`;
};
rules["footnote_reference_close"] = () => "</div>\n";
rules["image"] = (tokens, index, options, env, self) => {
  const token = tokens[index] as Token;
  const alt = self.renderInlineAsText(token.children ?? [], options, env);
  const title = token.attrGet("title");
  return [
    `<img src="${escapeHtml(String(token.attrGet("src") ?? ""))}"`,
    // In Markdown no alt text is one that nobody wrote; `alt=""` has to be said in HTML.
    alt.trim() === "" ? "" : ` alt="${escapeHtml(alt)}"`,
    title === null ? "" : ` data-caption="${escapeHtml(String(title))}"`,
    ">",
  ].join("");
};

interface FootnoteEnvironment {
  readonly footnotes?: {
    readonly refs?: Readonly<Record<string, number>>;
    readonly list?: readonly { readonly label?: string; readonly tokens?: Token[] }[];
  };
}

/** What the notes plugin leaves for its renderer. */
function notesOf(env: Env | undefined): FootnoteEnvironment {
  return (env ?? {}) as FootnoteEnvironment;
}

/** The id of a note written in its place, `^[like this]`: a number that no label has. */
function inlineNoteId(id: number, { footnotes }: FootnoteEnvironment): string {
  let name = `note-${id + 1}`;
  while (footnotes?.refs?.[`:${name}`] !== undefined) name += "-";
  return name;
}

/** Markdown as HTML; `firstLine` is where it begins in the file that it was cut from. */
export function markdownToHtml(text: string, firstLine = 1): RenderedMarkdown {
  const env: Env = {};
  const tokens = markdown.parse(text, env);
  const marks: { output: number; source: number }[] = [];
  const parts: string[] = [];
  let line = 1;
  const write = (part: string) => {
    parts.push(part);
    for (let at = part.indexOf("\n"); at !== -1; at = part.indexOf("\n", at + 1)) line += 1;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.map && token.nesting >= 0 && token.type !== "inline") {
      write("\n");
      marks.push({ output: line, source: token.map[0] + firstLine });
    }
    write(renderToken(tokens, index, env));
  }
  for (const [id, { tokens: inner }] of notesOf(env).footnotes?.list?.entries() ?? []) {
    if (!inner) continue;
    const content = markdown.renderer.render(inner, markdown.options, env);
    write(`<div role="doc-footnote" id="${inlineNoteId(id, notesOf(env))}">${content}</div>`);
  }
  return {
    html: parts.join(""),
    sourceLine: (output) => lineOf(marks, output, firstLine),
    missingNotes: missingNotes(tokens, firstLine),
  };
}

const NOTE_REFERENCE = /\[\^([^\]\s]{1,200})\]/gu;

/** What is left in the text of `[^label]`; code and escaped brackets are no text of this kind. */
function missingNotes(tokens: readonly Token[], firstLine: number) {
  return tokens.flatMap((token) => {
    if (token.type !== "inline" || !token.content.includes("[^")) return [];
    const line = (token.map?.[0] ?? 0) + firstLine;
    const unescaped = token.content.replace(/\\[\s\S]/gu, "");
    // Looked up in a set: looking each one up in the text would take seconds for many of them.
    const references = new Set(unescaped.match(NOTE_REFERENCE));
    return (token.children ?? [])
      .filter(({ type }) => type === "text")
      .flatMap(({ content }) => [...content.matchAll(NOTE_REFERENCE)])
      .filter(([written]) => references.has(written))
      .map(([, label = ""]) => ({ label, line }));
  });
}

function renderToken(tokens: Token[], index: number, env: Env): string {
  const token = tokens[index] as Token;
  const { renderer, options } = markdown;
  if (token.type === "inline") return renderer.renderInline(token.children ?? [], options, env);
  const rule = renderer.rules[token.type];
  return rule
    ? rule(tokens, index, options, env, renderer)
    : renderer.renderToken(tokens, index, options);
}

/** Lines within a block follow one another in the HTML as they do in the source. */
function lineOf(
  marks: readonly { output: number; source: number }[],
  output: number,
  firstLine: number,
): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.output ?? 0) <= output) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low - 1];
  return mark === undefined ? firstLine : mark.source + (output - mark.output);
}
