interface Kept<Value> {
  readonly value: Value;
  readonly bytes: number;
}

/** Values by name, as many as a number of bytes holds: the oldest go first. */
export class BoundedCache<Value> {
  readonly #kept = new Map<string, Kept<Value>>();
  readonly #limit: number;
  readonly #sizeOf: (value: Value) => number;
  #bytes = 0;

  /** `limit` is in bytes, and `sizeOf` says how many of them a value takes. */
  constructor(limit: number, sizeOf: (value: Value) => number) {
    this.#limit = limit;
    this.#sizeOf = sizeOf;
  }

  find(name: string): Value | undefined {
    return this.#kept.get(name)?.value;
  }

  keep(name: string, value: Value): void {
    this.forget(name);
    const bytes = this.#sizeOf(value);
    if (bytes > this.#limit) return;
    this.#kept.set(name, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.forget(oldest);
    }
  }

  forget(name: string): void {
    this.#bytes -= this.#kept.get(name)?.bytes ?? 0;
    this.#kept.delete(name);
  }
}
