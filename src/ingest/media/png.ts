import type { ByteReader } from "./byte-reader.ts";
import { orientationIn } from "./exif.ts";
import { displayed, type ImageSize, NotAnImage } from "./image-size.ts";

const SIGNATURE_BYTES = 8;

/** PNG (W3C PNG Third Edition, 5): chunks from IHDR to IEND, with data among them. */
export function pngSize(reader: ByteReader): ImageSize {
  reader.skip(SIGNATURE_BYTES);
  let size: ImageSize | undefined;
  let orientation = 1;
  let hasData = false;
  for (;;) {
    const length = reader.uint32();
    const type = reader.name(4);
    const data = reader.take(length);
    reader.skip(4);
    if (type === "IHDR") size = { width: data.uint32(), height: data.uint32() };
    if (size === undefined) throw new NotAnImage("it does not begin with its size");
    if (type === "eXIf") orientation = orientationIn(data);
    if (type === "IDAT") hasData = true;
    if (type !== "IEND") continue;
    if (!hasData) throw new NotAnImage("it holds no picture");
    return displayed(size, orientation);
  }
}
