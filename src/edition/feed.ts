import { atOrigin, FEED_PLACE } from "./places.ts";
import { escapeXml } from "./script-xml.ts";

/** What is said in every feed at the moment of reading. */
export interface FeedOccasion {
  /** Origin of the publication, without a final slash. */
  readonly origin: string;
  readonly breaking?: FeedNews;
  /** The WebSub hub that tells of changes. */
  readonly hub?: string;
}

/** Breaking news as an entry: it has no article of its own, so its id is of the moment it was set. */
export interface FeedNews {
  readonly id: string;
  /** Where the news is told: a whole address. */
  readonly url: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** An instant (RFC 3339). */
  readonly since: string;
}

/** An Atom feed as it was stored, finished. */
export function finishAtom(stored: string, { origin, breaking, hub }: FeedOccasion): string {
  const link = hub === undefined ? "" : `<link rel="hub" href="${escapeXml(hub)}"/>\n`;
  const entry = breaking === undefined ? "" : atomEntry(breaking);
  // Last, because what is breaking is anybody's words, which may have a place's character in them.
  return atOrigin(stored, origin).replace(FEED_PLACE, () => `${link}${entry}`);
}

function atomEntry({ id, url, title, lang, since }: FeedNews): string {
  return `${[
    `<entry xml:lang="${escapeXml(lang)}">`,
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" href="${escapeXml(url)}"/>`,
    `<published>${since}</published>`,
    `<updated>${since}</updated>`,
    `<content type="text">${escapeXml(title)}</content>`,
    "</entry>",
  ].join("\n")}\n`;
}

/** A JSON Feed as it was stored, finished. */
export function finishJsonFeed(stored: string, { origin, breaking, hub }: FeedOccasion): string {
  const finished = atOrigin(stored, origin);
  if (breaking === undefined && hub === undefined) return finished;
  const { items, ...feed } = JSON.parse(finished) as { readonly items: readonly unknown[] };
  const news = breaking === undefined ? [] : [jsonItem(breaking)];
  const hubs = hub === undefined ? {} : { hubs: [{ type: "WebSub", url: hub }] };
  return JSON.stringify({ ...feed, ...hubs, items: [...news, ...items] });
}

function jsonItem({ id, url, title, lang, since }: FeedNews) {
  return {
    id,
    url,
    title,
    content_text: title,
    date_published: since,
    date_modified: since,
    language: lang,
  };
}
