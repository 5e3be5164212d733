/** A stored value that is not what was written, or that a newer version of Lectern wrote. */
export interface Damaged {
  readonly reason: "damaged" | "unknown-version";
  /** A sentence for the log, which names what is wrong. */
  readonly message: string;
}

/**
 * Thrown when the store cannot be read, or when a record cannot be opened at all.
 * Readers meet it as a 503: it passes by itself, because the newsroom mends what is damaged.
 */
export class EditionUnavailable extends Error {
  override readonly name = "EditionUnavailable";
  readonly key: string;

  constructor(key: string, message: string, cause?: unknown) {
    super(`The record “${key}” cannot be read: ${message}`, { cause });
    this.key = key;
  }
}
