import { type ByteReader, EndOfBytes } from "./byte-reader.ts";

const ORIENTATION = 0x0112;
const SHORT = 3;
const UPRIGHT = 1;

/**
 * The orientation in a block of Exif (CIPA DC-008, 4.6.5): 1 to 8, and 1 where it says none or is
 * damaged, as browsers have it.
 */
export function orientationIn(tiff: ByteReader): number {
  try {
    return readOrientation(tiff);
  } catch (error) {
    if (error instanceof EndOfBytes) return UPRIGHT;
    throw error;
  }
}

function readOrientation(tiff: ByteReader): number {
  const order = tiff.name(2);
  if (order !== "II" && order !== "MM") return UPRIGHT;
  const littleEndian = order === "II";
  tiff.seek(tiff.skip(2).uint32(littleEndian));
  for (let entries = tiff.uint16(littleEndian); entries > 0; entries -= 1) {
    const entry = tiff.take(12);
    if (entry.uint16(littleEndian) !== ORIENTATION) continue;
    const type = entry.uint16(littleEndian);
    const value = entry.skip(4).uint16(littleEndian);
    return type === SHORT && value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}
