import type { ByteReader } from "./byte-reader.ts";
import { type ImageSize, NotAnImage } from "./image-size.ts";

const HEADER_BYTES = 6;
const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

/** GIF89a: a screen, then blocks until the trailer, an image among them. */
export function gifSize(reader: ByteReader): ImageSize {
  reader.skip(HEADER_BYTES);
  const size = { width: reader.uint16(true), height: reader.uint16(true) };
  const flags = reader.uint8();
  reader.skip(2);
  skipColours(reader, flags);
  let hasImage = false;
  for (;;) {
    switch (reader.uint8()) {
      case EXTENSION:
        reader.skip(1);
        skipBlocks(reader);
        break;
      case IMAGE:
        hasImage = true;
        reader.skip(8);
        skipColours(reader, reader.uint8());
        reader.skip(1);
        skipBlocks(reader);
        break;
      case TRAILER:
        if (!hasImage) throw new NotAnImage("it holds no picture");
        return size;
      default:
        throw new NotAnImage("a part of it is of no known kind");
    }
  }
}

/** A table of 2 to 256 colours of three bytes each, where the flags announce one. */
function skipColours(reader: ByteReader, flags: number): void {
  if ((flags & 0x80) !== 0) reader.skip(3 * 2 ** ((flags & 0x07) + 1));
}

/** Blocks of at most 255 bytes, until an empty one. */
function skipBlocks(reader: ByteReader): void {
  for (let length = reader.uint8(); length !== 0; length = reader.uint8()) reader.skip(length);
}
