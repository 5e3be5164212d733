import {
  DRAIN_RETRY_CEILING_SECONDS,
  DRAIN_RETRY_SECONDS,
  KEY_CONFIRM_SECONDS,
  KEY_WRITE_INTERVAL_SECONDS,
  KEY_WRITE_SECONDS,
} from "../limits.ts";
import type { Appointment } from "./commit.ts";
import type { PendingKeys } from "./stored.ts";

/** A key of KV and how far what stands there follows the truth. */
export interface OutboxRow {
  readonly [column: string]: SqlStorageValue;
  readonly key: string;
  /** Counts the changes of what the key shows. */
  readonly wanted: number;
  /** The count at which it was last written. */
  readonly drained: number;
  /** The newest change, in milliseconds since 1970: Last-Modified. */
  readonly changed_at: number;
  readonly due_at: number;
  readonly attempts: number;
  /** Set when a write may still land late: the newest state is written again at this time. */
  readonly confirm_at: number | null;
  /** Names the content that stands in KV; empty for nothing, null for unknown. */
  readonly tag: string | null;
}

const IS_DIRTY = "(wanted > drained OR confirm_at IS NOT NULL)";

/**
 * The keys of KV that this newsroom writes, and which of them are dirty. A row says that a key must
 * follow the truth, never what to write there, so repeated or reordered drains do no harm.
 */
export class Outbox {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Marks keys as changed now. Each is due at once, but for KV's one write a second per key. */
  soil(keys: readonly string[], now: Date): void {
    for (const key of keys) {
      this.#sql.exec(
        `INSERT INTO outbox
           (key, wanted, drained, changed_at, due_at, written_at, attempts, confirm_at, tag)
         VALUES (?1, 1, 0, ?2, ?2, 0, 0, NULL, '')
         ON CONFLICT (key) DO UPDATE SET wanted = wanted + 1, changed_at = ?2, attempts = 0,
           due_at = max(?2, written_at + ?3)`,
        ...[key, now.getTime(), KEY_WRITE_INTERVAL_SECONDS * 1000],
      );
    }
  }

  /** Marks a key as different from the truth for a reason that nobody knows. */
  distrust(key: string, now: Date): void {
    this.soil([key], now);
    this.#sql.exec("UPDATE outbox SET tag = NULL WHERE key = ?", key);
  }

  appoint(appointments: readonly Appointment[]): void {
    for (const { at, key } of appointments) {
      this.#sql.exec("INSERT OR IGNORE INTO appointment (at, key) VALUES (?, ?)", at, key);
    }
  }

  /** Soils the keys whose appointment has come, and gives them. */
  keepAppointments(now: Date): readonly string[] {
    const rows = this.#sql.exec<{ key: string }>(
      "SELECT DISTINCT key FROM appointment WHERE at <= ?",
      now.getTime(),
    );
    const keys = Array.from(rows, ({ key }) => key);
    this.soil(keys, now);
    this.#sql.exec("DELETE FROM appointment WHERE at <= ?", now.getTime());
    return keys;
  }

  /** Dirty keys whose time has come: articles and the site record before lists. */
  due(now: Date, limit: number): OutboxRow[] {
    return this.#sql
      .exec<OutboxRow>(
        `SELECT * FROM outbox WHERE ${IS_DIRTY} AND due_at <= ?
         ORDER BY key LIKE 'article:%' DESC, key = 'site' DESC, due_at, key LIMIT ?`,
        ...[now.getTime(), limit],
      )
      .toArray();
  }

  /** When there is next something to do, in milliseconds since 1970. */
  nextMoment(): number | undefined {
    const { moment } = this.#sql
      .exec<{ moment: number | null }>(
        `SELECT min(at) AS moment FROM (
           SELECT min(due_at) AS at FROM outbox WHERE ${IS_DIRTY}
           UNION ALL SELECT min(at) FROM appointment)`,
      )
      .one();
    return moment ?? undefined;
  }

  /** Keys that do not show the truth yet. */
  pending(): PendingKeys {
    const { pending, failing, since } = this.#sql
      .exec<{ pending: number; failing: number; since: number | null }>(
        `SELECT count(*) AS pending, coalesce(sum(attempts > 0), 0) AS failing,
           min(changed_at) AS since FROM outbox WHERE wanted > drained`,
      )
      .one();
    return { pending, failing, ...(since !== null && { since: new Date(since).toISOString() }) };
  }

  find(key: string): OutboxRow | undefined {
    return this.#sql.exec<OutboxRow>("SELECT * FROM outbox WHERE key = ?", key).toArray()[0];
  }

  /** When each key that begins so was last changed, in milliseconds since 1970. */
  changes(beginning: string): ReadonlyMap<string, number> {
    const rows = this.#sql.exec<{ key: string; changed_at: number }>(
      "SELECT key, changed_at FROM outbox WHERE key >= ? AND key < ?",
      ...[beginning, `${beginning}\u{10FFFF}`],
    );
    return new Map(Array.from(rows, ({ key, changed_at }) => [key, changed_at]));
  }

  /** Whether what stood at a count of changes, or something newer, has been written. */
  isDrained(key: string, wanted: number): boolean {
    return (this.find(key)?.drained ?? 0) >= wanted;
  }

  /** Whether a key shows the truth, or was never to show any. */
  isClean(key: string): boolean {
    const row = this.find(key);
    return row === undefined || row.drained >= row.wanted;
  }

  /** A write begins: until it ends it counts as one that may land late, even if the object dies. */
  begin(key: string, now: Date): void {
    this.#sql.exec(
      "UPDATE outbox SET due_at = ?, confirm_at = ? WHERE key = ?",
      ...[now.getTime() + KEY_WRITE_SECONDS * 1000, now.getTime() + KEY_CONFIRM_SECONDS * 1000],
      key,
    );
  }

  /** What stood at `row.wanted` is now in KV under this tag. */
  settle(row: OutboxRow, tag: string, now: Date): void {
    const confirmAt =
      row.confirm_at !== null && row.confirm_at > now.getTime() ? row.confirm_at : null;
    const next = now.getTime() + KEY_WRITE_INTERVAL_SECONDS * 1000;
    this.#sql.exec(
      `UPDATE outbox SET drained = max(drained, ?1), tag = ?2, written_at = ?3, attempts = 0,
         confirm_at = ?4, due_at = CASE WHEN wanted > ?1 THEN ?5 ELSE max(?5, coalesce(?4, 0)) END
       WHERE key = ?6`,
      ...[row.wanted, tag, now.getTime(), confirmAt, next, row.key],
    );
  }

  /** The key already showed the truth: nothing had to be written. */
  settleUnwritten(row: OutboxRow): void {
    this.#sql.exec(
      "UPDATE outbox SET drained = max(drained, ?) WHERE key = ?",
      row.wanted,
      row.key,
    );
  }

  /** A drain failed: the next try comes later each time, but it always comes. */
  postpone(row: OutboxRow, now: Date): void {
    const wait = Math.min(DRAIN_RETRY_SECONDS * 2 ** row.attempts, DRAIN_RETRY_CEILING_SECONDS);
    this.#sql.exec(
      "UPDATE outbox SET attempts = attempts + 1, due_at = ? WHERE key = ?",
      ...[now.getTime() + wait * 1000, row.key],
    );
  }

  /** Clean keys after one, in order, for the sweep. */
  cleanAfter(key: string, limit: number): OutboxRow[] {
    return this.#sql
      .exec<OutboxRow>(
        `SELECT * FROM outbox WHERE key > ? AND NOT ${IS_DIRTY} ORDER BY key LIMIT ?`,
        ...[key, limit],
      )
      .toArray();
  }
}
