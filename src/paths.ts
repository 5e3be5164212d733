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

export const PATHS = {
  front: "/",
  search: "/search",
  settings: "/settings",
  accessibility: "/accessibility",
  health: "/healthz",
  robots: "/robots.txt",
  favicon: "/favicon.svg",
  api: "/api",
} as const;

export function articlePath(slug: string, form: FormName = "html"): string {
  return `/articles/${slug}${FORMS[form].suffix}`;
}

/** By which the address of a page says `lite` or `full`, whatever the reader's setting. */
export const EDITION_PARAMETER = "edition";

/** The full page of an article, also for those whose setting is the light one. */
export function fullPagePath(slug: string): string {
  return `${articlePath(slug)}?${EDITION_PARAMETER}=full`;
}

export function sectionPath(section: string, form: "html" | "txt" = "html"): string {
  return `/sections/${section}${FORMS[form].suffix}`;
}

/** The accessibility statement. */
/** By which the address of a page of the product's own words says its language. */
export const LANGUAGE_PARAMETER = "lang";

/** The reader's settings, in a language or in the publication's own. */
export function settingsPath(lang?: string): string {
  return lang === undefined ? PATHS.settings : `${PATHS.settings}?${LANGUAGE_PARAMETER}=${lang}`;
}

export function accessibilityPath(form: "html" | "txt" = "html"): string {
  return `${PATHS.accessibility}${FORMS[form].suffix}`;
}

/** The front page of a language, or of the publication when none is given. */
export function frontPath(lang?: string, form: "html" | "txt" = "html"): string {
  const place = lang === undefined ? "/" : `/${lang}`;
  if (form === "html") return place;
  return lang === undefined ? "/index.txt" : `/${lang}/index.txt`;
}

/** The news as one text to listen to: the publication's, a language's or a section's. */
export function briefingPath(
  form: "txt" | "ssml",
  only: { readonly lang?: string; readonly section?: string } = {},
): string {
  const list = only.section === undefined ? frontPath(only.lang) : sectionPath(only.section);
  return `${list === PATHS.front ? "" : list}/briefing${FORMS[form].suffix}`;
}

/** The lexicon of the API: all of it, a language's, or one term's. */
export function apiLexiconPath(lang?: string, term?: string): string {
  const parts = [lang, term].filter((part) => part !== undefined).map(encodeURIComponent);
  return ["/api/lexicon", ...parts].join("/");
}

export function apiArticlePath(slug: string): string {
  return `/api/articles/${slug}`;
}
