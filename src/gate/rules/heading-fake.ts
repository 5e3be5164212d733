import type { Block, Inline } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import type { Place } from "../../article/traverse.ts";
import { FAKE_HEADING_CHARACTERS } from "../../limits.ts";
import { excerptOf } from "../excerpt.ts";
import { nextSiblings } from "../next-siblings.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";

/** What a heading may head; a figure or another bold line after it says nothing. */
const TEXT: ReadonlySet<string> = new Set(["paragraph", "list", "definitions", "quote", "table"]);
/** The end of a sentence: a bold one may be an emphasis, a question of an interview, a greeting. */
const SENTENCE_END = /[.!?…。．！？؟۔।॥።፧‼⁇⁈⁉][\p{Pe}\p{Pf}"']*$/u;
/** In an interview the questions are often in bold. */
const ASKING = /[?？؟⁈⁇][\p{Pe}\p{Pf}"']*$/u;
/** `Warning: this report has distressing details`. */
const NOTE = /^\p{L}+: \p{Ll}/u;
/** A bold sentence longer than this is an emphasis. */
const SENTENCE_CHARACTERS = 40;
/** What stands in bold over a text and is no heading: by whom, when, a hint, a label of the page. */
const ELSEWHERE = /^(?:\p{P}|\p{Nd}+[:/.]\p{Nd}+)|[|@©]|^\P{L}*$/u;

/** A paragraph that is all bold and stands over other text: a heading for the eye alone (WCAG 1.3.1, failure F2). */
export const headingFake: Rule = {
  id: "heading-fake",
  version: 1,
  severity: "warning",
  criteria: ["1.3.1"],
  why: "Screen readers list headings and jump between them; a line that is only bold is not among them.",
  messages: {
    bold: {
      message: "“{text}” is a paragraph in bold, where a heading seems to be meant.",
      fix: "Make it a heading: in Markdown, begin the line with ## instead of putting it in asterisks.",
    },
    "unsure-sentence": {
      message: "“{text}” is a paragraph in bold before other text.",
      fix: "If it heads what follows, make it a heading; if it is only important, leave it.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    for (const { place, next } of neighbours(scope)) {
      const text = boldText(place.node);
      if (text === undefined || !TEXT.has(next.kind)) continue;
      if (boldText(next) !== undefined) continue;
      const excerpt = excerptOf(text);
      const values = { text: excerpt };
      const sentence = SENTENCE_END.test(text) || NOTE.test(text);
      if (
        (sentence || text.endsWith(":")) &&
        [...text].length > SENTENCE_CHARACTERS &&
        !ASKING.test(text)
      )
        continue;
      const sure = !sentence && !isUnended(next);
      const found = { path: place.path, excerpt, values } as const;
      if (sure) yield { outcome: "fail", message: "bold", ...found };
      else yield { outcome: "cannot-tell", message: "unsure-sentence", ...found };
    }
  },
};

/** A line below a name: an office, a place, a date. */
function isUnended(node: Block | Inline): boolean {
  if (node.kind !== "paragraph") return false;
  return !/[\p{P}\p{S}]$/u.test(foldSpace(plainText(node.content)));
}

/** Where a heading may stand: an item, a quotation or a cell has none. */
const CONTAINERS: ReadonlySet<string | undefined> = new Set([undefined, "aside", "passage"]);

/** Paragraphs that may head something, each with the block after it. */
function* neighbours(scope: Scope): Generator<{ place: Place; next: Block | Inline }> {
  const following = nextSiblings(scope);
  for (const place of scope.places) {
    const next = following.get(place.node);
    if (place.node.kind !== "paragraph" || next === undefined) continue;
    if (CONTAINERS.has(place.ancestors.at(-1)?.kind)) yield { place, next };
  }
}

/** The text of a short paragraph that is bold from end to end, and not just a link. */
function boldText(node: Block | Inline): string | undefined {
  if (node.kind !== "paragraph" || !node.content.every(isBold)) return undefined;
  const text = foldSpace(plainText(node.content));
  if (!/\p{L}/u.test(text) || ELSEWHERE.test(text)) return undefined;
  if ([...text].length > FAKE_HEADING_CHARACTERS || hasBreak(node.content)) return undefined;
  return isOneLink(node.content) ? undefined : text;
}

function isBold(inline: Inline): boolean {
  switch (inline.kind) {
    case "strong":
      return true;
    case "text":
      return inline.text.trim() === "";
    case "note":
      return true;
    case "emphasis":
    case "link":
    case "passage":
      return inline.content.length > 0 && inline.content.every(isBold);
    default:
      return false;
  }
}

function hasBreak(content: readonly Inline[]): boolean {
  return content.some(
    (inline) => inline.kind === "break" || ("content" in inline && hasBreak(inline.content)),
  );
}

/** Bold links between paragraphs lead to other articles. */
function isOneLink(content: readonly Inline[]): boolean {
  const words = content.filter((inline) => inline.kind !== "text" || inline.text.trim() !== "");
  const [only] = words;
  if (words.length !== 1 || only === undefined) return false;
  return only.kind === "link" || ("content" in only && isOneLink(only.content));
}
