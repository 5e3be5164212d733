import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that a reader of feeds takes out for safety, as the W3C feed validator warns of them. */
const UNSAFE: readonly string[] = [
  "applet",
  "base",
  "body",
  "embed",
  "frame",
  "frameset",
  "head",
  "html",
  "iframe",
  "link",
  "meta",
  "object",
  "script",
  "style",
  "title",
];
const ADDRESSES: readonly string[] = ["href", "src", "cite", "poster"];

/**
 * What is wrong with HTML in a feed: markup that does not parse, what a reader of feeds takes out, and
 * addresses that mean something else away from the site. Empty when it may stay.
 */
export function markupFaults(html: string): string[] {
  const faults: string[] = [];
  const options = { onParseError: ({ code }: { code: string }) => faults.push(`HTML: ${code}.`) };
  const fragment = parseFragment(html, options);
  return [...faults, ...fragment.childNodes.flatMap(nodeFaults)];
}

function nodeFaults(node: Node): string[] {
  if (!("tagName" in node)) return [];
  const { tagName, attrs, childNodes } = node;
  return [
    ...(UNSAFE.includes(tagName) ? [`<${tagName}> in the content.`] : []),
    ...attrs.flatMap(({ name, value }) => attributeFaults(tagName, name, value)),
    ...childNodes.flatMap(nodeFaults),
  ];
}

function attributeFaults(tagName: string, name: string, value: string): string[] {
  const written = `${name}="${value}" on <${tagName}> in the content`;
  if (name === "style" || name.startsWith("on")) return [`${written} is taken out by readers.`];
  if (!ADDRESSES.includes(name) || value.startsWith("#")) return [];
  return URL.canParse(value) ? [] : [`${written} is not absolute.`];
}
