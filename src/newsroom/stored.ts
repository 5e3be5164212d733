import type { Article } from "../article/model.ts";
import type { BreakingNews } from "../edition/site.ts";
import type { Finding } from "../finding.ts";
import type {
  Acknowledgement,
  ArticleState,
  CheckableVersion,
  KeptCorrection,
  Outcome,
  Report,
  SourceType,
  Standing,
} from "./submission.ts";

/** What the newsroom tells of what it holds: plain data, no classes. */

/** What stands of an article, with what a check of it needs. */
export interface NewestVersion extends CheckableVersion {
  readonly state: ArticleState;
  readonly corrections: readonly KeptCorrection[];
}

/** What the site keeps of an article beside its source, and the warnings that stand accepted in both. */
export interface KeptBeside {
  readonly corrections: readonly KeptCorrection[];
  readonly acknowledged: readonly Acknowledgement[];
}

/** How a version came about: by a source, by one after a retraction, or by a correction. */
export type VersionKind = "published" | "published-again" | "corrected" | "correction-removed";

/** What a version changed against the one before. */
export interface Changed {
  readonly parts: readonly (keyof Article)[];
  /** How many blocks of the body are new, and how many are gone. */
  readonly added: number;
  readonly removed: number;
}

/** A version of an article as the API shows it. */
export interface StoredVersion {
  readonly version: number;
  /** An instant in UTC. */
  readonly at: string;
  readonly kind: VersionKind;
  readonly by: string;
  /** Absent for the first, and for those from before this was kept. */
  readonly changed?: Changed;
  readonly type: SourceType;
  readonly source: string;
  /** What was found when it was published. */
  readonly findings: readonly Finding[];
  readonly acknowledged: readonly Acknowledgement[];
  /** Corrections that the site keeps beside the source. */
  readonly corrections: readonly KeptCorrection[];
  /** How the findings were made. */
  readonly report: Omit<Report, "findings">;
  /** The newest check since: a scheduled article's when its time came, or one by newer rules. */
  readonly recheck?: Report;
  readonly retractedAt?: string;
  readonly retractedBy?: string;
  readonly reason?: string;
}

export type VersionEntry = Omit<
  StoredVersion,
  "source" | "findings" | "corrections" | "report" | "recheck"
>;

/** An article with its newest version. */
export type StoredArticle = Standing &
  Omit<StoredVersion, "retractedAt" | "retractedBy"> & {
    /** Its date of publication, as the article has it. */
    readonly published: string;
  };

export interface ArticleFilter {
  readonly state?: ArticleState;
  readonly lang?: string;
  /** The last slug of the page before. */
  readonly after?: string;
}

export interface ArticleEntry extends Standing {
  readonly title: string;
  readonly lang: string;
  readonly published: string;
  /** What the newest check came to: not `passed` when an article fails rules that came later. */
  readonly outcome?: Outcome;
}

export interface ArticlePage {
  readonly articles: readonly ArticleEntry[];
  /** What to give as `after` for the next page; absent on the last. */
  readonly next?: string;
}

/** How the whole publication stands. */
export interface NewsroomStatus {
  readonly articles: Readonly<Record<ArticleState, number>>;
  readonly breaking?: BreakingNews;
  readonly outbox: PendingKeys;
  readonly rules: FailingArticles & {
    /** Live articles that nobody has checked by today's rules yet. */
    readonly unchecked: number;
  };
}

/** Keys of KV that do not show the truth yet. */
export interface PendingKeys {
  readonly pending: number;
  /** Those whose last write failed; they are tried again. */
  readonly failing: number;
  /** The oldest change that readers may not have, an instant in UTC. */
  readonly since?: string;
}

/** Live articles that their newest check did not pass. */
export interface FailingArticles {
  readonly failing: number;
  /** The first of them, by slug. */
  readonly articles: readonly { readonly slug: string; readonly outcome: Outcome }[];
}
