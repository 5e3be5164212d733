import type { Summary } from "../article/summary.ts";
import type { Configuration } from "../config.ts";
import { listKey } from "../edition/keys.ts";
import { SITEMAP_ARTICLES } from "../limits.ts";
import { isAtHome } from "../render/catalogue/article-entries.ts";
import type { CatalogueView } from "../render/catalogue/catalogue.ts";
import { instant } from "./commit.ts";
import type { ListTable } from "./list-table.ts";
import type { Outbox } from "./outbox.ts";
import { languagesOf, sectionsOf } from "./site-projection.ts";

/** What the catalogue is made from. */
interface Truth {
  readonly sql: SqlStorage;
  readonly lists: ListTable;
  readonly outbox: Outbox;
}

/** What machines are told of the whole publication, as it stands now. */
export function catalogueView(
  { sql, lists, outbox }: Truth,
  { name, language, siteUrl }: Configuration,
  changedAt: Date,
  now: Date,
): CatalogueView {
  const articles = firstOf(lists.everyArticle(now), SITEMAP_ARTICLES + 1, (article) =>
    isAtHome(article, siteUrl),
  );
  return {
    publication: name,
    language,
    languages: languagesOf(sql, language, now),
    sections: sectionsOf(sql, now),
    articles,
    archive: articles.length > SITEMAP_ARTICLES ? archiveOf(lists, outbox, now) : [],
    changedAt,
  };
}

/** The first so many that are meant; no more of a large table is read than that takes. */
function firstOf(
  articles: Iterable<Summary>,
  count: number,
  isMeant: (article: Summary) => boolean,
): Summary[] {
  const first: Summary[] = [];
  for (const article of articles) {
    if (isMeant(article)) first.push(article);
    if (first.length === count) break;
  }
  return first;
}

/** A page of the archive changes with its key. */
function archiveOf(lists: ListTable, outbox: Outbox, now: Date): CatalogueView["archive"] {
  return lists.archivePages(now).map((page) => ({
    page,
    modified: instant(new Date(outbox.find(listKey(page))?.changed_at ?? now)),
  }));
}
