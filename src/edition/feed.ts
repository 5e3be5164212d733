import { atOrigin, FEED_PLACE } from "./places.ts";
import { escapeXml } from "./script-xml.ts";

/** What is said in every feed at the moment of reading. */
export interface FeedOccasion {
  /** Origin of the publication, without a final slash. */
  readonly origin: string;
  readonly breaking?: FeedNews;
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
export function finishAtom(stored: string, { origin, breaking }: FeedOccasion): string {
  const entry = breaking === undefined ? "" : atomEntry(breaking);
  return atOrigin(
    stored.replace(FEED_PLACE, () => entry),
    origin,
  );
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
export function finishJsonFeed(stored: string, { origin, breaking }: FeedOccasion): string {
  const finished = atOrigin(stored, origin);
  if (breaking === undefined) return finished;
  const feed = JSON.parse(finished) as { readonly items: readonly unknown[] };
  return JSON.stringify({ ...feed, items: [jsonItem(breaking), ...feed.items] });
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
