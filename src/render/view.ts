import type { Article } from "../article/model.ts";
import type { Summary } from "../article/summary.ts";
import type { Lexicon, LexiconOf } from "../locale/lexicon/lexicon.ts";

/** What a renderer is given: an article as it stands, and what the newsroom knows about it. */
export interface ArticleView {
  readonly slug: string;
  /** `published` is always there: the newsroom has filled it. */
  readonly article: Article;
  /** The publication's name, as in its configuration. */
  readonly publication: string;
  /** The publication's own language, BCP 47: the fallback for strings. */
  readonly fallback: string;
  /** The moment of rendering, against which `breaking` is judged. */
  readonly now: Date;
  /** The site's lexicon for the article's language; the one that Lectern brings when absent. */
  readonly lexicon?: Lexicon;
}

/** A front page or a section page: articles, newest first. */
export interface ListView {
  readonly kind: "front" | "section";
  /** BCP 47; entries in other languages carry their own. */
  readonly lang: string;
  /** The h1: the publication's name or the section's. */
  readonly title: string;
  /** Set on a front page of one language. */
  readonly onlyLanguage?: string;
  readonly section?: string;
  readonly articles: readonly Summary[];
  readonly publication: string;
  readonly fallback: string;
  readonly now: Date;
  /** The site's lexicons, for stories in any language; those that Lectern brings when absent. */
  readonly lexiconOf?: LexiconOf;
}
