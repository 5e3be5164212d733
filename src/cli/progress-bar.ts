const WIDTH = 30;
/** Between two drawings of the bar, in milliseconds: more often only costs time. */
const PAUSE_MILLISECONDS = 80;

/** What a bar is drawn on: standard error of a terminal. */
export interface BarStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar on a terminal that says how far a long task is; on anything else it writes nothing. */
export class ProgressBar {
  readonly #stream: BarStream;
  readonly #total: number;
  readonly #isShown: boolean;
  #done = 0;
  #drawnAt = 0;
  #isDrawn = false;

  constructor(stream: BarStream, total: number, environment = process.env) {
    this.#stream = stream;
    this.#total = total;
    this.#isShown = stream.isTTY === true && environment.TERM !== "dumb" && total > 1;
  }

  advance(): void {
    this.#done += 1;
    if (!this.#isShown || Date.now() - this.#drawnAt < PAUSE_MILLISECONDS) return;
    const filled = Math.round((WIDTH * this.#done) / this.#total);
    const bar = "#".repeat(filled).padEnd(WIDTH, "-");
    this.#stream.write(`\r[${bar}] ${this.#done} of ${this.#total}`);
    this.#drawnAt = Date.now();
    this.#isDrawn = true;
  }

  /** Takes the bar away, so that other lines can be written, or because the task is done. */
  clear(): void {
    if (!this.#isDrawn) return;
    this.#stream.write("\r\u001B[K");
    this.#isDrawn = false;
  }
}
