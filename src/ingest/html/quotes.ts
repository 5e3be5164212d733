import type { Inline } from "../../article/model.ts";
import { foldSpace } from "../../article/plain-text.ts";
import type { Handler } from "./context.ts";
import type { Flow } from "./flow.ts";
import {
  attribute,
  descendants,
  elementChildren,
  hasClass,
  type MarkupElement,
  type MarkupNode,
  textOf,
} from "./markup.ts";
import { isHidden } from "./visibility.ts";

export const QUOTE_HANDLERS: readonly (readonly [string, Handler])[] = [
  ["blockquote", { display: "block", handle: quote }],
];

const POST =
  /^(twitter-(tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(card|embed-bq)|fb-post|text-post-media)$/iu;

function quote(element: MarkupElement, flow: Flow): void {
  const credit = sourceOf(element);
  const source: readonly Inline[] = credit ? flow.inlinesOf(credit.words) : [];
  const content = flow.blocksOf(element, credit ? credit.rest : element.children);
  flow.block({ kind: "quote", content, ...(source.length > 0 && { source }) }, element.line);
}

interface Credit {
  readonly words: MarkupElement;
  readonly rest: MarkupNode[];
}

/** Who is quoted: a footer, a `cite` on its own, or a last paragraph that is nothing but one. */
function sourceOf(element: MarkupElement): Credit | undefined {
  const children = elementChildren(element).filter((child) => !isHidden(child));
  const own =
    children.findLast((child) => child.name === "footer" || child.name === "figcaption") ??
    lastCitation(element, children.at(-1));
  if (own === undefined) return undefined;
  return { words: own, rest: element.children.filter((child) => child !== own) };
}

function lastCitation(
  element: MarkupElement,
  last: MarkupElement | undefined,
): MarkupElement | undefined {
  if (last === undefined || isFollowedByText(element, last)) return undefined;
  if (last.name === "cite") return elementChildren(element).length > 1 ? last : undefined;
  const [only, ...others] = elementChildren(last);
  const isCitation = last.name === "p" && only?.name === "cite" && others.length === 0;
  const outside = isCitation
    ? last.children.map((child) => (child.kind === "text" ? child.text : "")).join("")
    : "x";
  return /^[\s—–―-]*$/u.test(outside) && elementChildren(element).length > 1 ? last : undefined;
}

function isFollowedByText(element: MarkupElement, last: MarkupElement): boolean {
  return element.children
    .slice(element.children.indexOf(last) + 1)
    .some((child) => child.kind === "text" && child.text.trim() !== "");
}

/** Posts of other sites, which their scripts would have drawn, and embeds as Lectern writes them. */
export function post(element: MarkupElement): Handler | undefined {
  if (element.name !== "blockquote") return undefined;
  if (hasClass(element, /^embed$/u)) return { display: "block", handle: written };
  return hasClass(element, POST) ? { display: "block", handle: posted } : undefined;
}

function written(element: MarkupElement, flow: Flow): void {
  const href = flow.context.addresses.resource(
    attribute(element, "cite") ?? "",
    element,
    "The words stay as a quotation.",
  );
  if (href === undefined) {
    quote(element, flow);
    return;
  }
  embed(element, flow, href, {
    title: attribute(element, "data-title"),
    author: attribute(element, "data-author"),
    text: foldSpace(textOf(element)),
  });
}

function posted(element: MarkupElement, flow: Flow): void {
  const links = [...descendants(element)].filter(({ name }) => name === "a");
  const address =
    attribute(element, "cite") ??
    attribute(element, "data-instgrm-permalink") ??
    attribute(links.at(-1) ?? element, "href");
  const href = address && flow.context.addresses.resource(address, element, "The words stay.");
  if (!href) {
    quote(element, flow);
    return;
  }
  const paragraphs = [...descendants(element)].filter(({ name }) => name === "p");
  const text = foldSpace(paragraphs.map(textOf).join(" "));
  const author = foldSpace(
    element.children.map((child) => (child.kind === "text" ? child.text : "")).join(" "),
  ).replace(/^[—–―-]\s*/u, "");
  const isPlain = text !== "";
  embed(element, flow, href, {
    title: isPlain ? foldSpace(outerLinks(element)) : undefined,
    author: isPlain ? author : undefined,
    text: isPlain ? text : foldSpace(textOf(element)),
  });
}

/** What the links beside the paragraphs say, which is when it was posted. */
function outerLinks(element: MarkupElement): string {
  return elementChildren(element)
    .filter((child) => child.name === "a")
    .map(textOf)
    .join(" ");
}

function embed(
  element: MarkupElement,
  flow: Flow,
  href: string,
  words: Record<"title" | "author" | "text", string | undefined>,
): void {
  const filled = Object.entries(words).filter(([, value]) => value !== undefined && value !== "");
  flow.block({ kind: "embed", href, ...Object.fromEntries(filled) }, element.line);
}
