import { html } from "hono/html";
import { spelledMoment, spokenLanguage } from "../../../templates/parts/spelled-out.ts";
import { instantOf, lastChange, type Summary } from "../../article/summary.ts";
import { ORIGIN_PLACE, withoutPlaces } from "../../edition/places.ts";
import { fill } from "../../locale/fill.ts";
import type { Locale } from "../../locale/locale.ts";
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
  /** The newest correction and the summary as HTML, with the way to listen. */
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
export function feedItems({ articles, fallback, now }: ListView): FeedItem[] {
  return articles.map((summary) => feedItem(withoutPlaces(summary), fallback, now));
}

function feedItem(summary: Summary, fallback: string, now: Date): FeedItem {
  const { slug, title, lang, lead, section, authors = [], tags = [] } = summary;
  const locale = localeFor(lang, fallback);
  const listening = {
    url: `${ORIGIN_PLACE}${articlePath(slug, "txt")}`,
    title: locale.shell.formAudioText,
  };
  const correction = newestCorrection(summary, locale);
  const words = [...(correction === undefined ? [] : [correction]), lead ?? title];
  return {
    url: `${ORIGIN_PLACE}${articlePath(slug)}`,
    title,
    lang,
    ...(lead !== undefined && { summary: lead }),
    content: String(contentOf(words, listening)),
    published: instantOf(summary.published),
    updated: lastChange(summary, now),
    authors: authors.map(({ name }) => name),
    categories: [...(section === undefined ? [] : [section.name]), ...tags],
    listening,
  };
}

function contentOf(words: readonly string[], { url, title }: FeedItem["listening"]) {
  const paragraphs = words.map((each) => html`<p>${each}</p>`);
  return html`${paragraphs}<p><a href="${url}" type="${FORMS.txt.type}">${title}</a></p>`;
}

/** What was put right last, with its day, as the page says it. */
function newestCorrection({ lang, corrections = [] }: Summary, locale: Locale): string | undefined {
  const newest = corrections.at(-1);
  if (newest === undefined) return undefined;
  const date = spelledMoment(newest.date, spokenLanguage(lang, locale.tag));
  const when = fill(locale.shell.correctionOf, { date });
  return `${when}${locale.punctuation.colon}${newest.text}`;
}
