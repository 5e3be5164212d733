import type { Summary } from "../article/summary.ts";
import { articleKey } from "../edition/keys.ts";
import { LEXICON_SCAN_ARTICLES, LEXICON_SCAN_CHARACTERS } from "../limits.ts";
import { type ArticleTable, IS_IN_LANGUAGE, IS_LIVE } from "./article-table.ts";
import type { Desk } from "./desk.ts";
import { listKeysOf } from "./listing.ts";
import { type Look, listedText, look, type Mentions, mentioning } from "./mentions.ts";
import type { Outbox } from "./outbox.ts";
import type { VersionTable } from "./version-table.ts";

/** What a step of a scan came to. */
export interface ScanStep {
  /** Articles that are rendered again. */
  readonly articles: number;
  /** Whether every article of the language has been looked at. */
  readonly complete: boolean;
}

interface ScanRow {
  readonly [column: string]: SqlStorageValue;
  readonly lang: string;
  readonly terms: string;
  readonly after_id: number;
}

interface ScannedRow {
  readonly [column: string]: SqlStorageValue;
  readonly id: number;
  readonly slug: string;
  readonly version: number;
  readonly lang: string;
  readonly summary: string;
}

/**
 * The search for articles that a change of the lexicon touches, some at a time: each is marked as
 * dirty, and so are the lists that name it. A scan is a row, so that a restart goes on with it.
 */
export class LexiconScans {
  readonly #sql: SqlStorage;
  readonly #articles: ArticleTable;
  readonly #versions: VersionTable;
  readonly #outbox: Outbox;

  constructor(
    sql: SqlStorage,
    { articles, versions, outbox }: Pick<Desk, "articles" | "versions" | "outbox">,
  ) {
    this.#sql = sql;
    this.#articles = articles;
    this.#versions = versions;
    this.#outbox = outbox;
  }

  get isPending(): boolean {
    return this.#sql.exec("SELECT 1 FROM lexicon_scan LIMIT 1").toArray().length > 0;
  }

  /** Looks for terms in a language from its first article on, together with those still looked for. */
  begin(lang: string, terms: readonly string[]): void {
    const pending = this.#find(lang);
    const all = new Set([...(pending === undefined ? [] : termsOf(pending)), ...terms]);
    this.#sql.exec(
      "INSERT OR REPLACE INTO lexicon_scan (lang, terms, after_id) VALUES (?, ?, 0)",
      ...[lang, JSON.stringify([...all])],
    );
  }

  /** Goes on with the scan of a language, or with any when none is named. */
  step(now: Date, lang?: string): ScanStep {
    const scan = this.#find(lang);
    if (scan === undefined) return { articles: 0, complete: true };
    const rows = this.#articlesAfter(scan, now);
    const terms = termsOf(scan);
    const mentions = mentioning(terms);
    let [articles, looked, characters] = [0, 0, 0];
    for (const row of rows) {
      if (characters >= LEXICON_SCAN_CHARACTERS) break;
      const seen = this.#look(row, terms);
      if (this.#mark(row, seen, mentions, now)) articles += 1;
      characters += seen.characters;
      looked += 1;
    }
    const complete = looked === rows.length && rows.length < LEXICON_SCAN_ARTICLES;
    if (complete) this.#sql.exec("DELETE FROM lexicon_scan WHERE lang = ?", scan.lang);
    else this.#goOn(scan, rows[looked - 1]?.id ?? 0);
    return { articles, complete };
  }

  #goOn({ lang }: ScanRow, id: number): void {
    this.#sql.exec("UPDATE lexicon_scan SET after_id = ? WHERE lang = ?", id, lang);
  }

  #find(lang: string | undefined): ScanRow | undefined {
    const rows =
      lang === undefined
        ? this.#sql.exec<ScanRow>("SELECT * FROM lexicon_scan ORDER BY lang LIMIT 1")
        : this.#sql.exec<ScanRow>("SELECT * FROM lexicon_scan WHERE lang = ?", lang);
    return rows.toArray()[0];
  }

  #articlesAfter({ lang, after_id }: ScanRow, now: Date): ScannedRow[] {
    return this.#sql
      .exec<ScannedRow>(
        `SELECT id, slug, version, lang, summary FROM article
         WHERE id > ? AND ${IS_LIVE} AND ${IS_IN_LANGUAGE}
         ORDER BY id LIMIT ${LEXICON_SCAN_ARTICLES}`,
        ...[after_id, now.getTime(), lang, lang, lang],
      )
      .toArray();
  }

  #mark(row: ScannedRow, { isTouched }: Look, mentions: Mentions, now: Date): boolean {
    const { slug, lang } = row;
    const inList = mentions.inWritten(listedText(JSON.parse(row.summary) as Summary), lang);
    if (!inList && !isTouched) return false;
    const known = inList ? this.#articles.known(slug, now) : undefined;
    const lists = known === undefined ? [] : listKeysOf(known);
    this.#outbox.soil([articleKey(slug), ...lists], now);
    return true;
  }

  /** One damaged article must not hold up the search for ever; its own drain reports it too. */
  #look({ slug, version }: ScannedRow, terms: readonly string[]): Look {
    try {
      return look(slug, this.#versions.article(slug, version), terms);
    } catch (error) {
      console.error(error);
      return { isTouched: false, characters: 0 };
    }
  }
}

function termsOf({ terms }: ScanRow): string[] {
  return JSON.parse(terms) as string[];
}
