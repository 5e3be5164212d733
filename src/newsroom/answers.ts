import { IDEMPOTENCY_HOURS } from "../limits.ts";
import { failed, type Result, success } from "../result.ts";
import type { Once, Refusal } from "./submission.ts";

/** What was answered to requests with an Idempotency-Key, kept so that they are answered the same. */
export class Answers {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The answer given before; nothing when the key is new; a refusal when it went with another request. */
  recall<Answer>(once: Once | undefined, now: Date): Result<Answer | undefined, Refusal> {
    if (once === undefined) return success(undefined);
    const rows = this.#sql.exec<{ fingerprint: string; answer: string }>(
      "SELECT fingerprint, answer FROM answer WHERE key = ? AND expires_at > ?",
      ...[once.key, now.getTime()],
    );
    const row = rows.toArray()[0];
    if (row === undefined) return success(undefined);
    if (row.fingerprint !== once.fingerprint)
      return failed({ reason: "key-reused", key: once.key });
    return success(JSON.parse(row.answer) as Answer);
  }

  /** Keeps an answer, or replaces it by what became known later; forgets those whose time is over. */
  keep(once: Once | undefined, answer: unknown, now: Date): void {
    if (once === undefined) return;
    this.#sql.exec("DELETE FROM answer WHERE expires_at <= ?", now.getTime());
    this.#sql.exec(
      `INSERT INTO answer (key, fingerprint, answer, expires_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET answer = excluded.answer`,
      ...[once.key, once.fingerprint, JSON.stringify(answer)],
      now.getTime() + IDEMPOTENCY_HOURS * 3_600_000,
    );
  }
}
