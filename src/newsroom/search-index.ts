import type { Summary } from "../article/summary.ts";
import { SEARCH_RESULTS } from "../limits.ts";
import { IS_LIVE } from "./article-table.ts";
import { type SearchExpression, searchExpression } from "./search-query.ts";
import type { SearchEntry } from "./search-words.ts";
import { type SnippetRun, snippet } from "./snippet.ts";

export interface SearchQuery {
  /** As typed: any text. */
  readonly text: string;
  /** BCP 47; `en` finds `en-GB` too. */
  readonly lang?: string;
  /** From 1. */
  readonly page?: number;
}

export interface SearchHit {
  readonly summary: Summary;
  /** The text around the first word that was found. */
  readonly snippet: readonly SnippetRun[];
}

export interface SearchAnswer {
  /** At most SEARCH_RESULTS. */
  readonly hits: readonly SearchHit[];
  /** Of all pages. */
  readonly total: number;
  readonly page: number;
}

/**
 * Where all words stand together: in the title, in title and lead, or only in the whole. Within the
 * first two all are equal; within the last bm25 decides, as far as it sees a difference.
 */
const PLACE = `CASE
  WHEN article.id IN (SELECT rowid FROM search WHERE search MATCH ?) THEN 0
  WHEN article.id IN (SELECT rowid FROM search WHERE search MATCH ?) THEN 1
  ELSE 2 END`;
const RANK = "CASE place WHEN 2 THEN round(bm25(search, 100.0, 50.0, 1.0), 1) ELSE 0 END";

/** The full-text index: what can be found, and finding it. */
export class SearchIndex {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  put(id: number, { title, lead, body, text }: SearchEntry): void {
    this.remove(id);
    this.#sql.exec(
      "INSERT INTO search (rowid, title, lead, body) VALUES (?, ?, ?, ?)",
      ...[id, title, lead, body],
    );
    this.#sql.exec("INSERT INTO search_text (id, body) VALUES (?, ?)", id, text);
  }

  remove(id: number): void {
    this.#sql.exec("DELETE FROM search WHERE rowid = ?", id);
    this.#sql.exec("DELETE FROM search_text WHERE id = ?", id);
  }

  /** Live articles that have every word: those with them in the title first, then lead, then newest. */
  find({ text, lang, page }: SearchQuery, now: Date): SearchAnswer {
    const asked = Math.max(1, Math.floor(page ?? 1) || 1);
    const expression = searchExpression(text);
    if (expression === undefined) return { hits: [], total: 0, page: asked };
    const { conditions, values } = filter(expression, lang, now);
    const total = this.#count(conditions, values);
    const offset = Math.min((asked - 1) * SEARCH_RESULTS, total);
    const rows = this.#sql.exec<{ summary: string; body: string }>(
      `SELECT summary, search_text.body AS body, ${PLACE} AS place ${conditions}
       ORDER BY place, ${RANK}, published DESC, slug LIMIT ${SEARCH_RESULTS} OFFSET ?`,
      ...[`{title} : (${expression.match})`, `{title lead} : (${expression.match})`],
      ...[...values, offset],
    );
    const hits = Array.from(rows, ({ summary, body }) => ({
      summary: JSON.parse(summary) as Summary,
      snippet: snippet(body, expression.words),
    }));
    return { hits, total, page: asked };
  }

  #count(conditions: string, values: readonly SqlStorageValue[]): number {
    const query = `SELECT count(*) AS total ${conditions}`;
    return this.#sql.exec<{ total: number }>(query, ...values).one().total;
  }
}

function filter({ match }: SearchExpression, lang: string | undefined, now: Date) {
  const conditions = `FROM search JOIN article ON article.id = search.rowid
    JOIN search_text ON search_text.id = article.id
    WHERE search MATCH ? AND ${IS_LIVE}
    ${lang === undefined ? "" : "AND (lang = ? OR substr(lang, 1, length(?) + 1) = ? || '-')"}`;
  const languages = lang === undefined ? [] : [lang, lang, lang];
  return { conditions, values: [match, now.getTime(), ...languages] };
}
