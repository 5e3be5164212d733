import { READY_ANSWERS_BYTES } from "../limits.ts";
import type { ReadyAnswer } from "./representation.ts";

/**
 * Answers that are made, by all that they were made of: the record's revision, the shell, the form.
 * The store is still asked at every request which revision there is; only the work is not done again.
 */
export class ReadyAnswers {
  readonly #answers = new Map<string, ReadyAnswer>();
  readonly #limit: number;
  #bytes = 0;

  /** `limit` is in bytes of bodies, not counting headers and what the engine adds. */
  constructor(limit = READY_ANSWERS_BYTES) {
    this.#limit = limit;
  }

  find(made: string): ReadyAnswer | undefined {
    return this.#answers.get(made);
  }

  keep(made: string, answer: ReadyAnswer): void {
    this.#forget(made);
    if (answer.body.length > this.#limit) return;
    this.#answers.set(made, answer);
    this.#bytes += answer.body.length;
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.#forget(oldest);
    }
  }

  #forget(made: string): void {
    this.#bytes -= this.#answers.get(made)?.body.length ?? 0;
    this.#answers.delete(made);
  }
}
