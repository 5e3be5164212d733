import { DRAIN_KEYS, HUB_AGAIN_SECONDS, HUB_RETRY_SECONDS } from "../limits.ts";

/** A list of whose feeds the hub is to be told. */
export interface HubNotice {
  readonly [column: string]: SqlStorageValue;
  readonly key: string;
  readonly due_at: number;
  /** How often it has been told of the newest change. */
  readonly told: number;
}

/**
 * What the WebSub hub is still to be told, so that nothing of it is lost when the hub or this object is
 * down. It is told of each change twice: at once, and when no cache can hold the old feed any more.
 */
export class HubNotices {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The feeds of a list have changed. */
  add(key: string, now: Date): void {
    this.#sql.exec(
      `INSERT INTO hub_notice (key, due_at, told) VALUES (?1, ?2, 0)
       ON CONFLICT (key) DO UPDATE SET due_at = ?2, told = 0`,
      ...[key, now.getTime()],
    );
  }

  /**
   * Takes what is due, to be told now. It is due again when the hub has not answered, and also when this
   * object ends before that.
   */
  take(now: Date): HubNotice[] {
    const dueAt = now.getTime() + HUB_RETRY_SECONDS * 1000;
    const due = this.#sql
      .exec<HubNotice>(
        `SELECT * FROM hub_notice WHERE due_at <= ? ORDER BY due_at, key LIMIT ${DRAIN_KEYS}`,
        now.getTime(),
      )
      .toArray();
    for (const notice of due) this.#put(notice, notice.told, dueAt);
    return due.map((notice) => ({ ...notice, due_at: dueAt }));
  }

  /** When there is next something to tell, in milliseconds since 1970. */
  nextMoment(): number | undefined {
    const sql = "SELECT min(due_at) AS moment FROM hub_notice";
    return this.#sql.exec<{ moment: number | null }>(sql).one().moment ?? undefined;
  }

  /** The hub has been told of these, which were taken; one that changed meanwhile is still to be told. */
  settle(notices: readonly HubNotice[], now: Date): void {
    for (const notice of notices) {
      if (notice.told === 0) this.#put(notice, 1, now.getTime() + HUB_AGAIN_SECONDS * 1000);
      else this.#remove(notice);
    }
  }

  #put({ key, due_at }: HubNotice, told: number, dueAt: number): void {
    this.#sql.exec(
      "UPDATE hub_notice SET told = ?, due_at = ? WHERE key = ? AND due_at = ?",
      ...[told, dueAt, key, due_at],
    );
  }

  #remove({ key, due_at }: HubNotice): void {
    this.#sql.exec("DELETE FROM hub_notice WHERE key = ? AND due_at = ?", key, due_at);
  }
}
