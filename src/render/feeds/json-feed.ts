import { ORIGIN_PLACE, withoutPlaces } from "../../edition/places.ts";
import { FORMS, listPath, PATHS } from "../../paths.ts";
import type { ListView } from "../view.ts";
import { type FeedItem, feedItems } from "./feed-item.ts";
import { feedTitle } from "./feed-title.ts";

/** A list as a JSON Feed (jsonfeed.org, version 1.1): the same as its Atom feed. */
export function renderJsonFeed(view: ListView): string {
  const { list, older, publication, lang } = view;
  const address = (path: string) => `${ORIGIN_PLACE}${path}`;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(view),
    home_page_url: address(listPath(list)),
    feed_url: address(listPath(list, "json")),
    ...(older !== undefined && { next_url: address(listPath(older, "json")) }),
    favicon: address(PATHS.favicon),
    authors: [{ name: withoutPlaces(publication) }],
    language: lang,
    items: feedItems(view).map(itemOf),
  });
}

function itemOf({ url, title, lang, summary, content, listening, ...item }: FeedItem) {
  return {
    id: url,
    url,
    title,
    content_html: content,
    ...(summary !== undefined && { summary }),
    date_published: item.published,
    date_modified: item.updated,
    ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
    ...(item.categories.length > 0 && { tags: item.categories }),
    language: lang,
    attachments: [{ url: listening.url, mime_type: FORMS.txt.type, title: listening.title }],
  };
}
