import { IMAGE_PIXELS } from "../../limits.ts";
import type { MediaExtension } from "../../paths.ts";
import { failed, type Result, success } from "../../result.ts";
import { avifSize } from "./avif.ts";
import { ByteReader, EndOfBytes } from "./byte-reader.ts";
import type { MediaFailure } from "./failure.ts";
import { gifSize } from "./gif.ts";
import { type ImageSize, NotAnImage } from "./image-size.ts";
import { jpegSize } from "./jpeg.ts";
import { pngSize } from "./png.ts";
import { webpSize } from "./webp.ts";

/** How each kind of image is read, from its first part to its last. */
const SIZES: Partial<Record<MediaExtension, (reader: ByteReader) => ImageSize>> = {
  jpg: jpegSize,
  png: pngSize,
  gif: gifSize,
  webp: webpSize,
  avif: avifSize,
};

/**
 * The size of an image as browsers show it, upright; nothing for what is no image. Fails for one that
 * is cut off, that holds no picture, or whose pixels would fill a reader's memory.
 */
export function measureImage(
  extension: MediaExtension,
  bytes: Uint8Array,
): Result<ImageSize | undefined, MediaFailure> {
  const sizeIn = SIZES[extension];
  if (sizeIn === undefined) return success(undefined);
  const size = read(() => sizeIn(new ByteReader(bytes)));
  if (typeof size === "string")
    return failed({ reason: "media-damaged", extension, message: size });
  const { width, height } = size;
  if (width === 0 || height === 0) {
    const message = `its size is ${width} by ${height} pixels`;
    return failed({ reason: "media-damaged", extension, message });
  }
  if (width * height > IMAGE_PIXELS) return failed({ reason: "image-too-large", width, height });
  return success(size);
}

/** A size, or in words why there is none. */
function read(size: () => ImageSize): ImageSize | string {
  try {
    return size();
  } catch (error) {
    if (error instanceof EndOfBytes) return "it is cut off before its end";
    if (error instanceof NotAnImage) return error.message;
    throw error;
  }
}
