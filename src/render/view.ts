import type { Article } from "../article/model.ts";
import type { Summary } from "../article/summary.ts";
import type { CorrectionsPlace } from "../config.ts";
import type { Lexicon, LexiconOf } from "../locale/lexicon/lexicon.ts";
import type { ArchivePage, ListName } from "../paths.ts";

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
  /** Where the site shows corrections; last when absent. */
  readonly corrections?: CorrectionsPlace;
}

/** A list of articles, newest first. */
export interface ListView {
  readonly list: ListName;
  /** BCP 47; entries in other languages carry their own. */
  readonly lang: string;
  /** The h1: the publication's name, the section's, the tag, or which part of the archive it is. */
  readonly title: string;
  readonly articles: readonly Summary[];
  /** The pages of the archive that go on from here, where there are any. */
  readonly older?: ArchivePage;
  readonly newer?: ArchivePage;
  readonly publication: string;
  readonly fallback: string;
  readonly now: Date;
  /** The publication's origin without a final slash, where its settings say it. */
  readonly siteUrl?: string;
  /** The site's lexicons, for stories in any language; those that Lectern brings when absent. */
  readonly lexiconOf?: LexiconOf;
}

/** The months that have articles. */
export interface ArchiveView {
  /** BCP 47: the publication's own. */
  readonly lang: string;
  /** The first page of each month, newest month first. */
  readonly months: readonly ArchivePage[];
}
