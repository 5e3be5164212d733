import { REINDEX_ARTICLES, REINDEX_CHARACTERS } from "../limits.ts";
import type { SearchIndex } from "./search-index.ts";
import { searchEntry } from "./search-words.ts";
import type { Settings } from "./settings.ts";
import type { VersionTable } from "./version-table.ts";

/** Which way of folding, dividing and showing words the index is made by. Grows with every change of it. */
export const SEARCH_INDEX_VERSION = 3;

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

  /** Goes on with at most REINDEX_ARTICLES articles, fewer when they are long. */
  step(): void {
    const rows = this.#next();
    let [done, characters] = [0, 0];
    for (const row of rows) {
      if (characters >= REINDEX_CHARACTERS) break;
      characters += this.#index(row);
      done += 1;
    }
    const isLast = done === rows.length && rows.length < REINDEX_ARTICLES;
    const downTo = rows[done - 1]?.id;
    this.#settings.set("search-index", {
      version: SEARCH_INDEX_VERSION,
      ...(!isLast && downTo !== undefined && { downTo }),
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

  /** How long the text was. One damaged article must not hold up the others; its own drain reports it. */
  #index({ id, slug, version }: IndexedRow): number {
    try {
      const entry = searchEntry(this.#versions.article(slug, version));
      this.#search.put(id, entry);
      return entry.text.length;
    } catch (error) {
      console.error(error);
      return 0;
    }
  }
}
