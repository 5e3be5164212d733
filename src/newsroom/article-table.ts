import type { Article } from "../article/model.ts";
import { type Summary, summarise } from "../article/summary.ts";
import type { RetractionNotice } from "../edition/site.ts";
import { API_LIST_ARTICLES } from "../limits.ts";
import type { KnownArticle, Publication } from "./commit.ts";
import type { ArticleEntry, ArticleFilter, ArticlePage } from "./stored.ts";
import type { ArticleState, KeptCorrection } from "./submission.ts";

/** A row of `article`: what has become of a slug. */
export interface ArticleRow {
  readonly [column: string]: SqlStorageValue;
  readonly id: number;
  readonly slug: string;
  readonly version: number;
  readonly live_from: number;
  readonly retracted_at: number | null;
  readonly reason: string | null;
  readonly lang: string;
  readonly section: string | null;
  readonly archive_month: string;
  readonly archive_page: number;
  readonly published: string;
  readonly summary: string;
}

/** The condition for an article to be shown; its one parameter is the moment. */
export const IS_LIVE = "retracted_at IS NULL AND live_from <= ?";

/** The condition for its language to be in a range, which is given three times (RFC 4647, 3.3.1). */
export const IS_IN_LANGUAGE = "(lang = ? OR substr(lang, 1, length(?) + 1) = ? || '-')";

const STATE_CONDITIONS: Readonly<Record<ArticleState, string>> = {
  live: IS_LIVE,
  scheduled: "retracted_at IS NULL AND live_from > ?",
  retracted: "retracted_at IS NOT NULL AND ? IS NOT NULL",
};

/** The state of an article at a moment: a scheduled one goes live by the clock alone. */
export function stateOf(row: ArticleRow, now: Date): ArticleState {
  if (row.retracted_at !== null) return "retracted";
  return row.live_from > now.getTime() ? "scheduled" : "live";
}

/** The table of articles: the newest state of each slug, and what lists need of it. */
export class ArticleTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  find(slug: string): ArticleRow | undefined {
    return this.#sql.exec<ArticleRow>("SELECT * FROM article WHERE slug = ?", slug).toArray()[0];
  }

  known(slug: string, now: Date): KnownArticle | undefined {
    const rows = this.#sql.exec<ArticleRow & { readonly corrections: string }>(
      `SELECT article.*, version.corrections FROM article JOIN version USING (slug, version)
       WHERE slug = ?`,
      slug,
    );
    const row = rows.toArray()[0];
    if (row === undefined) return undefined;
    const { version, lang, published, section, reason, corrections } = row;
    return {
      version,
      lang,
      published,
      state: stateOf(row, now),
      tags: this.#tags(row.id),
      archive: { kind: "month", month: row.archive_month, page: row.archive_page },
      kept: JSON.parse(corrections) as KeptCorrection[],
      ...(section !== null && { section }),
      ...(reason !== null && { reason }),
    };
  }

  /** Writes what a publication makes of a slug, and gives its row's id. */
  publish(slug: string, publication: Publication): number {
    const { version, article, liveFrom, breakingUntil, listing } = publication;
    const { id } = this.#sql
      .exec<{ id: number }>(
        `INSERT INTO article (slug, version, live_from, breaking_until, lang, section, section_name,
           archive_month, archive_page, published, summary)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (slug) DO UPDATE SET version = excluded.version, live_from = excluded.live_from,
           breaking_until = excluded.breaking_until, retracted_at = NULL, reason = NULL,
           lang = excluded.lang, section = excluded.section, section_name = excluded.section_name,
           archive_month = excluded.archive_month, archive_page = excluded.archive_page,
           published = excluded.published, summary = excluded.summary
         RETURNING id`,
        ...[slug, version, liveFrom, breakingUntil ?? null, article.lang],
        ...[...sectionColumns(article), listing.archive.month, listing.archive.page],
        ...[article.published, JSON.stringify(summarise(slug, article))],
      )
      .one();
    this.#putTags(id, listing.tags, liveFrom);
    return id;
  }

  /** Marks a slug as withdrawn; the first moment of withdrawal stays when only the reason changes. */
  retract(slug: string, reason: string | undefined, now: Date): void {
    this.#sql.exec(
      "UPDATE article SET retracted_at = coalesce(retracted_at, ?), reason = ? WHERE slug = ?",
      ...[now.getTime(), reason ?? null, slug],
    );
  }

  /** What was withdrawn after a moment, the newest withdrawals first. */
  retractedSince(moment: number, limit: number): RetractionNotice[] {
    const rows = this.#sql.exec<{ slug: string; lang: string; at: number; reason: string | null }>(
      `SELECT slug, lang, retracted_at AS at, reason FROM article WHERE retracted_at > ?
       ORDER BY retracted_at DESC, slug LIMIT ?`,
      ...[moment, limit],
    );
    return Array.from(rows, ({ reason, ...row }) => ({
      ...row,
      ...(reason !== null && { reason }),
    }));
  }

  /** How many articles there are in each state. */
  counts(now: Date): Readonly<Record<ArticleState, number>> {
    const count = (state: ArticleState) =>
      this.#sql
        .exec<{ count: number }>(
          `SELECT count(*) AS count FROM article WHERE ${STATE_CONDITIONS[state]}`,
          now.getTime(),
        )
        .one().count;
    return { live: count("live"), scheduled: count("scheduled"), retracted: count("retracted") };
  }

  /** A page of all articles in the order of their slugs. */
  page({ state, lang, after }: ArticleFilter, now: Date): ArticlePage {
    const conditions = ["slug > ?"];
    const values: SqlStorageValue[] = [after ?? ""];
    if (state !== undefined) {
      conditions.push(STATE_CONDITIONS[state]);
      values.push(now.getTime());
    }
    if (lang !== undefined) {
      conditions.push("lang = ?");
      values.push(lang);
    }
    const rows = this.#sql
      .exec<ArticleRow>(
        `SELECT * FROM article WHERE ${conditions.join(" AND ")}
         ORDER BY slug LIMIT ${API_LIST_ARTICLES + 1}`,
        ...values,
      )
      .toArray();
    const articles = rows.slice(0, API_LIST_ARTICLES).map((row) => entry(row, now));
    const next = rows.length > API_LIST_ARTICLES ? articles.at(-1)?.slug : undefined;
    return { articles, ...(next !== undefined && { next }) };
  }

  #tags(id: number): string[] {
    const rows = this.#sql.exec<{ tag: string }>("SELECT tag FROM tag WHERE article = ?", id);
    return Array.from(rows, ({ tag }) => tag);
  }

  #putTags(id: number, tags: readonly string[], liveFrom: number): void {
    this.#sql.exec("DELETE FROM tag WHERE article = ?", id);
    for (const tag of tags) {
      this.#sql.exec(
        "INSERT INTO tag (tag, article, article_live_from) VALUES (?, ?, ?)",
        ...[tag, id, liveFrom],
      );
    }
  }
}

function sectionColumns({ section }: Article): [string | null, string | null] {
  return [section?.slug ?? null, section?.name ?? null];
}

function entry(row: ArticleRow, now: Date): ArticleEntry {
  const { slug, version, lang, published, reason } = row;
  const { title } = JSON.parse(row.summary) as Summary;
  return {
    slug,
    version,
    state: stateOf(row, now),
    title,
    lang,
    published,
    ...(reason !== null && { reason }),
  };
}
