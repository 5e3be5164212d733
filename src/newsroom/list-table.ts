import { languageRanges } from "../article/language.ts";
import type { Summary } from "../article/summary.ts";
import type { SiteSection } from "../edition/site.ts";
import { ARCHIVE_PAGE_ARTICLES, LIST_ARTICLES } from "../limits.ts";
import type { ListName } from "../paths.ts";
import { IS_LIVE } from "./article-table.ts";

/** Newest first; of what is dated alike, what was published first comes last. */
export const NEWEST_FIRST = "live_from DESC, id DESC";

/** A condition on rows of `article`, with the values of its parameters. */
interface Condition {
  readonly sql: string;
  readonly values: readonly SqlStorageValue[];
}

/**
 * Languages, and sections with the languages in which they have a name: each in as many steps of an
 * index as there are of them, because every publication asks and most change nothing.
 */
const LANGUAGES = `language (lang) AS (
  SELECT min(lang) FROM article
  UNION ALL SELECT (SELECT min(lang) FROM article WHERE lang > language.lang)
    FROM language WHERE language.lang IS NOT NULL)`;
const SECTIONS = `slugs (slug) AS (
    SELECT min(section) FROM article
    UNION ALL SELECT (SELECT min(section) FROM article WHERE section > slugs.slug)
      FROM slugs WHERE slugs.slug IS NOT NULL),
  names (slug, lang) AS (
    SELECT slug, (SELECT min(lang) FROM article WHERE section = slugs.slug)
      FROM slugs WHERE slug IS NOT NULL
    UNION ALL SELECT slug, (SELECT min(lang) FROM article
        WHERE section = names.slug AND lang > names.lang)
      FROM names WHERE names.lang IS NOT NULL)`;

/** Which articles stand in which list, as it is at a moment, and which lists there are. */
export class ListTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The articles of a list that are live, newest first. */
  articles(list: ListName, now: Date): Summary[] {
    const { sql, values } = this.#conditionOf(list, now);
    const limit = list.kind === "month" ? ARCHIVE_PAGE_ARTICLES : LIST_ARTICLES;
    const rows = this.#sql.exec<{ summary: string }>(
      `SELECT summary FROM article WHERE ${sql} AND ${IS_LIVE}
       ORDER BY ${NEWEST_FIRST} LIMIT ${limit}`,
      ...[...values, now.getTime()],
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

  /** The languages of live articles, the publication's own first. */
  languages(own: string, now: Date): string[] {
    const rows = this.#sql.exec<{ lang: string }>(
      `WITH RECURSIVE ${LANGUAGES} SELECT lang FROM language
       WHERE EXISTS (SELECT 1 FROM article WHERE lang = language.lang AND ${IS_LIVE})
       ORDER BY lang <> ?, lang`,
      ...[now.getTime(), own],
    );
    return Array.from(rows, ({ lang }) => lang);
  }

  /** The sections of live articles, named by the newest in each language. */
  sections(now: Date): SiteSection[] {
    const rows = this.#sql.exec<{ slug: string; lang: string; name: string }>(
      `WITH RECURSIVE ${SECTIONS} SELECT slug, lang, (
         SELECT section_name FROM article WHERE section = names.slug AND lang = names.lang
           AND ${IS_LIVE} ORDER BY ${NEWEST_FIRST} LIMIT 1) AS name
       FROM names WHERE name IS NOT NULL ORDER BY slug, lang`,
      now.getTime(),
    );
    const names = new Map<string, Record<string, string>>();
    for (const { slug, lang, name } of rows) names.set(slug, { ...names.get(slug), [lang]: name });
    return Array.from(names, ([slug, byLanguage]) => ({ slug, names: byLanguage }));
  }

  /** Conditions that leave few rows to put in order, however many articles there are. */
  #conditionOf(list: ListName, now: Date): Condition {
    switch (list.kind) {
      case "front":
        return list.lang === undefined
          ? { sql: "TRUE", values: [] }
          : this.#amongNewestIn(list.lang, now);
      case "section":
        return { sql: "section = ?", values: [list.section] };
      case "tag":
        return {
          sql: `id IN (SELECT id FROM tag JOIN article ON article.id = tag.article
            WHERE tag = ? AND ${IS_LIVE} ORDER BY article_live_from DESC, id DESC LIMIT ${LIST_ARTICLES})`,
          values: [list.tag, now.getTime()],
        };
      case "month":
        return { sql: "archive_month = ? AND archive_page = ?", values: [list.month, list.page] };
    }
  }

  /** The newest of every language that is in a range (RFC 4647, 3.3.1). */
  #amongNewestIn(range: string, now: Date): Condition {
    const rows = this.#sql.exec<{ lang: string }>(
      `WITH RECURSIVE ${LANGUAGES} SELECT lang FROM language WHERE lang IS NOT NULL`,
    );
    const within = Array.from(rows, ({ lang }) => lang).filter((lang) =>
      languageRanges(lang).includes(range),
    );
    return {
      sql: `id IN (SELECT newest.id FROM json_each(?) AS language JOIN article AS newest
        ON newest.id IN (SELECT id FROM article WHERE lang = language.value AND ${IS_LIVE}
          ORDER BY ${NEWEST_FIRST} LIMIT ${LIST_ARTICLES}))`,
      values: [JSON.stringify(within), now.getTime()],
    };
  }
}
