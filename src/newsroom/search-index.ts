import type { Summary } from "../article/summary.ts";
import { LATEST_ARTICLES, SEARCH_RESULTS } from "../limits.ts";
import { closed } from "../locale/closed.ts";
import { localeFor } from "../locale/locales.ts";
import { filterConditions, hasFilter, type SearchQuery } from "./search-filter.ts";
import { type Suggestion, suggestionsFor } from "./search-help.ts";
import { searchExpression, searchTerms, soughtWords, type Term } from "./search-query.ts";
import type { SearchEntry } from "./search-words.ts";
import { type SnippetRun, snippet } from "./snippet.ts";

export interface SearchHit {
  readonly summary: Summary;
  /** The lead and the text around the first word that was found. */
  readonly snippet: readonly SnippetRun[];
}

export interface SearchAnswer {
  /** At most SEARCH_RESULTS. */
  readonly hits: readonly SearchHit[];
  /** Of all pages. */
  readonly total: number;
  readonly page: number;
  /** Where nothing was found: questions like it that find something, and the newest articles. */
  readonly help?: SearchHelp;
}

export interface SearchHelp {
  readonly suggestions: readonly Suggestion[];
  readonly latest: readonly Summary[];
}

/** An SQL condition on `search` and `article`, with its values. */
interface Selection {
  readonly from: string;
  readonly values: readonly SqlStorageValue[];
  /** The expression of FTS5 in it, when words are looked for. */
  readonly match?: string;
}

/** Where all words stand together: in the title, in title and lead, or only in the whole. */
const PLACE = `CASE
  WHEN search.rowid IN (SELECT rowid FROM search WHERE search MATCH ?) THEN 0
  WHEN search.rowid IN (SELECT rowid FROM search WHERE search MATCH ?) THEN 1
  ELSE 2 END`;

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

  /**
   * Live articles that have every word: those with them in the title first, then in the lead, and the
   * newest first among equals. Without words, all that the filter leaves.
   */
  find(query: SearchQuery, now: Date): SearchAnswer {
    const page = Math.max(1, Math.floor(query.page ?? 1) || 1);
    const terms = searchTerms(query.text);
    const selection = select(query, terms, now);
    const total = selection === undefined ? 0 : this.#count(selection);
    if (selection === undefined || total === 0) {
      return { hits: [], total: 0, page, help: this.#help(query, terms, now) };
    }
    const ids = this.#ids(selection, Math.min((page - 1) * SEARCH_RESULTS, total));
    return { hits: ids.map((id) => this.#hit(id, terms)), total, page };
  }

  #count({ from, values }: Selection): number {
    const query = `SELECT count(*) AS total ${from}`;
    return this.#sql.exec<{ total: number }>(query, ...values).one().total;
  }

  /** Ids alone, so that sorting many articles does not move their texts. */
  #ids({ from, values, match }: Selection, offset: number): number[] {
    const places = match === undefined ? [] : [`{title} : (${match})`, `{title lead} : (${match})`];
    const rows = this.#sql.exec<{ id: number }>(
      `SELECT article.id AS id, ${match === undefined ? "0" : PLACE} AS place ${from}
       ORDER BY place, live_from DESC, article.id DESC LIMIT ${SEARCH_RESULTS} OFFSET ?`,
      ...[...places, ...values, offset],
    );
    return Array.from(rows, ({ id }) => id);
  }

  #hit(id: number, terms: readonly Term[]): SearchHit {
    const { summary, body } = this.#sql
      .exec<{ summary: string; body: string }>(
        `SELECT summary, search_text.body AS body FROM article
         JOIN search_text ON search_text.id = article.id WHERE article.id = ?`,
        id,
      )
      .one();
    const parsed = JSON.parse(summary) as Summary;
    const { lang, lead } = parsed;
    const opening = lead === undefined ? "" : `${closed(lead, localeFor(lang).punctuation.stop)} `;
    return {
      summary: parsed,
      snippet: snippet(opening + body, soughtWords(terms, lang), lang),
    };
  }

  #help(query: SearchQuery, terms: readonly Term[], now: Date): SearchHelp {
    const suggestions = suggestionsFor(query, terms, (other) => {
      const selection = select(other, searchTerms(other.text), now);
      return selection === undefined ? 0 : this.#count(selection);
    });
    const { lang } = query;
    const { conditions, values } = filterConditions(lang === undefined ? {} : { lang }, now);
    const rows = this.#sql.exec<{ summary: string }>(
      `SELECT summary FROM article WHERE ${conditions}
       ORDER BY live_from DESC, id DESC LIMIT ${LATEST_ARTICLES}`,
      ...values,
    );
    return { suggestions, latest: Array.from(rows, (row) => JSON.parse(row.summary) as Summary) };
  }
}

/** What a query asks for; nothing when it asks for nothing that an article could have. */
function select(query: SearchQuery, terms: readonly Term[], now: Date): Selection | undefined {
  const { conditions, values } = filterConditions(query, now);
  // Has all that is compared, so that a common word does not read the rows of all articles.
  const articles = "article INDEXED BY article_found";
  if (terms.length > 0) {
    const match = searchExpression(terms, query.lang);
    const from = `FROM search CROSS JOIN ${articles} ON article.id = search.rowid
      WHERE search MATCH ? AND ${conditions}`;
    return { from, values: [match, ...values], match };
  }
  if (query.text.trim() !== "" || !hasFilter(query)) return undefined;
  return { from: `FROM ${articles} WHERE ${conditions}`, values };
}
