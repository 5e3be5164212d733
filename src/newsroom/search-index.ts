import type { Summary } from "../article/summary.ts";
import { LATEST_ARTICLES, SEARCH_RESULTS } from "../limits.ts";
import { closed } from "../locale/closed.ts";
import { localeFor } from "../locale/locales.ts";
import { filterConditions, hasFilter, type SearchQuery } from "./search-filter.ts";
import { type Suggestion, suggestionsFor } from "./search-help.ts";
import { letterExpression, unspacedRuns } from "./search-letters.ts";
import { searchExpression, searchTerms, soughtWords, type Term } from "./search-query.ts";
import type { SearchColumns, SearchEntry } from "./search-words.ts";
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

/** What an SQL query selects, with its values. */
interface Selection {
  readonly from: string;
  readonly values: readonly SqlStorageValue[];
  /** The table that is matched, and the expression of FTS5, when words are looked for. */
  readonly table?: Table;
  readonly match?: string;
}

/** Words, and letters of scripts without spaces. Both have the columns title, lead and body. */
type Table = "search" | "search_letters";

/** The full-text index: what can be found, and finding it. */
export class SearchIndex {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  put(id: number, entry: SearchEntry): void {
    this.remove(id);
    this.#insert("search", id, entry);
    if (entry.letters !== undefined) this.#insert("search_letters", id, entry.letters);
    this.#sql.exec("INSERT INTO search_text (id, body) VALUES (?, ?)", id, entry.text);
  }

  #insert(table: Table, id: number, { title, lead, body }: SearchColumns): void {
    this.#sql.exec(
      `INSERT INTO ${table} (rowid, title, lead, body) VALUES (?, ?, ?, ?)`,
      ...[id, title, lead, body],
    );
  }

  remove(id: number): void {
    this.#sql.exec("DELETE FROM search WHERE rowid = ?", id);
    this.#sql.exec("DELETE FROM search_letters WHERE rowid = ?", id);
    this.#sql.exec("DELETE FROM search_text WHERE id = ?", id);
  }

  /**
   * Live articles that have every word: those with them in the title first, then in the lead, and the
   * newest first among equals. Without words, all that the filter leaves.
   */
  find(query: SearchQuery, now: Date): SearchAnswer {
    const page = Math.max(1, Math.floor(query.page ?? 1) || 1);
    const terms = searchTerms(query.text);
    const found = this.#select(query, terms, now);
    if (found === undefined) {
      return { hits: [], total: 0, page, help: this.#help(query, terms, now) };
    }
    const { selection, total } = found;
    const ids = this.#ids(selection, Math.min((page - 1) * SEARCH_RESULTS, total));
    const letters = selection.table === "search_letters" ? unspacedRuns(query.text) : [];
    return { hits: ids.map((id) => this.#hit(id, terms, letters)), total, page };
  }

  /** What has the words, or else the letters; nothing when there is neither. */
  #select(
    query: SearchQuery,
    terms: readonly Term[],
    now: Date,
  ): { readonly selection: Selection; readonly total: number } | undefined {
    for (const selection of selections(query, terms, now)) {
      const counting = `SELECT count(*) AS total ${selection.from}`;
      const { total } = this.#sql.exec<{ total: number }>(counting, ...selection.values).one();
      if (total > 0) return { selection, total };
    }
    return undefined;
  }

  /** Ids alone, so that sorting many articles does not move their texts. */
  #ids({ from, values, table, match }: Selection, offset: number): number[] {
    const places = match === undefined ? [] : [`{title} : (${match})`, `{title lead} : (${match})`];
    const rows = this.#sql.exec<{ id: number }>(
      `SELECT article.id AS id, ${table === undefined ? "0" : placeIn(table)} AS place ${from}
       ORDER BY place, live_from DESC, article.id DESC LIMIT ${SEARCH_RESULTS} OFFSET ?`,
      ...[...places, ...values, offset],
    );
    return Array.from(rows, ({ id }) => id);
  }

  #hit(id: number, terms: readonly Term[], letters: readonly string[]): SearchHit {
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
    const runs = snippet(opening + body, soughtWords(terms, lang), lang, letters);
    return { summary: parsed, snippet: runs };
  }

  #help(query: SearchQuery, terms: readonly Term[], now: Date): SearchHelp {
    const suggestions = suggestionsFor(query, terms, (other) => {
      return this.#select(other, searchTerms(other.text), now)?.total ?? 0;
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

/** Where all words stand together: in the title, in title and lead, or only in the whole. */
function placeIn(table: Table): string {
  return `CASE
    WHEN article.id IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?) THEN 0
    WHEN article.id IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?) THEN 1
    ELSE 2 END`;
}

/** The ways to answer a query, the best first; none when no article could have what it asks for. */
function selections(query: SearchQuery, terms: readonly Term[], now: Date): Selection[] {
  const { conditions, values } = filterConditions(query, now);
  // Has all that is compared, so that a common word does not read the rows of all articles.
  const articles = "article INDEXED BY article_found";
  const matching = (table: Table, match: string): Selection => ({
    from: `FROM ${table} CROSS JOIN ${articles} ON article.id = ${table}.rowid
      WHERE ${table} MATCH ? AND ${conditions}`,
    values: [match, ...values],
    ...{ table, match },
  });
  if (terms.length > 0) {
    const letters = letterExpression(query.text);
    const words = matching("search", searchExpression(terms, query.lang));
    return letters === undefined ? [words] : [words, matching("search_letters", letters)];
  }
  if (query.text.trim() !== "" || !hasFilter(query)) return [];
  return [{ from: `FROM ${articles} WHERE ${conditions}`, values }];
}
