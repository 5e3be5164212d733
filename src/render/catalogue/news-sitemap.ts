import { foldSpace } from "../../article/plain-text.ts";
import type { Summary } from "../../article/summary.ts";
import { withoutPlaces } from "../../edition/places.ts";
import { escapeXml } from "../../edition/script-xml.ts";
import { NEWS_SITEMAP_ARTICLES, NEWS_SITEMAP_HOURS } from "../../limits.ts";
import { articlePath } from "../../paths.ts";
import { renderLocation, SITEMAP_NAMESPACE, XML_DECLARATION } from "./sitemap.ts";

const NEWS_NAMESPACE = "http://www.google.com/schemas/sitemap-news/0.9";

/**
 * A news sitemap as it is stored (Google's schema 0.9), with a place for the origin: an entry a line,
 * each after the second of its publication, so that the reading leaves out what is no longer news.
 * `articles` are the newest, newest first; what was no longer news when any of them last changed never
 * will be.
 */
export function renderNewsSitemap(
  publication: string,
  articles: readonly Summary[],
  changedAt: Date,
): string {
  const since = changedAt.getTime() - NEWS_SITEMAP_HOURS * 3_600_000;
  const namespaces = `xmlns="${SITEMAP_NAMESPACE}" xmlns:news="${NEWS_NAMESPACE}"`;
  const lines = articles
    .filter(({ published }) => Date.parse(published) >= since)
    .slice(0, NEWS_SITEMAP_ARTICLES)
    .map((article) => `${Date.parse(article.published) / 1000} ${entry(publication, article)}`);
  return [XML_DECLARATION, `<urlset ${namespaces}>`, ...lines, "</urlset>", ""].join("\n");
}

function entry(publication: string, { slug, lang, title, published }: Summary): string {
  const news = [
    `<news:publication><news:name>${words(publication)}</news:name>`,
    `<news:language>${newsLanguage(lang)}</news:language></news:publication>`,
    `<news:publication_date>${published}</news:publication_date>`,
    `<news:title>${words(title)}</news:title>`,
  ];
  return `<url>${renderLocation(articlePath(slug))}<news:news>${news.join("")}</news:news></url>`;
}

function words(text: string): string {
  return escapeXml(foldSpace(withoutPlaces(text)));
}

/** The code of ISO 639 that a tag begins with; Google tells the two ways to write Chinese apart. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== "zh") return language;
  return script === "Hant" ? "zh-tw" : "zh-cn";
}
