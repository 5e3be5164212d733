import type { ByteReader } from "./byte-reader.ts";
import { type ImageSize, NotAnImage } from "./image-size.ts";

const PICTURES = ["VP8 ", "VP8L", "ANMF"];

/**
 * WebP (RFC 9649, 2): a RIFF file of chunks, the first of which says the size of the whole. The
 * orientation in a chunk of Exif is left alone, as browsers leave it.
 */
export function webpSize(reader: ByteReader): ImageSize {
  const length = reader.skip(4).uint32(true);
  const file = reader.take(length).skip(4);
  let size: ImageSize | undefined;
  let hasPicture = false;
  while (file.left > 0) {
    const name = file.name(4);
    const length = file.uint32(true);
    const chunk = file.take(length);
    // A chunk of odd length is followed by a byte, which some programs leave out at the end.
    if (length % 2 === 1 && file.left > 0) file.skip(1);
    size ??= sizeIn(name, chunk);
    hasPicture ||= PICTURES.includes(name);
  }
  if (size === undefined || !hasPicture) throw new NotAnImage("it holds no picture");
  return size;
}

function sizeIn(name: string, chunk: ByteReader): ImageSize | undefined {
  switch (name) {
    case "VP8X":
      chunk.skip(4);
      return { width: chunk.uint24(true) + 1, height: chunk.uint24(true) + 1 };
    case "VP8L": {
      const bits = chunk.skip(1).uint32(true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case "VP8 ":
      chunk.skip(6);
      return { width: chunk.uint16(true) & 0x3fff, height: chunk.uint16(true) & 0x3fff };
    default:
      return undefined;
  }
}
