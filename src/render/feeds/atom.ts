import { crc32 } from "node:zlib";
import { FEED_PLACE, ORIGIN_PLACE, withoutPlaces } from "../../edition/places.ts";
import { escapeXml } from "../../edition/script-xml.ts";
import { FORMS, LIST_FORMS, listPath, PATHS } from "../../paths.ts";
import type { ListView } from "../view.ts";
import { type FeedItem, feedItems } from "./feed-item.ts";
import { feedTitle } from "./feed-title.ts";

/** The updated of a feed that has never had an entry. */
const NEVER = "1970-01-01T00:00:00Z";

/**
 * A list as an Atom feed (RFC 4287), with the next and previous documents of the whole (RFC 5005, 3).
 * It says what articles are about and how to hear them; the articles themselves are one request each.
 * Where FEED_PLACE is, reading puts breaking news and the hub.
 */
export function renderAtom(view: ListView): string {
  const items = feedItems(view);
  const { list, older, newer, publication, lang } = view;
  const links = [
    link("self", listPath(list, "xml"), LIST_FORMS.xml.type),
    link("alternate", listPath(list), LIST_FORMS.html.type),
    link("alternate", listPath(list, "json"), LIST_FORMS.json.type),
    ...(newer === undefined ? [] : [link("previous", listPath(newer, "xml"), LIST_FORMS.xml.type)]),
    ...(older === undefined ? [] : [link("next", listPath(older, "xml"), LIST_FORMS.xml.type)]),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
    `<id>${address(listPath(list))}</id>`,
    `<title>${escapeXml(feedTitle(view))}</title>`,
    `<updated>${
      items
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? NEVER
    }</updated>`,
    `<author><name>${escapeXml(withoutPlaces(publication))}</name></author>`,
    ...links,
    `<icon>${address(PATHS.favicon)}</icon>`,
    `${FEED_PLACE}${items.map((item) => entry(item, lang)).join("")}</feed>\n`,
  ].join("\n");
}

function entry(item: FeedItem, feedLang: string): string {
  const { url, title, lang, summary, content, published, updated, listening } = item;
  const language = lang === feedLang ? "" : ` xml:lang="${escapeXml(lang)}"`;
  return `${[
    `<entry${language}>`,
    `<id>${escapeXml(url)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" type="${FORMS.html.type}" href="${escapeXml(url)}"/>`,
    `<link rel="alternate" type="${FORMS.txt.type}" href="${escapeXml(listening.url)}" title="${escapeXml(listening.title)}"/>`,
    `<published>${published}</published>`,
    `<updated>${distinct(updated, url)}</updated>`,
    ...item.authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    ...item.categories.map((name) => `<category term="${escapeXml(name)}"/>`),
    ...(summary === undefined ? [] : [`<summary>${escapeXml(summary)}</summary>`]),
    `<content type="html">${escapeXml(content)}</content>`,
    "</entry>",
  ].join("\n")}\n`;
}

/**
 * A moment that no other entry shares: the second is the article's, the fraction its address's. The
 * W3C's validator warns of two entries that were updated at once, which readers cannot put in order.
 */
function distinct(moment: string, url: string): string {
  const fraction = String(crc32(url) % 1_000_000).padStart(6, "0");
  return moment.replace(/(?:\.\d+)?Z$/u, `.${fraction}Z`);
}

function link(rel: string, path: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${address(path)}"/>`;
}

function address(path: string): string {
  return escapeXml(`${ORIGIN_PLACE}${path}`);
}
