import type { Summary } from "../article/summary.ts";
import { ARCHIVE_PAGE_ARTICLES, LIST_ARTICLES } from "../limits.ts";
import type { ArchivePage, ListName } from "../paths.ts";
import { IS_LIVE } from "./article-table.ts";

/** Newest first; of what is dated alike, what was published first comes last. */
export const NEWEST_FIRST = "live_from DESC, id DESC";

/** A condition on rows of `article`, with the values of its parameters. */
interface Condition {
  readonly sql: string;
  readonly values: readonly SqlStorageValue[];
}

/** Which articles stand in which list, as it is at a moment. */
export class ListTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The articles of a list that are live, newest first. */
  articles(list: ListName, now: Date): Summary[] {
    const { sql, values } = conditionOf(list);
    const limit = list.kind === "month" ? ARCHIVE_PAGE_ARTICLES : LIST_ARTICLES;
    const rows = this.#sql.exec<{ summary: string }>(
      `SELECT summary FROM article WHERE ${IS_LIVE} AND ${sql}
       ORDER BY ${NEWEST_FIRST} LIMIT ${limit}`,
      ...[now.getTime(), ...values],
    );
    return Array.from(rows, ({ summary }) => JSON.parse(summary) as Summary);
  }

  /** All articles that are live, newest first, each read when it is asked for. */
  *everyArticle(now: Date): Generator<Summary> {
    const rows = this.#sql.exec<{ summary: string }>(
      `SELECT summary FROM article WHERE ${IS_LIVE} ORDER BY ${NEWEST_FIRST}`,
      now.getTime(),
    );
    for (const { summary } of rows) yield JSON.parse(summary) as Summary;
  }

  /** The page of a month that has room: its last one, or the one after that. */
  roomIn(month: string): ArchivePage {
    const last = this.#sql
      .exec<{ page: number; articles: number }>(
        `SELECT archive_page AS page, count(*) AS articles FROM article WHERE archive_month = ?
         GROUP BY archive_page ORDER BY archive_page DESC LIMIT 1`,
        month,
      )
      .toArray()[0] ?? { page: 1, articles: 0 };
    const isFull = last.articles >= ARCHIVE_PAGE_ARTICLES;
    return { kind: "month", month, page: isFull ? last.page + 1 : last.page };
  }

  /** The newest page of the archive that has a live article. */
  newestPage(now: Date): ArchivePage | undefined {
    return this.#page("TRUE", "DESC", [], now);
  }

  /** The pages of the archive before and after one, among those that have a live article. */
  neighbours({ month, page }: ArchivePage, now: Date) {
    const place = "(archive_month, archive_page)";
    const older = this.#page(`${place} < (?, ?)`, "DESC", [month, page], now);
    const newer = this.#page(`${place} > (?, ?)`, "ASC", [month, page], now);
    return { ...(older !== undefined && { older }), ...(newer !== undefined && { newer }) };
  }

  /** The first page of each month that has a live article, newest month first. */
  months(now: Date): ArchivePage[] {
    const rows = this.#sql.exec<{ month: string; page: number }>(
      `SELECT archive_month AS month, min(archive_page) AS page FROM article WHERE ${IS_LIVE}
       GROUP BY archive_month ORDER BY archive_month DESC`,
      now.getTime(),
    );
    return Array.from(rows, ({ month, page }) => ({ kind: "month", month, page }));
  }

  /**
   * Every page of the archive that has a live article, newest first. The pages come from the index
   * alone, so that one row of each is read and not every article's.
   */
  archivePages(now: Date): ArchivePage[] {
    const rows = this.#sql.exec<{ month: string; page: number }>(
      `SELECT month, page
       FROM (SELECT DISTINCT archive_month AS month, archive_page AS page FROM article)
       WHERE EXISTS (SELECT 1 FROM article
         WHERE archive_month = month AND archive_page = page AND ${IS_LIVE})
       ORDER BY month DESC, page DESC`,
      now.getTime(),
    );
    return Array.from(rows, ({ month, page }) => ({ kind: "month", month, page }));
  }

  #page(
    condition: string,
    order: "ASC" | "DESC",
    values: readonly SqlStorageValue[],
    now: Date,
  ): ArchivePage | undefined {
    const rows = this.#sql.exec<{ month: string; page: number }>(
      `SELECT archive_month AS month, archive_page AS page FROM article
       WHERE ${IS_LIVE} AND ${condition}
       ORDER BY archive_month ${order}, archive_page ${order} LIMIT 1`,
      ...[now.getTime(), ...values],
    );
    const row = rows.toArray()[0];
    return row === undefined ? undefined : { kind: "month", month: row.month, page: row.page };
  }
}

function conditionOf(list: ListName): Condition {
  switch (list.kind) {
    case "front":
      return list.lang === undefined
        ? { sql: "TRUE", values: [] }
        : { sql: inLanguage("lang"), values: [list.lang, list.lang, list.lang] };
    case "section":
      return { sql: "section = ?", values: [list.section] };
    case "tag":
      return { sql: "id IN (SELECT article FROM tag WHERE tag = ?)", values: [list.tag] };
    case "month":
      return { sql: "archive_month = ? AND archive_page = ?", values: [list.month, list.page] };
  }
}

/** Whether a column's language is in a range that is given three times (RFC 4647, 3.3.1). */
function inLanguage(column: string): string {
  return `(${column} = ? OR substr(${column}, 1, length(?) + 1) = ? || '-')`;
}
