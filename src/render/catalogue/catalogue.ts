import type { Summary } from "../../article/summary.ts";
import { LLMS_PART, NEWS_PART, SITEMAP_PART } from "../../edition/record.ts";
import type { SiteSection } from "../../edition/site.ts";
import { SITEMAP_ARTICLES } from "../../limits.ts";
import { articlePath, frontPath, PATHS, sectionPath } from "../../paths.ts";
import { renderLlmsText } from "./llms-text.ts";
import { renderNewsSitemap } from "./news-sitemap.ts";
import { renderSitemap, type SitemapEntry } from "./sitemap.ts";

/** An article with when its page last changed, an instant in UTC. */
export interface CataloguedArticle extends Summary {
  readonly modified: string;
}

/** What the whole publication has, as machines are told of it. */
export interface CatalogueView {
  readonly publication: string;
  /** The publication's own language, BCP 47. */
  readonly language: string;
  /** Languages that have a front page of their own. */
  readonly languages: readonly string[];
  readonly sections: readonly SiteSection[];
  /** Those that were published here first, newest first; more than SITEMAP_ARTICLES say there are more. */
  readonly articles: readonly CataloguedArticle[];
  /** When any of this last changed. */
  readonly changedAt: Date;
}

/** The parts of the catalogue: texts with a place for the origin. */
export function renderCatalogue(view: CatalogueView): Readonly<Record<string, Uint8Array>> {
  const { publication, articles, changedAt } = view;
  const encoder = new TextEncoder();
  return {
    [SITEMAP_PART]: encoder.encode(renderSitemap([...lists(view), ...pages(articles)])),
    [NEWS_PART]: encoder.encode(renderNewsSitemap(publication, articles, changedAt)),
    [LLMS_PART]: encoder.encode(renderLlmsText(view)),
  };
}

function lists({ languages, sections }: CatalogueView): SitemapEntry[] {
  const paths = [
    frontPath(),
    ...languages.map((lang) => frontPath(lang)),
    ...sections.map(({ slug }) => sectionPath(slug)),
    PATHS.accessibility,
  ];
  return paths.map((path) => ({ path }));
}

function pages(articles: readonly CataloguedArticle[]): SitemapEntry[] {
  return articles
    .slice(0, SITEMAP_ARTICLES)
    .map(({ slug, modified }) => ({ path: articlePath(slug), modified }));
}
