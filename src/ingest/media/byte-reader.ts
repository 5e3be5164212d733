/** The bytes end before what a format says must follow: the file is cut off. */
export class EndOfBytes extends Error {
  override readonly name = "EndOfBytes";
}

/** Reads the numbers in a stretch of bytes, one after another. Past its end all throw `EndOfBytes`. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #end: number;
  #at: number;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#at = start;
  }

  /** Bytes that are still to be read. */
  get left(): number {
    return this.#end - this.#at;
  }

  /** Goes on at a place that is counted from the start of the stretch. */
  seek(offset: number): this {
    this.#at = this.#start;
    return this.skip(offset);
  }

  skip(count: number): this {
    this.#pass(count);
    return this;
  }

  /** Goes on right after the next byte of this value. */
  skipPast(value: number): this {
    const found = this.#bytes.indexOf(value, this.#at);
    return this.skip(found === -1 ? this.left + 1 : found + 1 - this.#at);
  }

  uint8(): number {
    return this.#bytes[this.#pass(1)] ?? 0;
  }

  uint16(littleEndian = false): number {
    const [first, second] = [this.uint8(), this.uint8()];
    return littleEndian ? second * 0x100 + first : first * 0x100 + second;
  }

  uint24(littleEndian = false): number {
    const [first, second, third] = [this.uint8(), this.uint8(), this.uint8()];
    return littleEndian
      ? third * 0x1_0000 + second * 0x100 + first
      : first * 0x1_0000 + second * 0x100 + third;
  }

  uint32(littleEndian = false): number {
    const [first, second] = [this.uint16(littleEndian), this.uint16(littleEndian)];
    return littleEndian ? second * 0x1_0000 + first : first * 0x1_0000 + second;
  }

  /** Exact up to 2^53, which no file reaches. */
  uint64(): number {
    return this.uint32() * 2 ** 32 + this.uint32();
  }

  /** Bytes as the characters of their numbers, as formats write the names of their parts. */
  name(count: number): string {
    let name = "";
    while (name.length < count) name += String.fromCharCode(this.uint8());
    return name;
  }

  /** A reader of the next bytes alone. */
  take(count: number): ByteReader {
    const start = this.#pass(count);
    return new ByteReader(this.#bytes, start, start + count);
  }

  #pass(count: number): number {
    const start = this.#at;
    if (start + count > this.#end) throw new EndOfBytes();
    this.#at = start + count;
    return start;
  }
}
