import { ARCHIVE_PAGE_ARTICLES } from "../limits.ts";
import type { ArchivePage } from "../paths.ts";
import { IS_LIVE } from "./article-table.ts";

/** Each month that has an article, newest first, in as many steps of an index as there are months. */
const MONTHS = `month (month) AS (
  SELECT max(archive_month) FROM article
  UNION ALL SELECT (SELECT max(archive_month) FROM article WHERE archive_month < month.month)
    FROM month WHERE month.month IS NOT NULL)`;

type PageRow = { readonly month: string; readonly page: number };

/** The pages of the archive: which there are, and which has room. */
export class ArchiveTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
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
    return archivePage({ month, page: isFull ? last.page + 1 : last.page });
  }

  /** The newest page that has a live article. */
  newestPage(now: Date): ArchivePage | undefined {
    return this.#page("<=", "DESC", { month: "9999-12", page: Number.MAX_SAFE_INTEGER }, now);
  }

  /** The pages before and after one, among those that have a live article. */
  neighbours(page: ArchivePage, now: Date) {
    const older = this.#page("<", "DESC", page, now);
    const newer = this.#page(">", "ASC", page, now);
    return { ...(older !== undefined && { older }), ...(newer !== undefined && { newer }) };
  }

  /** The first page of each month that has a live article, newest month first. */
  months(now: Date): ArchivePage[] {
    const rows = this.#sql.exec<PageRow>(
      `WITH RECURSIVE ${MONTHS}
       SELECT month, (SELECT archive_page FROM article
         WHERE archive_month = month AND ${IS_LIVE} ORDER BY archive_page LIMIT 1) AS page
       FROM month WHERE page IS NOT NULL`,
      now.getTime(),
    );
    return Array.from(rows, archivePage);
  }

  /** Every page that has a live article, newest first; one article of each is looked at. */
  pages(now: Date): ArchivePage[] {
    const rows = this.#sql.exec<PageRow>(
      `WITH RECURSIVE ${MONTHS}, place (month, page) AS (
         SELECT month, (SELECT max(archive_page) FROM article WHERE archive_month = month)
           FROM month WHERE month IS NOT NULL
         UNION ALL SELECT month, page - 1 FROM place WHERE page > 1)
       SELECT month, page FROM place
       WHERE EXISTS (SELECT 1 FROM article
         WHERE archive_month = month AND archive_page = page AND ${IS_LIVE})
       ORDER BY month DESC, page DESC`,
      now.getTime(),
    );
    return Array.from(rows, archivePage);
  }

  #page(
    comparison: "<" | "<=" | ">",
    order: "ASC" | "DESC",
    { month, page }: PageRow,
    now: Date,
  ): ArchivePage | undefined {
    const rows = this.#sql.exec<PageRow>(
      `SELECT archive_month AS month, archive_page AS page FROM article
       WHERE (archive_month, archive_page) ${comparison} (?, ?) AND ${IS_LIVE}
       ORDER BY archive_month ${order}, archive_page ${order} LIMIT 1`,
      ...[month, page, now.getTime()],
    );
    return rows.toArray().map(archivePage)[0];
  }
}

function archivePage({ month, page }: PageRow): ArchivePage {
  return { kind: "month", month, page };
}
