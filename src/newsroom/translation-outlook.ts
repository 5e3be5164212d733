import type { Article } from "../article/model.ts";
import { stateOf } from "./article-table.ts";
import { instant } from "./commit.ts";
import type { Desk } from "./desk.ts";
import type { ArticleState } from "./submission.ts";
import { firstOf, translationsOf } from "./translation-group.ts";

/** An article that may be published, as far as its translations go. */
export interface Naming extends Pick<Article, "lang" | "published" | "translations"> {
  readonly slug: string;
}

/** What has become of a slug that an article names. */
export interface NamedArticle {
  readonly state: ArticleState | "unknown";
  readonly lang?: string;
}

/** What would come of the translations that an article names, if it were published. */
export interface TranslationOutlook {
  /** What its pages would link to: slugs by language. */
  readonly links: Article["translations"];
  /** By slug. */
  readonly named: Readonly<Record<string, NamedArticle>>;
  /** The article of the group that has the place of its language, when that is another. */
  readonly takenBy?: string;
}

/** Reads the current state alone; `language` is the publication's own. */
export function translationOutlook(
  desk: Desk,
  { slug, lang, published, translations }: Naming,
  language: string,
  now: Date,
): TranslationOutlook {
  const others = desk.translations.othersIf(slug, translations, now);
  const date = published ?? desk.articles.find(slug)?.published ?? instant(now);
  const self = { slug, lang, published: date };
  const first = firstOf(lang, [self, ...others]);
  return {
    links: translationsOf(self, others, language),
    named: Object.fromEntries(
      Object.values(translations).map((each) => [each, namedArticle(desk, each, now)]),
    ),
    ...(first !== undefined && first !== slug && { takenBy: first }),
  };
}

function namedArticle({ articles }: Desk, slug: string, now: Date): NamedArticle {
  const row = articles.find(slug);
  return row === undefined ? { state: "unknown" } : { state: stateOf(row, now), lang: row.lang };
}
