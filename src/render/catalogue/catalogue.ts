import type { Summary } from "../../article/summary.ts";
import { LISTS_PART, LLMS_PART, NEWS_PART, SITEMAP_PART } from "../../edition/record.ts";
import type { SiteSection } from "../../edition/site.ts";
import { SITEMAP_ARTICLES } from "../../limits.ts";
import {
  type ArchivePage,
  archivePath,
  frontPath,
  monthSitemapPath,
  PATHS,
  sectionPath,
} from "../../paths.ts";
import { articleEntries } from "./article-entries.ts";
import { renderLlmsText } from "./llms-text.ts";
import { renderNewsSitemap } from "./news-sitemap.ts";
import { renderSitemap, renderSitemapIndex, type SitemapEntry } from "./sitemap.ts";

/** What the whole publication has, as machines are told of it. */
export interface CatalogueView {
  readonly publication: string;
  /** The publication's own language, BCP 47. */
  readonly language: string;
  /** Languages that have a front page of their own. */
  readonly languages: readonly string[];
  readonly sections: readonly SiteSection[];
  /** Those whose own page is here, newest first; more than SITEMAP_ARTICLES say that there are more. */
  readonly articles: readonly Summary[];
  /** Every page of the archive, newest first, with when it last changed: an instant. */
  readonly archive: readonly { readonly page: ArchivePage; readonly modified: string }[];
  /** When any of this last changed. */
  readonly changedAt: Date;
}

/** The parts of the catalogue: texts with a place for the origin. */
export function renderCatalogue(view: CatalogueView): Readonly<Record<string, string>> {
  const { publication, articles, changedAt } = view;
  return {
    [SITEMAP_PART]: wholeSitemap(view),
    [LISTS_PART]: renderSitemap(listEntries(view)),
    [NEWS_PART]: renderNewsSitemap(publication, articles, changedAt),
    [LLMS_PART]: renderLlmsText(view),
  };
}

/** All pages, or an index when there are many: the lists, and the articles by pages of the archive. */
function wholeSitemap(view: CatalogueView): string {
  const { articles, archive, changedAt } = view;
  if (articles.length <= SITEMAP_ARTICLES) {
    return renderSitemap([...listEntries(view), ...articleEntries(articles, changedAt)]);
  }
  const months = archive.map(({ page, modified }) => ({ path: monthSitemapPath(page), modified }));
  return renderSitemapIndex([{ path: PATHS.listsSitemap }, ...months]);
}

function listEntries({ languages, sections }: CatalogueView): SitemapEntry[] {
  const paths = [
    frontPath(),
    ...languages.map((lang) => frontPath(lang)),
    ...sections.map(({ slug }) => sectionPath(slug)),
    archivePath(),
    PATHS.accessibility,
  ];
  return paths.map((path) => ({ path }));
}
