import { DRAIN_KEYS, DRAIN_WRITES, KEY_WRITE_SECONDS } from "../limits.ts";
import { withinSeconds } from "../within-seconds.ts";
import type { Outbox, OutboxRow } from "./outbox.ts";
import type { Projection, Projector } from "./projection.ts";

/** The two calls of KV that a drain makes. */
export type EditionWriter = Pick<KVNamespace, "put" | "delete">;

/** Brings KV to what the truth is: writes what each dirty key should show now. */
export class Drain {
  readonly #outbox: Outbox;
  readonly #projector: Projector;
  readonly #edition: () => EditionWriter;
  readonly #written: (key: string) => void;
  /** Keys that are being written: two writes of one key must never overtake each other. */
  readonly #underWay = new Set<string>();
  readonly #runs = new Set<Promise<unknown>>();

  /** `written` is told of each key when it has been written. */
  constructor(
    outbox: Outbox,
    projector: Projector,
    edition: () => EditionWriter,
    written: (key: string) => void,
  ) {
    this.#outbox = outbox;
    this.#projector = projector;
    this.#edition = edition;
    this.#written = written;
  }

  /**
   * Drains the keys that are due, a few at a time, and waits for those that are being drained already.
   * Never rejects: what fails is tried again later.
   */
  async run(): Promise<void> {
    const rows = this.#outbox.due(new Date(), DRAIN_KEYS);
    const waiting = rows.filter(({ key }) => !this.#underWay.has(key));
    for (const { key } of waiting) this.#underWay.add(key);
    const worker = async () => {
      for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
        await this.#drainKey(row.key);
      }
    };
    const work = Promise.all(Array.from({ length: DRAIN_WRITES }, worker));
    this.#runs.add(work);
    await Promise.all(this.#runs);
    this.#runs.delete(work);
  }

  /** Reads the row again, because the key may have changed while others were written. */
  async #drainKey(key: string): Promise<void> {
    const row = this.#outbox.find(key);
    try {
      if (row !== undefined) await this.#write(row);
    } catch (error) {
      console.error(`The key “${key}” was not written; it will be tried again.`, error);
      if (row !== undefined) this.#outbox.postpone(row, new Date());
    } finally {
      this.#underWay.delete(key);
    }
  }

  async #write(row: OutboxRow): Promise<void> {
    const projection = this.#projector.project(row.key, row.changed_at, new Date());
    if (row.tag === projection.tag && row.confirm_at === null) {
      this.#outbox.settleUnwritten(row);
      return;
    }
    const write = this.#call(row.key, projection);
    this.#outbox.begin(row.key, new Date());
    await withinTime(write());
    this.#outbox.settle(row, projection.tag, new Date());
    this.#written(row.key);
    const { linkedFrom = [] } = projection;
    if (comesOrGoes(row, projection)) this.#outbox.soil(linkedFrom, new Date());
  }

  /** Encodes before anything counts as begun, so that what cannot be encoded is not uncertain. */
  #call(key: string, projection: Projection): () => Promise<void> {
    const encoded = projection.encode();
    const edition = this.#edition();
    if (encoded === undefined) return () => edition.delete(key);
    const { value, metadata } = encoded;
    return () => edition.put(key, value, metadata === undefined ? {} : { metadata });
  }
}

/** Whether a key holds something now that held nothing before, the other way round, or nobody knows. */
function comesOrGoes({ tag }: OutboxRow, projection: Projection): boolean {
  return tag === null || (tag === "") !== (projection.tag === "");
}

/** Rejects when a write has not ended in time; it may still land, and its key counts as uncertain. */
function withinTime(write: Promise<void>): Promise<void> {
  return withinSeconds(KEY_WRITE_SECONDS, write, () => {
    throw new Error(`KV did not answer within ${KEY_WRITE_SECONDS} s.`);
  });
}
