import type { Summary } from "../article/summary.ts";
import type { Configuration } from "../config.ts";
import { SITEMAP_ARTICLES } from "../limits.ts";
import { articlePath } from "../paths.ts";
import type { CataloguedArticle, CatalogueView } from "../render/catalogue/catalogue.ts";
import { IS_LIVE } from "./article-table.ts";
import { instant } from "./commit.ts";
import { NEWEST_FIRST } from "./list-table.ts";
import { languagesOf, sectionsOf } from "./site-projection.ts";

/** What machines are told of the whole publication, as it stands now. */
export function catalogueView(
  sql: SqlStorage,
  { name, language, siteUrl }: Configuration,
  changedAt: Date,
  now: Date,
): CatalogueView {
  return {
    publication: name,
    language,
    languages: languagesOf(sql, language, now),
    sections: sectionsOf(sql, now),
    articles: newest(sql, siteUrl ?? "", now),
    changedAt,
  };
}

/**
 * The newest articles whose own page is here, one more than a sitemap names itself. A page changes with
 * a version, or when the time of one that was scheduled comes.
 */
function newest(sql: SqlStorage, siteUrl: string, now: Date): CataloguedArticle[] {
  const rows = sql.exec<{ summary: string; changed_at: number }>(
    `SELECT summary, max(live_from, (SELECT at FROM version
       WHERE version.slug = article.slug AND version.version = article.version)) AS changed_at
     FROM article WHERE ${IS_LIVE} ORDER BY ${NEWEST_FIRST}`,
    now.getTime(),
  );
  const articles: CataloguedArticle[] = [];
  for (const { summary, changed_at } of rows) {
    if (articles.length > SITEMAP_ARTICLES) break;
    const article = JSON.parse(summary) as Summary;
    const modified = instant(new Date(changed_at));
    if (isHome(article, siteUrl)) articles.push({ ...article, modified });
  }
  return articles;
}

/** Whether an article's canonical page is its own here. */
function isHome({ slug, canonical }: Summary, siteUrl: string): boolean {
  const path = articlePath(slug);
  return canonical === undefined || canonical === path || canonical === `${siteUrl}${path}`;
}
