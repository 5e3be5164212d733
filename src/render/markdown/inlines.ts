import type { Inline } from "../../article/model.ts";
import { escapeAddress, escapeBeforeBracket, escapeLineStart, escapeText } from "./escape.ts";
import { holderOf, openTag, tag } from "./html.ts";

/** Where a run of inlines stands, which decides what can be said in Markdown there. */
export interface InlinePlace {
  /** Whether a line can end there: not in a heading, a table or a note. */
  readonly multiline: boolean;
  readonly inTable: boolean;
  /** The labels that `[^label]` is read with: those of the notes in the same text. */
  readonly labels: ReadonlySet<string>;
}

/** The places of one document. */
export interface Places {
  readonly paragraph: InlinePlace;
  readonly line: InlinePlace;
  readonly table: InlinePlace;
}

export function placesWith(labels: ReadonlySet<string>): Places {
  const place = { multiline: false, inTable: false, labels };
  return {
    paragraph: { ...place, multiline: true },
    line: place,
    table: { ...place, inTable: true },
  };
}

/** Inlines as Markdown, its first line safe from beginning a block. */
export function markdownInlines(content: readonly Inline[], place: InlinePlace): string {
  return escapeLineStart(run(content, place));
}

function run(content: readonly Inline[], place: InlinePlace): string {
  let written = "";
  for (const [index, inline] of content.entries()) {
    const part = one(inline, place, written, content[index + 1]);
    written +=
      content[index - 1]?.kind === "break" && place.multiline ? escapeLineStart(part) : part;
  }
  return written;
}

function one(inline: Inline, place: InlinePlace, before: string, next: Inline | undefined): string {
  switch (inline.kind) {
    case "text":
      return next?.kind === "link" || next?.kind === "note"
        ? escapeBeforeBracket(textIn(inline.text, place))
        : textIn(inline.text, place);
    case "code":
      return codeSpan(inline.text, place, before, next);
    case "abbreviation":
      return tag("abbr", { title: inline.expansion }, textIn(inline.text, place));
    case "break":
      return place.multiline ? "\\\n" : "<br>";
    case "emphasis":
      return delimited("*", inline, place, before, next);
    case "strong":
      return delimited("**", inline, place, before, next);
    case "deleted":
      return delimited("~~", inline, place, before, next);
    case "link":
      return link(inline, place);
    case "note":
      return inline.content.length === 0 && place.labels.has(inline.note)
        ? `[^${inline.note}]`
        : held(inline, place);
    default:
      return held(inline, place);
  }
}

function textIn(text: string, { inTable }: InlinePlace): string {
  return inTable ? escapeText(text).replaceAll("|", "\\|") : escapeText(text);
}

type Holding = Extract<Inline, { content: readonly Inline[] }>;

function held(inline: Holding, place: InlinePlace): string {
  const { name, attributes } = holderOf(inline);
  return `${openTag(name, attributes)}${run(inline.content, place)}</${name}>`;
}

/**
 * Delimiters flank their words only between a letter or digit inside and no other delimiter outside
 * (CommonMark 6.2); anything less plain is written as an element.
 */
function delimited(
  mark: string,
  inline: Holding,
  place: InlinePlace,
  before: string,
  next: Inline | undefined,
): string {
  const content = run(inline.content, place);
  const isPlainInside = /^[\p{L}\p{N}]/u.test(content) && /[\p{L}\p{N}]$/u.test(content);
  const isPlainBefore = before === "" || /[\s\p{L}\p{N}.,;:()“”"'’]$/u.test(before);
  const isPlainAfter = next === undefined || (next.kind === "text" && /^[^*_~]/u.test(next.text));
  return isPlainInside && isPlainBefore && isPlainAfter
    ? `${mark}${content}${mark}`
    : held(inline, place);
}

function link(inline: Extract<Inline, { kind: "link" }>, place: InlinePlace): string {
  const text = run(inline.content, place);
  const [only, ...others] = inline.content;
  const isBare = only?.kind === "text" && only.text === inline.href && others.length === 0;
  if (isBare && /^(https?|mailto):[A-Za-z0-9\-._~:/?#@!$'()*+,;=%]+$/u.test(inline.href)) {
    return `<${inline.href}>`;
  }
  if (place.inTable && /[|\\]/u.test(inline.href)) return held(inline, place);
  return `[${text}](${escapeAddress(inline.href)})`;
}

/** A label of a note has no white space or brackets in it; `\` and the like stand for themselves. */
export function isLabel(id: string): boolean {
  return /^[\p{L}\p{N}._:-]+$/u.test(id);
}

function codeSpan(
  text: string,
  place: InlinePlace,
  before: string,
  next: Inline | undefined,
): string {
  const isApart = !before.endsWith("`") && next?.kind !== "code" && !before.endsWith("\\");
  if (!isApart || (place.inTable && /[|\\]/u.test(text)) || /[^\S ]/u.test(text)) {
    return tag("code", {}, textIn(text, place));
  }
  const runs = text.match(/`+/gu)?.map(({ length }) => length) ?? [];
  let length = 1;
  while (runs.includes(length)) length += 1;
  const fence = "`".repeat(length);
  const padding = /^`|`$/u.test(text) ? " " : "";
  return `${fence}${padding}${text}${padding}${fence}`;
}

/** Plain text as a caption between quotation marks. */
export function quotedTitle(text: string): string {
  return `"${escapeText(text).replaceAll('"', '\\"')}"`;
}
