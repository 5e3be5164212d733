import type { Inline } from "../../article/model.ts";

/** HTML for what Markdown cannot say, in the conventions that ingest reads. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text within HTML. Line ends and no-break spaces are written as references, tables keep their bars. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("&#38;", "&amp;")
    .replaceAll("&#60;", "&lt;")
    .replaceAll("&#62;", "&gt;")
    .replaceAll("&#34;", "&quot;")
    .replaceAll("\u00A0", "&nbsp;")
    .replace(/[|\n\r\t\u2028\u2029]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

export function openTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`);
  return `<${name}${written.join("")}>`;
}

export function tag(name: string, attributes: Attributes, content: string): string {
  return `${openTag(name, attributes)}${content}</${name}>`;
}

/** The element, with its attributes, that stands for an inline that holds others. */
export function holderOf(inline: Extract<Inline, { content: readonly Inline[] }>): {
  readonly name: string;
  readonly attributes: Attributes;
} {
  switch (inline.kind) {
    case "link":
      return { name: "a", attributes: { href: inline.href } };
    case "passage":
      return { name: "span", attributes: { lang: inline.lang } };
    case "note":
      return inline.content.length === 0
        ? { name: "a", attributes: { role: "doc-noteref", href: `#${encodeId(inline.note)}` } }
        : { name: "span", attributes: { "data-note": inline.note } };
    default:
      return { name: ELEMENTS[inline.kind], attributes: {} };
  }
}

/** Ids in addresses are read with % decoded. */
function encodeId(id: string): string {
  return id.replaceAll("%", "%25");
}

const ELEMENTS = {
  emphasis: "em",
  strong: "strong",
  deleted: "del",
  inserted: "ins",
  subscript: "sub",
  superscript: "sup",
  quotation: "q",
} as const;

export function htmlInlines(content: readonly Inline[]): string {
  return content.map(htmlInline).join("");
}

function htmlInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return escapeHtml(inline.text);
    case "code":
      return tag("code", {}, escapeHtml(inline.text));
    case "abbreviation":
      return tag("abbr", { title: inline.expansion }, escapeHtml(inline.text));
    case "break":
      return "<br>";
    default: {
      const { name, attributes } = holderOf(inline);
      return tag(name, attributes, htmlInlines(inline.content));
    }
  }
}
