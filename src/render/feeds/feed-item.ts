import { html } from "hono/html";
import { instantOf, lastChange, type Summary } from "../../article/summary.ts";
import { ORIGIN_PLACE, withoutPlaces } from "../../edition/places.ts";
import { localeFor } from "../../locale/locales.ts";
import { articlePath, FORMS } from "../../paths.ts";
import type { ListView } from "../view.ts";

/** What any feed says of an article. Addresses are whole but for the origin's place. */
export interface FeedItem {
  /** The article's own address, which is its id too. */
  readonly url: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly summary?: string;
  /** The summary as HTML, with the way to listen. */
  readonly content: string;
  /** Instants (RFC 3339). */
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  /** Names: the section's, then the tags. */
  readonly categories: readonly string[];
  readonly listening: { readonly url: string; readonly title: string };
}

/** The articles of a list as its feeds have them. */
export function feedItems({ articles, fallback }: ListView): FeedItem[] {
  return articles.map((summary) => feedItem(withoutPlaces(summary), fallback));
}

function feedItem(summary: Summary, fallback: string): FeedItem {
  const { slug, title, lang, lead, section, authors = [], tags = [] } = summary;
  const listening = {
    url: `${ORIGIN_PLACE}${articlePath(slug, "txt")}`,
    title: localeFor(lang, fallback).shell.formAudioText,
  };
  return {
    url: `${ORIGIN_PLACE}${articlePath(slug)}`,
    title,
    lang,
    ...(lead !== undefined && { summary: lead }),
    content: String(contentOf(lead ?? title, listening)),
    published: instantOf(summary.published),
    updated: lastChange(summary),
    authors: authors.map(({ name }) => name),
    categories: [...(section === undefined ? [] : [section.name]), ...tags],
    listening,
  };
}

function contentOf(words: string, { url, title }: FeedItem["listening"]) {
  return html`<p>${words}</p><p><a href="${url}" type="${FORMS.txt.type}">${title}</a></p>`;
}
