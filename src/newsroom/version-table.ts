import { decodeArticle } from "../article/decode.ts";
import type { Article } from "../article/model.ts";
import type {
  Acknowledgement,
  SourceType,
  StoredVersion,
  Submission,
  VersionEntry,
} from "./submission.ts";

interface VersionRow {
  readonly [column: string]: SqlStorageValue;
  readonly version: number;
  readonly at: number;
  readonly type: string;
  readonly source: ArrayBuffer;
  readonly acknowledged: string;
  readonly retracted_at: number | null;
  readonly reason: string | null;
}

/** A version as its own table has it: without what the gate said. */
export type SourceVersion = Omit<StoredVersion, "findings" | "report" | "recheck">;

/** What one version adds to the tables, encoded. */
export interface VersionRows {
  readonly source: Uint8Array;
  readonly findings: string;
  readonly rules: string;
  readonly acknowledged: string;
  readonly article: string;
}

/** A submission and its dated article as they are stored. */
export function versionRows(submission: Submission, article: Article): VersionRows {
  return {
    // Bytes, because SQLite's texts end at a NUL and a source may hold one.
    source: new TextEncoder().encode(submission.source),
    findings: JSON.stringify(submission.findings),
    rules: rulesText(submission.rules),
    acknowledged: JSON.stringify(submission.acknowledged),
    article: JSON.stringify(article),
  };
}

/** Versions of rules as they are stored and compared: in the order of their ids. */
export function rulesText(rules: Readonly<Record<string, number>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(rules).toSorted()));
}

/** Every version of every article: its source, and the article made of it. */
export class VersionTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  add(slug: string, version: number, type: SourceType, rows: VersionRows, now: Date): void {
    this.#sql.exec(
      `INSERT INTO version (slug, version, at, type, source, acknowledged)
       VALUES (?, ?, ?, ?, ?, ?)`,
      ...[slug, version, now.getTime(), type],
      ...[rows.source, rows.acknowledged],
    );
    this.#sql.exec(
      "INSERT INTO version_article (slug, version, article) VALUES (?, ?, ?)",
      ...[slug, version, rows.article],
    );
  }

  retract(slug: string, version: number, reason: string | undefined, now: Date): void {
    this.#sql.exec(
      `UPDATE version SET retracted_at = coalesce(retracted_at, ?), reason = ?
       WHERE slug = ? AND version = ?`,
      ...[now.getTime(), reason ?? null, slug, version],
    );
  }

  find(slug: string, version: number): SourceVersion | undefined {
    const rows = this.#sql.exec<VersionRow>(
      "SELECT * FROM version WHERE slug = ? AND version = ?",
      ...[slug, version],
    );
    const row = rows.toArray()[0];
    if (row === undefined) return undefined;
    return {
      ...entry(row),
      source: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(row.source),
    };
  }

  /** All versions of an article, newest first. */
  list(slug: string): VersionEntry[] {
    const rows = this.#sql.exec<VersionRow>(
      `SELECT version, at, type, acknowledged, retracted_at, reason FROM version
       WHERE slug = ? ORDER BY version DESC`,
      slug,
    );
    return Array.from(rows, entry);
  }

  /** The article of a version, decoded again as everything from storage is. Throws when it cannot be. */
  article(slug: string, version: number): Article {
    const { article } = this.#sql
      .exec<{ article: string }>(
        "SELECT article FROM version_article WHERE slug = ? AND version = ?",
        ...[slug, version],
      )
      .one();
    const decoded = decodeArticle(JSON.parse(article));
    if (decoded.ok) return decoded.value;
    throw new Error(`Version ${version} of “${slug}” is damaged: ${decoded.failure.message}`);
  }
}

function entry(row: VersionRow): VersionEntry {
  return {
    version: row.version,
    at: new Date(row.at).toISOString(),
    type: row.type as SourceType,
    acknowledged: JSON.parse(row.acknowledged) as Acknowledgement[],
    ...(row.retracted_at !== null && { retractedAt: new Date(row.retracted_at).toISOString() }),
    ...(row.reason !== null && { reason: row.reason }),
  };
}
