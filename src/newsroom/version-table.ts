import { decodeArticle } from "../article/decode.ts";
import type { Article } from "../article/model.ts";
import type { Publication } from "./commit.ts";
import type { Changed, StoredVersion, VersionEntry, VersionKind } from "./stored.ts";
import {
  type Acknowledgement,
  ANYBODY,
  type KeptCorrection,
  type Retraction,
  type SourceType,
  type VersionDraft,
} from "./submission.ts";

interface VersionRow {
  readonly [column: string]: SqlStorageValue;
  readonly version: number;
  readonly at: number;
  readonly type: string;
  readonly source: ArrayBuffer;
  readonly acknowledged: string;
  readonly kind: string;
  readonly editor: string;
  readonly corrections: string;
  readonly changed: string | null;
  readonly retracted_at: number | null;
  readonly retracted_by: string | null;
  readonly reason: string | null;
}

/** A version as its own table has it: without what the gate said. */
export type SourceVersion = Omit<StoredVersion, "findings" | "report" | "recheck">;

/** What one version adds to the tables, encoded. */
export interface VersionRows {
  readonly type: SourceType;
  readonly kind: VersionKind;
  readonly editor: string;
  readonly source: Uint8Array;
  readonly findings: string;
  readonly rules: string;
  readonly acknowledged: string;
  readonly corrections: string;
  readonly article: string;
}

/** A version and the article that was decided for it, as they are stored. */
export function versionRows(
  draft: VersionDraft,
  { kind, article, kept }: Pick<Publication, "kind" | "article" | "kept">,
): VersionRows {
  return {
    type: draft.type,
    kind,
    editor: draft.by ?? ANYBODY,
    // Bytes, because SQLite's texts end at a NUL and a source may hold one.
    source: new TextEncoder().encode(draft.source),
    findings: JSON.stringify(draft.findings),
    rules: rulesText(draft.rules),
    acknowledged: JSON.stringify(draft.acknowledged),
    corrections: JSON.stringify(kept),
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

  add(
    slug: string,
    version: number,
    rows: VersionRows,
    changed: Changed | undefined,
    now: Date,
  ): void {
    const { type, kind, editor, source, acknowledged, corrections } = rows;
    this.#sql.exec(
      `INSERT INTO version
         (slug, version, at, type, kind, editor, source, acknowledged, corrections, changed)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[slug, version, now.getTime(), type, kind, editor, source, acknowledged, corrections],
      changed === undefined ? null : JSON.stringify(changed),
    );
    this.#sql.exec(
      "INSERT INTO version_article (slug, version, article) VALUES (?, ?, ?)",
      ...[slug, version, rows.article],
    );
  }

  retract(
    slug: string,
    version: number,
    { reason, by }: Pick<Retraction, "reason" | "by">,
    now: Date,
  ): void {
    this.#sql.exec(
      `UPDATE version SET retracted_at = coalesce(retracted_at, ?), retracted_by = ?, reason = ?
       WHERE slug = ? AND version = ?`,
      ...[now.getTime(), by ?? ANYBODY, reason ?? null, slug, version],
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
      corrections: JSON.parse(row.corrections) as KeptCorrection[],
      source: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(row.source),
    };
  }

  /** All versions of an article, newest first. */
  list(slug: string): VersionEntry[] {
    const rows = this.#sql.exec<VersionRow>(
      `SELECT version, at, type, kind, editor, acknowledged, changed, retracted_at,
         retracted_by, reason
       FROM version WHERE slug = ? ORDER BY version DESC`,
      slug,
    );
    return Array.from(rows, entry);
  }

  /** The article of a version, decoded again as everything from storage is. Throws when it cannot be. */
  article(slug: string, version: number): Article {
    const text = this.articleText(slug, version);
    if (text === undefined) throw new Error(`“${slug}” has no version ${version}.`);
    const decoded = decodeArticle(JSON.parse(text));
    if (decoded.ok) return decoded.value;
    throw new Error(`Version ${version} of “${slug}” is damaged: ${decoded.failure.message}`);
  }

  /** The article of a version as JSON, as it was stored. */
  articleText(slug: string, version: number): string | undefined {
    const rows = this.#sql.exec<{ article: string }>(
      "SELECT article FROM version_article WHERE slug = ? AND version = ?",
      ...[slug, version],
    );
    return rows.toArray()[0]?.article;
  }
}

function entry(row: VersionRow): VersionEntry {
  return {
    version: row.version,
    at: new Date(row.at).toISOString(),
    kind: row.kind as VersionKind,
    by: row.editor,
    ...(row.changed !== null && { changed: JSON.parse(row.changed) as Changed }),
    type: row.type as SourceType,
    acknowledged: JSON.parse(row.acknowledged) as Acknowledgement[],
    ...(row.retracted_at !== null && { retractedAt: new Date(row.retracted_at).toISOString() }),
    ...(row.retracted_by !== null && { retractedBy: row.retracted_by }),
    ...(row.reason !== null && { reason: row.reason }),
  };
}
