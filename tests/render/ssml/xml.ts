import { SaxesParser } from "saxes";

/** An element of a well-formed XML document; text is kept in order with its children. */
export interface Element {
  readonly name: string;
  /** The namespace that its name is bound to; empty for none. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/**
 * Reads XML strictly and without a document type, so that XML's own entities are the only ones
 * (XML 1.0, 4.6). Throws at anything that is not well-formed or not bound to a namespace, and at
 * comments and processing instructions, which Lectern does not write.
 */
export function parseXml(source: string): Element {
  const document: Element = { name: "", namespace: "", attributes: {}, children: [] };
  const open = [document];
  const parser = new SaxesParser({ xmlns: true });
  const refuse = (what: string) => () => {
    throw new Error(`The document has ${what}.`);
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("comment", refuse("a comment"));
  parser.on("doctype", refuse("a document type"));
  parser.on("cdata", refuse("a CDATA section"));
  parser.on("processinginstruction", refuse("a processing instruction"));
  parser.on("opentag", ({ name, uri, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Element = {
      name,
      namespace: uri,
      attributes: Object.fromEntries(values),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(source).close();
  const [root] = document.children.filter((child) => typeof child !== "string");
  if (root === undefined) throw new Error("The document has no root.");
  return root;
}

export function textContent(element: Element): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : textContent(child)))
    .join("");
}
