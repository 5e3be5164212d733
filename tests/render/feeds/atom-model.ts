/** How often an element may stand in another: exactly once, at most once, or any number of times. */
type Times = "one" | "optional" | "any";

export interface AtomModel {
  readonly within: Readonly<Record<string, Times>>;
  /** What its text is, where it has any: `words` are for people, and blank ones are a fault. */
  readonly text?: "words" | "address" | "date" | "construct";
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly required?: readonly string[];
}

export type Attribute = "words" | "address" | "language" | "type" | "number" | "relation";

export const ATOM = "http://www.w3.org/2005/Atom";
export const XHTML = "http://www.w3.org/1999/xhtml";

const METADATA: Readonly<Record<string, Times>> = {
  author: "any",
  category: "any",
  contributor: "any",
  generator: "optional",
  icon: "optional",
  id: "one",
  link: "any",
  logo: "optional",
  rights: "optional",
  subtitle: "optional",
  title: "one",
  updated: "one",
};

const CONSTRUCT: AtomModel = { within: {}, text: "construct", attributes: { type: "type" } };
const PERSON: AtomModel = {
  within: { name: "one", uri: "optional", email: "optional" },
  attributes: {},
};
const WORDS: AtomModel = { within: {}, text: "words", attributes: {} };
const ADDRESS: AtomModel = { within: {}, text: "address", attributes: {} };
const DATE: AtomModel = { within: {}, text: "date", attributes: {} };

/** The content model of Atom (RFC 4287, section 4), by the element's name. */
export const MODELS: Readonly<Record<string, AtomModel>> = {
  feed: { within: { ...METADATA, entry: "any" }, attributes: {} },
  // 4.2.11: a source should have id, title and updated, and here it must.
  source: { within: METADATA, attributes: {} },
  entry: {
    within: {
      author: "any",
      category: "any",
      content: "optional",
      contributor: "any",
      id: "one",
      link: "any",
      published: "optional",
      rights: "optional",
      source: "optional",
      summary: "optional",
      title: "one",
      updated: "one",
    },
    attributes: {},
  },
  content: { within: {}, text: "construct", attributes: { type: "type", src: "address" } },
  author: PERSON,
  contributor: PERSON,
  name: WORDS,
  uri: ADDRESS,
  email: WORDS,
  category: {
    within: {},
    attributes: { term: "words", scheme: "address", label: "words" },
    required: ["term"],
  },
  generator: { within: {}, text: "words", attributes: { uri: "address", version: "words" } },
  icon: ADDRESS,
  id: ADDRESS,
  link: {
    within: {},
    attributes: {
      href: "address",
      rel: "relation",
      type: "type",
      hreflang: "language",
      title: "words",
      length: "number",
    },
    required: ["href"],
  },
  logo: ADDRESS,
  published: DATE,
  updated: DATE,
  rights: CONSTRUCT,
  subtitle: CONSTRUCT,
  summary: CONSTRUCT,
  title: CONSTRUCT,
};

/** Elements of other namespaces that a feed may have, by where they may stand. */
export const EXTENSIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // RFC 5005, sections 2 and 4: empty elements of the feed.
  "http://purl.org/syndication/history/1.0": { feed: ["complete", "archive"] },
};

/** Link relations that are registered (RFC 4287, 5005, 8288; WebSub 1.0). */
export const RELATIONS: readonly string[] = [
  "alternate",
  "current",
  "enclosure",
  "first",
  "hub",
  "last",
  "license",
  "next",
  "next-archive",
  "prev-archive",
  "previous",
  "related",
  "replies",
  "search",
  "self",
  "via",
];

/** Relations between the documents of a feed, which no entry has (RFC 5005). */
export const HISTORY_RELATIONS: readonly string[] = [
  "current",
  "first",
  "last",
  "next",
  "next-archive",
  "prev-archive",
  "previous",
];
