import { type Element, parseXml, textContent } from "../ssml/xml.ts";
import {
  ATOM,
  type AtomModel,
  type Attribute,
  EXTENSIONS,
  HISTORY_RELATIONS,
  MODELS,
  RELATIONS,
  XHTML,
} from "./atom-model.ts";
import { markupFaults } from "./markup-rules.ts";
import { isAddress, isDateTime, isLanguage } from "./values.ts";

/**
 * What in an Atom document RFC 4287 does not allow, or the W3C feed validator complains of; nothing
 * when it is clean. `self` is the address that it was got from, when that is known.
 * Throws at what is not well-formed XML.
 */
export function atomFaults(source: string, self?: string): string[] {
  const feed = parseXml(source);
  if (feed.namespace !== ATOM || feed.name !== "feed") return ["The root is no feed of Atom."];
  return [
    ...elementFaults(feed),
    ...languageFaults(feed),
    ...orderFaults(feed),
    ...selfFaults(feed, self),
    ...archiveFaults(feed),
    ...alternateFaults(feed),
    ...atomChildren(feed, "entry").flatMap((entry) => entryFaults(entry, feed)),
    ...repeated(feed, "id"),
    // A reader cannot tell which of two is newer, and the validator warns of it.
    ...repeated(feed, "updated"),
  ];
}

function elementFaults(element: Element): string[] {
  const model = MODELS[element.name];
  if (model === undefined) return [`<${element.name}> is no element of Atom.`];
  return [
    ...attributesFaults(element, model),
    ...timesFaults(element, model),
    ...textFaults(element, model),
    ...children(element).flatMap((child) => childFaults(child, element, model)),
  ];
}

function childFaults(child: Element, parent: Element, model: AtomModel): string[] {
  // What a text construct holds is judged with its type.
  if (model.text === "construct") return [];
  if (child.namespace === ATOM) {
    if (child.name in model.within) return elementFaults(child);
    return [`<${child.name}> in <${parent.name}>.`];
  }
  const local = child.name.slice(child.name.indexOf(":") + 1);
  const isKnown = EXTENSIONS[child.namespace]?.[parent.name]?.includes(local) === true;
  if (!isKnown) return [`<${child.name}> of ${child.namespace} in <${parent.name}>.`];
  return child.children.length === 0 ? [] : [`<${child.name}> is not empty.`];
}

function timesFaults(element: Element, { within }: AtomModel): string[] {
  return Object.entries(within).flatMap(([name, times]) => {
    const found = atomChildren(element, name).length;
    if (times === "one" && found === 0) return [`<${element.name}> lacks <${name}>.`];
    return times !== "any" && found > 1 ? [`<${element.name}> has ${found} <${name}>.`] : [];
  });
}

function attributesFaults({ name, attributes }: Element, model: AtomModel): string[] {
  const missing = (model.required ?? []).filter((each) => !(each in attributes));
  return [
    ...missing.map((each) => `<${name}> lacks ${each}.`),
    ...Object.entries(attributes).flatMap(([key, value]) => {
      if (/^xmlns(:|$)/u.test(key)) return [];
      if (key === "xml:lang") return isLanguage(value) ? [] : [`xml:lang="${value}".`];
      if (key === "xml:base") return isAddress(value) ? [] : [`xml:base="${value}".`];
      const kind = model.attributes[key];
      const isRight = kind !== undefined && isAttribute(kind, value, name);
      return isRight ? [] : [`${key}="${value}" on <${name}>.`];
    }),
  ];
}

function isAttribute(kind: Attribute, value: string, element: string): boolean {
  switch (kind) {
    case "words":
      return value.trim() !== "";
    case "address":
      return isAddress(value);
    case "language":
      return isLanguage(value);
    case "number":
      return /^\d+$/u.test(value);
    case "relation":
      return RELATIONS.includes(value) || URL.canParse(value);
    case "type":
      return isMediaType(value) || (element !== "link" && /^(text|html|xhtml)$/u.test(value));
  }
}

function isMediaType(value: string): boolean {
  return /^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w.-]+)*$/u.test(value);
}

function textFaults(element: Element, { text }: AtomModel): string[] {
  const { name } = element;
  const written = textContent(element);
  if (text === undefined) {
    const isStray = element.children.some(
      (child) => typeof child === "string" && /\S/u.test(child),
    );
    return isStray ? [`Text in <${name}>.`] : [];
  }
  switch (text) {
    case "words":
      return written.trim() === "" ? [`<${name}> is blank.`] : [];
    case "address":
      return isAddress(written) ? [] : [`<${name}> is “${written}”, which is no whole address.`];
    case "date":
      return isDateTime(written) ? [] : [`<${name}> is “${written}”, which is no date-time.`];
    case "construct":
      return constructFaults(element);
  }
}

/** 3.1 and 4.1.3: text and HTML hold text alone, XHTML holds one div, a source elsewhere nothing. */
function constructFaults(element: Element): string[] {
  const { name, attributes } = element;
  const type = attributes["type"] ?? "text";
  const within = children(element);
  const written = textContent(element);
  if (attributes["src"] !== undefined) {
    return element.children.length === 0 && isMediaType(type) ? [] : [`<${name}> with src.`];
  }
  if (written.trim() === "" && within.length === 0) return [`<${name}> is blank.`];
  if (type === "xhtml") {
    const isDivision = within.length === 1 && within[0]?.namespace === XHTML;
    return isDivision ? [] : [`<${name}> holds other than one div.`];
  }
  if (isMediaType(type) && name !== "content") return [`type="${type}" on <${name}>.`];
  if (within.length > 0) return [`<${within[0]?.name}> in <${name}>.`];
  return type === "html" ? markupFaults(written) : [];
}

function languageFaults({ attributes }: Element): string[] {
  return attributes["xml:lang"] === undefined ? ["<feed> lacks xml:lang."] : [];
}

/** The validator wants a feed's own elements before its entries. */
function orderFaults(feed: Element): string[] {
  const names = children(feed).map(({ name }) => name);
  const first = names.indexOf("entry");
  const late = first === -1 ? [] : names.slice(first).filter((name) => name !== "entry");
  return late.map((name) => `<${name}> after the first <entry>.`);
}

function selfFaults(feed: Element, self: string | undefined): string[] {
  const links = linksOf(feed).filter(({ rel }) => rel === "self");
  if (links.length !== 1) return [`<feed> has ${links.length} links rel="self".`];
  const [{ href, type } = {}] = links;
  return [
    ...(type === "application/atom+xml" ? [] : [`The link rel="self" has type="${type}".`]),
    ...(self === undefined || href === self ? [] : [`rel="self" is ${href}, not ${self}.`]),
  ];
}

/** RFC 5005: an archive leads to the other documents and to the current one; a complete feed to none. */
function archiveFaults(feed: Element): string[] {
  const relations = linksOf(feed).map(({ rel }) => rel ?? "");
  const has = (local: string) =>
    children(feed).some(({ name, namespace }) => namespace in EXTENSIONS && name.endsWith(local));
  const isChained = relations.includes("prev-archive") || relations.includes("next-archive");
  if (has("complete")) {
    const strays = relations.filter((each) => HISTORY_RELATIONS.includes(each));
    return strays.map((each) => `A complete feed with rel="${each}".`);
  }
  if (!has("archive")) return [];
  return [
    ...(isChained ? [] : ["An archive without prev-archive or next-archive."]),
    ...(relations.includes("current") ? [] : ["An archive without current."]),
  ];
}

function entryFaults(entry: Element, feed: Element): string[] {
  const links = linksOf(entry);
  const [content] = atomChildren(entry, "content");
  const [source] = atomChildren(entry, "source");
  const hasSummary = atomChildren(entry, "summary").length > 0;
  const isSigned = [entry, source, feed].some((each) => each && atomChildren(each, "author")[0]);
  const isElsewhere = content?.attributes["src"] !== undefined;
  return [
    ...(isSigned ? [] : ["<entry> has no author, and neither has the feed."]),
    ...(content || hasSummary ? [] : ["<entry> has neither content nor summary."]),
    ...(content || links.some(({ rel }) => rel === "alternate")
      ? []
      : ["<entry> has neither content nor an alternate."]),
    ...(isElsewhere && !hasSummary ? ["<entry> has content elsewhere and no summary."] : []),
    ...links
      .filter(({ rel }) => HISTORY_RELATIONS.includes(rel ?? ""))
      .map(({ rel }) => `<entry> has a link rel="${rel}".`),
    ...alternateFaults(entry),
  ];
}

/** 4.1.1 and 4.1.2: at most one alternate of a type and language. */
function alternateFaults(element: Element): string[] {
  const kinds = linksOf(element)
    .filter(({ rel }) => rel === "alternate")
    .map(({ type = "", hreflang = "" }) => `type="${type}" hreflang="${hreflang}"`);
  return kinds
    .filter((kind, index) => kinds.indexOf(kind) !== index)
    .map((kind) => `<${element.name}> has two alternates with ${kind}.`);
}

function repeated(feed: Element, name: string): string[] {
  const texts = atomChildren(feed, "entry").flatMap((entry) =>
    atomChildren(entry, name).map(textContent),
  );
  return texts
    .filter((text, index) => texts.indexOf(text) !== index)
    .map((text) => `Two entries have the ${name} ${text}.`);
}

function linksOf(element: Element): Readonly<Record<string, string>>[] {
  return atomChildren(element, "link").map(({ attributes }) => ({
    rel: "alternate",
    ...attributes,
  }));
}

function children(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== "string");
}

function atomChildren(element: Element, name: string): Element[] {
  return children(element).filter((child) => child.namespace === ATOM && child.name === name);
}
