/** The table of URLs and the builders of links to them: no other file spells a path. */

/** The forms that an article has, by the suffix of its address; the page itself has none. */
export const FORMS = {
  html: { suffix: "", type: "text/html" },
  lite: { suffix: ".lite", type: "text/html" },
  txt: { suffix: ".txt", type: "text/plain" },
  ssml: { suffix: ".ssml", type: "application/ssml+xml" },
  md: { suffix: ".md", type: "text/markdown" },
  json: { suffix: ".json", type: "application/json" },
} as const;

export type FormName = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as readonly FormName[];

/** The kinds of media that are published, by the extension of their addresses, with their types. */
export const MEDIA_TYPES = {
  jpg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  m4a: "audio/mp4",
  wav: "audio/wav",
  flac: "audio/flac",
  mp4: "video/mp4",
  webm: "video/webm",
  vtt: "text/vtt",
  pdf: "application/pdf",
} as const;

export type MediaExtension = keyof typeof MEDIA_TYPES;

export const PATHS = {
  front: "/",
  archive: "/archive",
  search: "/search",
  openSearch: "/opensearch.xml",
  settings: "/settings",
  accessibility: "/accessibility",
  health: "/healthz",
  sitemap: "/sitemap.xml",
  listsSitemap: "/lists-sitemap.xml",
  newsSitemap: "/news-sitemap.xml",
  llms: "/llms.txt",
  robots: "/robots.txt",
  manifest: "/site.webmanifest",
  favicon: "/favicon.svg",
  media: "/media",
  api: "/api",
} as const;

/** The type of the description of the search, for browsers and other programs (OpenSearch 1.1). */
export const OPEN_SEARCH_TYPE = "application/opensearchdescription+xml";

export function articlePath(slug: string, form: FormName = "html"): string {
  return `/articles/${slug}${FORMS[form].suffix}`;
}

/** By which the address of a page says `lite` or `full`, whatever the reader's setting. */
export const EDITION_PARAMETER = "edition";

/** The full page of an article, also for those whose setting is the light one. */
export function fullPagePath(slug: string): string {
  return `${articlePath(slug)}?${EDITION_PARAMETER}=full`;
}

/** The forms that a list of articles has: a page, a text to listen to, Atom (RFC 4287), JSON Feed 1.1. */
export const LIST_FORMS = {
  html: { suffix: "", type: "text/html" },
  txt: { suffix: ".txt", type: "text/plain" },
  xml: { suffix: ".xml", type: "application/atom+xml" },
  json: { suffix: ".json", type: "application/feed+json" },
} as const;

export type ListForm = keyof typeof LIST_FORMS;
export const LIST_FORM_NAMES = Object.keys(LIST_FORMS) as readonly ListForm[];

/** A list of articles, by what is in it. */
export type ListName =
  /** The publication's front page, or a language's: BCP 47. */
  | { readonly kind: "front"; readonly lang?: string }
  | { readonly kind: "section"; readonly section: string }
  /** As `tagSlug` writes it. */
  | { readonly kind: "tag"; readonly tag: string }
  | ArchivePage;

/** A page of a month, `2026-11`, counted from 1 for the first articles of that month. */
export interface ArchivePage {
  readonly kind: "month";
  readonly month: string;
  readonly page: number;
}

/** Where a list is, in one of its forms. */
export function listPath(list: ListName, form: ListForm = "html"): string {
  switch (list.kind) {
    case "front":
      return frontPath(list.lang, form);
    case "section":
      return sectionPath(list.section, form);
    case "tag":
      return `/tags/${encodeURIComponent(list.tag)}${LIST_FORMS[form].suffix}`;
    case "month":
      return monthPath(list, form);
  }
}

export function sectionPath(section: string, form: ListForm = "html"): string {
  return `/sections/${section}${LIST_FORMS[form].suffix}`;
}

/** By which the address of a list says which page of it. */
export const PAGE_PARAMETER = "page";

function monthPath({ month, page }: ArchivePage, form: ListForm): string {
  const query = page === 1 ? "" : `?${PAGE_PARAMETER}=${page}`;
  return `/archive/${month.replace("-", "/")}${LIST_FORMS[form].suffix}${query}`;
}

/** The sitemap of the articles on a page of a month. */
export function monthSitemapPath({ month, page }: ArchivePage): string {
  const query = page === 1 ? "" : `?${PAGE_PARAMETER}=${page}`;
  return `/archive/${month.replace("-", "/")}${PATHS.sitemap}${query}`;
}

/** The months that have articles. */
export function archivePath(form: ListForm = "html"): string {
  return `${PATHS.archive}${LIST_FORMS[form].suffix}`;
}

/** A medium by its name, the digest and the extension: it never changes. */
export function mediaPath(name: string): string {
  return `${PATHS.media}/${name}`;
}

/** By which the address of a page of the product's own words says its language. */
export const LANGUAGE_PARAMETER = "lang";

/** The reader's settings, in a language or in the publication's own. */
export function settingsPath(lang?: string): string {
  return lang === undefined ? PATHS.settings : `${PATHS.settings}?${LANGUAGE_PARAMETER}=${lang}`;
}

/** The accessibility statement. */
export function accessibilityPath(form: ListForm = "html"): string {
  return `${PATHS.accessibility}${LIST_FORMS[form].suffix}`;
}

/** The front page of a language, or of the publication when none is given. */
export function frontPath(lang?: string, form: ListForm = "html"): string {
  const place = lang === undefined ? "" : `/${lang}`;
  if (form === "html") return place || PATHS.front;
  return `${place}/${form === "txt" ? "index" : "feed"}${LIST_FORMS[form].suffix}`;
}

/** A list that is told as a briefing too: the publication's, a language's or a section's. */
export type BriefedListName = Extract<ListName, { kind: "front" | "section" }>;

/** The news as one text to listen to. */
export function briefingPath(form: "txt" | "ssml", list: BriefedListName): string {
  const page = listPath(list);
  return `${page === PATHS.front ? "" : page}/briefing${FORMS[form].suffix}`;
}

/** The lexicon of the API: all of it, a language's, or one term's. */
export function apiLexiconPath(lang?: string, term?: string): string {
  const parts = [lang, term].filter((part) => part !== undefined).map(encodeURIComponent);
  return ["/api/lexicon", ...parts].join("/");
}

export function apiArticlePath(slug: string): string {
  return `/api/articles/${slug}`;
}

/** Where a file is uploaded, under any name that it may have. */
export function apiMediaPath(name: string): string {
  return `/api/media/${encodeURIComponent(name)}`;
}

/** The corrections of an article in the API, or one that the site keeps, by its number. */
export function apiCorrectionsPath(slug: string, number?: string): string {
  const all = `${apiArticlePath(slug)}/corrections`;
  return number === undefined ? all : `${all}/${number}`;
}

/** The history of an article in the API, or one version. */
export function apiVersionsPath(slug: string, version?: string): string {
  const all = `${apiArticlePath(slug)}/versions`;
  return version === undefined ? all : `${all}/${version}`;
}
