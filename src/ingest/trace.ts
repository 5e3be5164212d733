/** Remembers from which line of the source each part of an article came, while it is put together. */
export class Trace {
  readonly #lines = new Map<object, number>();

  line(part: object): number | undefined {
    return this.#lines.get(part);
  }

  /** Notes the line of a part, and gives the part back. */
  note<Part extends object>(part: Part, line: number | undefined): Part {
    if (line !== undefined) this.#lines.set(part, line);
    return part;
  }

  /** A part made out of another comes from the same line. */
  pass<Part extends object>(part: Part, from: object): Part {
    return this.note(part, this.#lines.get(from));
  }
}
