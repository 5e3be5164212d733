import { REINDEX_ARTICLES } from "../limits.ts";
import type { SearchIndex } from "./search-index.ts";
import { searchEntry } from "./search-words.ts";
import type { Settings } from "./settings.ts";
import type { VersionTable } from "./version-table.ts";

/** Which way of folding and dividing words the index is made by. Grows with every change of it. */
export const SEARCH_INDEX_VERSION = 2;

/** How far the index has been made by a version; before any was named, it was the first. */
interface Made {
  readonly version: number;
  /** Articles with this id or a higher one are done; nothing when all are. */
  readonly downTo?: number;
}

interface IndexedRow {
  readonly [column: string]: SqlStorageValue;
  readonly id: number;
  readonly slug: string;
  readonly version: number;
}

/**
 * Makes the search index again after a release that compares words in another way: some articles at a
 * time, the newest first. Until an article's turn has come it is found as it was.
 */
export class SearchRebuild {
  readonly #sql: SqlStorage;
  readonly #settings: Settings;
  readonly #versions: VersionTable;
  readonly #search: SearchIndex;

  constructor(sql: SqlStorage, settings: Settings, versions: VersionTable, search: SearchIndex) {
    this.#sql = sql;
    this.#settings = settings;
    this.#versions = versions;
    this.#search = search;
  }

  get isPending(): boolean {
    const made = this.#settings.get<Made>("search-index");
    return made?.version !== SEARCH_INDEX_VERSION || made.downTo !== undefined;
  }

  /** Goes on with at most REINDEX_ARTICLES articles. */
  step(): void {
    const rows = this.#next();
    for (const row of rows) this.#index(row);
    const last = rows.at(-1);
    const isLast = last === undefined || rows.length < REINDEX_ARTICLES;
    this.#settings.set("search-index", {
      version: SEARCH_INDEX_VERSION,
      ...(!isLast && { downTo: last.id }),
    } satisfies Made);
  }

  #next(): IndexedRow[] {
    const made = this.#settings.get<Made>("search-index");
    const isBegun = made?.version === SEARCH_INDEX_VERSION && made.downTo !== undefined;
    return this.#sql
      .exec<IndexedRow>(
        `SELECT id, slug, version FROM article WHERE retracted_at IS NULL AND id < ?
         ORDER BY id DESC LIMIT ${REINDEX_ARTICLES}`,
        isBegun ? made.downTo : Number.MAX_SAFE_INTEGER,
      )
      .toArray();
  }

  /** One damaged article must not hold up the others for ever; its own drain reports it too. */
  #index({ id, slug, version }: IndexedRow): void {
    try {
      this.#search.put(id, searchEntry(this.#versions.article(slug, version)));
    } catch (error) {
      console.error(error);
    }
  }
}
