import type { ByteReader } from "./byte-reader.ts";

/** A part of an MP4 or AVIF file: four letters, and what it holds. */
export interface Box {
  readonly type: string;
  readonly content: ByteReader;
}

/** The boxes that fill a stretch of bytes (ISO/IEC 14496-12, 4.2). Throws `EndOfBytes` for one cut off. */
export function* boxesIn(reader: ByteReader): Generator<Box> {
  while (reader.left > 0) {
    const size = reader.uint32();
    const type = reader.name(4);
    // 0 goes on to the end, and 1 says that the size follows in 64 bits.
    const length = size === 0 ? reader.left : size === 1 ? reader.uint64() - 16 : size - 8;
    yield { type, content: reader.take(Math.max(length, 0)) };
  }
}

/** The content of the first box of each of these types; the stretch is read to its end. */
export function boxesOf<Type extends string>(
  reader: ByteReader,
  types: readonly Type[],
): Partial<Record<Type, ByteReader>> {
  const found: Partial<Record<Type, ByteReader>> = {};
  for (const { type, content } of boxesIn(reader)) {
    const wanted = types.find((each) => each === type);
    if (wanted !== undefined) found[wanted] ??= content;
  }
  return found;
}
