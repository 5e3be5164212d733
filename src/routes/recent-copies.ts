import type { KnownRecord } from "../edition/reader.ts";
import { LAST_COPIES_BYTES, LAST_COPY_SECONDS } from "../limits.ts";
import { BoundedCache } from "./bounded-cache.ts";

/** A record as it was last read whole. */
export type RecordCopy = KnownRecord;

interface DatedCopy {
  readonly copy: RecordCopy;
  /** Milliseconds since 1970. */
  at: number;
}

/** The records that an isolate read last, for the time that the store does not answer. */
export class RecentCopies {
  readonly #kept: BoundedCache<DatedCopy>;

  /** `limit` is in bytes of parts, not counting what the engine adds. */
  constructor(limit = LAST_COPIES_BYTES) {
    this.#kept = new BoundedCache(limit, ({ copy }) => sizeOf(copy));
  }

  keep(key: string, copy: RecordCopy): void {
    this.#kept.keep(key, { copy, at: Date.now() });
  }

  /** The copy of a key, unless it is too old to be shown. */
  find(key: string): RecordCopy | undefined {
    const kept = this.#kept.find(key);
    return kept !== undefined && Date.now() - kept.at <= LAST_COPY_SECONDS * 1000
      ? kept.copy
      : undefined;
  }

  /** The copy stands in the store unchanged, so it is as good as new. */
  renew(key: string, copy: RecordCopy): void {
    const kept = this.#kept.find(key);
    if (kept?.copy === copy) kept.at = Date.now();
  }

  forget(key: string): void {
    this.#kept.forget(key);
  }
}

function sizeOf({ parts, contents }: RecordCopy): number {
  return parts.reduce((sum, name) => sum + (contents.part(name)?.length ?? 0), 0);
}
