import { isAddress, isDateTime } from "../feeds/values.ts";
import { type Element, parseXml, textContent } from "../ssml/xml.ts";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
/** What one file may name, and how long an address may be (sitemaps.org 0.9). */
const MOST = 50_000;
const ADDRESS_CHARACTERS = 2_048;

/**
 * What in a sitemap, an index of sitemaps or a news sitemap is not as sitemaps.org 0.9 and Google's
 * news schema 0.9 say; nothing when it is right. Throws at what is not well-formed XML.
 */
export function sitemapFaults(source: string): string[] {
  const root = parseXml(source);
  const item = root.name === "urlset" ? "url" : "sitemap";
  const isKnown = root.namespace === SITEMAP && /^(urlset|sitemapindex)$/u.test(root.name);
  if (!isKnown) return [`The root is <${root.name}> of ${root.namespace}.`];
  const items = children(root);
  const places = items.map((each) => textIn(each, "loc"));
  return [
    ...(items.length > MOST ? [`It has ${items.length} entries.`] : []),
    ...items.filter(({ name }) => name !== item).map(({ name }) => `<${name}> in <${root.name}>.`),
    ...items.flatMap(itemFaults),
    ...places.filter((place, index) => places.indexOf(place) !== index).map((it) => `Twice ${it}.`),
  ];
}

/** The addresses that a sitemap names, in its order. */
export function sitemapAddresses(source: string): string[] {
  return children(parseXml(source)).map((item) => textIn(item, "loc") ?? "");
}

function itemFaults(item: Element): string[] {
  const place = textIn(item, "loc") ?? "";
  const modified = textIn(item, "lastmod");
  return [
    ...orderFaults(item, ["loc", "lastmod", "news:news"]),
    ...(isAddress(place) && place.length < ADDRESS_CHARACTERS ? [] : [`<loc> is “${place}”.`]),
    ...(modified === undefined || isW3cDate(modified) ? [] : [`<lastmod> is “${modified}”.`]),
    ...children(item)
      .filter(({ name }) => name === "news:news")
      .flatMap(newsFaults),
  ];
}

function newsFaults(news: Element): string[] {
  const [publication] = children(news);
  const language = publication && textIn(publication, "news:language");
  const date = textIn(news, "news:publication_date") ?? "";
  const blank = [publication && textIn(publication, "news:name"), textIn(news, "news:title")];
  return [
    ...orderFaults(news, ["news:publication", "news:publication_date", "news:title"]),
    ...(publication ? orderFaults(publication, ["news:name", "news:language"]) : []),
    ...(news.namespace === NEWS ? [] : [`<news:news> of ${news.namespace}.`]),
    ...(/^(zh-cn|zh-tw|(?!zh)[a-z]{2,3})$/u.test(language ?? "") ? [] : [`It is in ${language}.`]),
    ...(isW3cDate(date) ? [] : [`<news:publication_date> is “${date}”.`]),
    ...blank.filter((text) => (text ?? "").trim() === "").map(() => "A name or title is blank."),
  ];
}

/** Each once and in this order; only the date of a change and the news may be missing. */
function orderFaults(element: Element, names: readonly string[]): string[] {
  const found = children(element).map(({ name }) => name);
  const wanted = names.filter(
    (name) => found.includes(name) || !/^(lastmod|news:news)$/u.test(name),
  );
  return found.join() === wanted.join() ? [] : [`<${element.name}> has ${found.join(", ")}.`];
}

function isW3cDate(text: string): boolean {
  return isDateTime(text) || (/^\d{4}-\d{2}-\d{2}$/u.test(text) && isDateTime(`${text}T00:00:00Z`));
}

function children(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== "string");
}

function textIn(element: Element, name: string): string | undefined {
  const child = children(element).find((each) => each.name === name);
  return child && textContent(child);
}
