import type { Lexicon } from "../locale/lexicon/lexicon.ts";
import { type SiteEntry, siteLexicon } from "../locale/lexicon/site-lexicon.ts";
import { languageOf } from "../locale/speech/language-of.ts";

/** An entry with the time of its last change. */
export interface KeptEntry extends SiteEntry {
  /** An instant in UTC. */
  readonly changed: string;
}

interface EntryRow {
  readonly [column: string]: SqlStorageValue;
  readonly term: string;
  readonly spoken: string | null;
  readonly alias: string | null;
  readonly changed_at: number;
}

/** The lexicons that the site keeps, each for a language without its regions. */
export class LexiconTable {
  readonly #sql: SqlStorage;
  /** What the rows and the defaults come to, by language, until a row changes. */
  readonly #lexicons = new Map<string, Lexicon>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The lexicon by which words in a language are said: the site's entries over the default. */
  of(tag: string): Lexicon {
    const lang = languageOf(tag);
    const known = this.#lexicons.get(lang);
    if (known !== undefined) return known;
    const lexicon = siteLexicon(lang, this.entries(lang));
    this.#lexicons.set(lang, lexicon);
    return lexicon;
  }

  /** The site's own entries of a language, in the order of their terms. */
  entries(lang: string): KeptEntry[] {
    const rows = this.#sql.exec<EntryRow>(
      "SELECT term, spoken, alias, changed_at FROM lexicon WHERE lang = ? ORDER BY term",
      lang,
    );
    return Array.from(rows, entry);
  }

  find(lang: string, term: string): KeptEntry | undefined {
    const rows = this.#sql.exec<EntryRow>(
      "SELECT term, spoken, alias, changed_at FROM lexicon WHERE lang = ? AND term = ?",
      ...[lang, term],
    );
    return rows.toArray().map(entry)[0];
  }

  /** How many entries each language has. */
  counts(): { readonly lang: string; readonly entries: number }[] {
    return this.#sql
      .exec<{ lang: string; entries: number }>(
        "SELECT lang, count(*) AS entries FROM lexicon GROUP BY lang ORDER BY lang",
      )
      .toArray();
  }

  count(lang: string): number {
    return this.counts().find((each) => each.lang === lang)?.entries ?? 0;
  }

  put(lang: string, { term, spoken, alias }: SiteEntry, now: Date): void {
    this.#lexicons.delete(lang);
    this.#sql.exec(
      "INSERT OR REPLACE INTO lexicon (lang, term, spoken, alias, changed_at) VALUES (?, ?, ?, ?, ?)",
      ...[lang, term, spoken ?? null, alias ?? null, now.getTime()],
    );
  }

  remove(lang: string, term: string): void {
    this.#lexicons.delete(lang);
    this.#sql.exec("DELETE FROM lexicon WHERE lang = ? AND term = ?", lang, term);
  }
}

function entry({ term, spoken, alias, changed_at }: EntryRow): KeptEntry {
  return {
    term,
    ...(spoken !== null && { spoken }),
    ...(alias !== null && { alias }),
    changed: new Date(changed_at).toISOString(),
  };
}
