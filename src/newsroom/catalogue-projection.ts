import type { Summary } from "../article/summary.ts";
import type { Configuration } from "../config.ts";
import { listKey } from "../edition/keys.ts";
import { SITEMAP_ARTICLES } from "../limits.ts";
import { isAtHome } from "../render/catalogue/article-entries.ts";
import type { CatalogueView } from "../render/catalogue/catalogue.ts";
import type { ArchiveTable } from "./archive-table.ts";
import { instant } from "./commit.ts";
import type { Desk } from "./desk.ts";
import type { Outbox } from "./outbox.ts";

/** What the catalogue is made from. */
type CatalogueTruth = Pick<Desk, "archive" | "lists" | "outbox">;

/** What machines are told of the whole publication, as it stands now. */
export function catalogueView(
  { archive, lists, outbox }: CatalogueTruth,
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
    languages: lists.languages(language, now),
    sections: lists.sections(now),
    articles,
    archive: articles.length > SITEMAP_ARTICLES ? pagesOf(archive, outbox, now) : [],
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
function pagesOf(archive: ArchiveTable, outbox: Outbox, now: Date): CatalogueView["archive"] {
  const changes = outbox.changes("month:");
  return archive.pages(now).map((page) => ({
    page,
    modified: instant(new Date(changes.get(listKey(page)) ?? now)),
  }));
}
