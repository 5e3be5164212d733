/** An element of a well-formed XML document; text is kept in order with its children. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const TOKEN =
  /<\?xml[^?]*\?>|<\/([A-Za-z][\w:.-]*)\s*>|<([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|[^<]+/guy;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\dA-Fa-f]+));/gu;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Reads the XML that Lectern writes, strictly: elements, double-quoted attributes, text, XML's own
 * entities. Throws at anything else, so that what passes is well-formed (XML 1.0, 2.1).
 */
export function parseXml(source: string): Element {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(source)) {
    throw new Error("The document has a character that XML does not allow.");
  }
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [token, closing, opening, attributes = "", empty] = match;
    if (token.startsWith("<?xml")) {
      if (match.index !== 0) throw new Error("The XML declaration is not at the start.");
    } else if (closing !== undefined) {
      if (open.pop()?.name !== closing) throw new Error(`</${closing}> closes another element.`);
    } else if (opening !== undefined) {
      const element = { name: opening, attributes: readAttributes(attributes), children: [] };
      open.at(-1)?.children.push(element);
      if (empty !== "/") open.push(element);
    } else open.at(-1)?.children.push(resolved(token));
  }
  if (end !== source.length) throw new Error(`No XML at “${source.slice(end, end + 40)}”.`);
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed.`);
  const elements = root.children.filter((child) => typeof child !== "string");
  const [only] = elements;
  if (only === undefined || elements.length > 1) throw new Error("There is not exactly one root.");
  return only;
}

export function textContent(element: Element): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : textContent(child)))
    .join("");
}

function readAttributes(source: string): Record<string, string> {
  const found = [...source.matchAll(/([\w:.-]+)="([^"]*)"/gu)];
  const names = new Set(found.map(([, name]) => name));
  if (names.size !== found.length) throw new Error(`An attribute is repeated in “${source}”.`);
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, resolved(value)]));
}

function resolved(text: string): string {
  const rest = text.replace(ENTITY, "");
  if (rest.includes("&") || rest.includes("]]>")) throw new Error(`Not escaped: “${text}”.`);
  return text.replace(ENTITY, (_, name: string | undefined, decimal, hexadecimal) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(decimal ?? hexadecimal, decimal ? 10 : 16))
      : (NAMED[name] ?? ""),
  );
}
