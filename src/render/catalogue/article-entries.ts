import { lastChange, type Summary } from "../../article/summary.ts";
import { articlePath } from "../../paths.ts";
import type { SitemapEntry } from "./sitemap.ts";

/** Articles as a sitemap has them at a moment. */
export function articleEntries(articles: readonly Summary[], now: Date): SitemapEntry[] {
  return articles.map((article) => ({
    path: articlePath(article.slug),
    modified: lastChange(article, now),
  }));
}

/**
 * Whether an article's canonical page is its own here, since a sitemap names no other (sitemaps.org).
 * `siteUrl` is the publication's origin where its settings say it.
 */
export function isAtHome({ slug, canonical }: Summary, siteUrl = ""): boolean {
  const path = articlePath(slug);
  return canonical === undefined || canonical === path || canonical === `${siteUrl}${path}`;
}
