import type { KnownRecord } from "../edition/reader.ts";
import { LAST_COPIES_BYTES, LAST_COPY_SECONDS } from "../limits.ts";

/** A record as it was last read whole. */
export type RecordCopy = KnownRecord;

interface Kept {
  readonly copy: RecordCopy;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** The records that an isolate read last, for the time that the store does not answer. */
export class RecentCopies {
  readonly #kept = new Map<string, Kept>();
  readonly #limit: number;
  #bytes = 0;

  /** `limit` is in bytes of parts, not counting what the engine adds. */
  constructor(limit = LAST_COPIES_BYTES) {
    this.#limit = limit;
  }

  keep(key: string, copy: RecordCopy): void {
    this.forget(key);
    const bytes = sizeOf(copy);
    if (bytes > this.#limit) return;
    this.#kept.set(key, { copy, bytes, at: Date.now() });
    this.#bytes += bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.forget(oldest);
    }
  }

  /** The copy of a key, unless it is too old to be shown. */
  find(key: string): RecordCopy | undefined {
    const kept = this.#kept.get(key);
    return kept !== undefined && Date.now() - kept.at <= LAST_COPY_SECONDS * 1000
      ? kept.copy
      : undefined;
  }

  /** The copy stands in the store unchanged, so it is as good as new. */
  renew(key: string, copy: RecordCopy): void {
    const kept = this.#kept.get(key);
    if (kept?.copy === copy) kept.at = Date.now();
  }

  forget(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }
}

function sizeOf({ parts, contents }: RecordCopy): number {
  return parts.reduce((sum, name) => sum + (contents.part(name)?.length ?? 0), 0);
}
