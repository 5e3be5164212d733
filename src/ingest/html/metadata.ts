import { foldSpace } from "../../article/plain-text.ts";
import { attribute, descendants, type MarkupElement, textOf } from "./markup.ts";

/** What the head of a page says about it, as it is written there. */
export interface Metadata {
  readonly lang?: string | undefined;
  readonly langLine?: number | undefined;
  /** `<title>`, which often has the site's name too. */
  readonly pageTitle?: string | undefined;
  /** The title made for sharing, which is the headline alone. */
  readonly sharedTitle?: string | undefined;
  readonly description?: string | undefined;
  readonly authors: readonly string[];
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly section?: string | undefined;
  readonly tags: readonly string[];
  readonly canonical?: string | undefined;
  readonly base?: string | undefined;
}

const AUTHOR = ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author"];
const PUBLISHED = [
  "article:published_time",
  "datepublished",
  "parsely-pub-date",
  "dc.date.issued",
  "dc.date",
  "pubdate",
  "date",
];
const UPDATED = ["article:modified_time", "datemodified", "og:updated_time"];

export function metadataOf(document: MarkupElement): Metadata {
  const elements = [...descendants(document)];
  const values = metaValues(elements);
  const first = (...names: readonly string[]) =>
    names.map((name) => values.get(name)?.[0]).find((value) => value !== undefined);
  const named = (name: string) => elements.find((element) => element.name === name);
  const html = named("html");
  const title = elements.find(({ name, parent }) => name === "title" && parent?.name !== "svg");
  const link = elements.find(
    (element) => element.name === "link" && /\bcanonical\b/iu.test(attribute(element, "rel") ?? ""),
  );
  return {
    lang: (html && attribute(html, "lang")) ?? first("language", "content-language"),
    langLine: html?.line,
    pageTitle: title && (foldSpace(textOf(title)) || undefined),
    sharedTitle: first("og:title", "twitter:title"),
    description: first("og:description", "description", "twitter:description"),
    authors: authorsOf(values),
    published: first(...PUBLISHED) ?? publishedTime(elements),
    updated: first(...UPDATED),
    section: first("article:section"),
    tags: values.get("article:tag") ?? [],
    canonical: (link && attribute(link, "href")) ?? first("og:url"),
    base: attribute(named("base") ?? document, "href"),
  };
}

function metaValues(elements: readonly MarkupElement[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const element of elements) {
    if (element.name !== "meta") continue;
    const content = attribute(element, "content");
    if (content === undefined) continue;
    for (const key of ["property", "name", "itemprop", "http-equiv"]) {
      const name = attribute(element, key)?.toLowerCase();
      if (name !== undefined) values.set(name, [...(values.get(name) ?? []), content]);
    }
  }
  return values;
}

/** The first kind of byline that names people; an address of a profile is no name. */
function authorsOf(values: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (const name of AUTHOR) {
    const names = (values.get(name) ?? []).filter((value) => !/^(https?:|\/|@)/u.test(value));
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

function publishedTime(elements: readonly MarkupElement[]): string | undefined {
  const times = elements.filter(({ name }) => name === "time");
  const marked = times.find(
    (time) =>
      time.attributes.has("pubdate") || /published/iu.test(attribute(time, "itemprop") ?? ""),
  );
  const time = marked ?? times[0];
  return time && attribute(time, "datetime");
}
