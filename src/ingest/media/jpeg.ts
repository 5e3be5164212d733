import type { ByteReader } from "./byte-reader.ts";
import { orientationIn } from "./exif.ts";
import { displayed, type ImageSize, NotAnImage } from "./image-size.ts";

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const APP1 = 0xe1;
/** Baseline, extended and progressive: what browsers show of the frames that JPEG has. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const EXIF = "Exif\0\0";

/** JPEG (ITU-T T.81, B): segments from one marker to the next, until the end of the image. */
export function jpegSize(reader: ByteReader): ImageSize {
  let size: ImageSize | undefined;
  let orientation: number | undefined;
  let hasScan = false;
  for (let marker = nextMarker(reader); marker !== END; ) {
    const segment = isAlone(marker) ? undefined : reader.take(segmentBytes(reader));
    if (segment !== undefined && FRAMES.includes(marker)) size ??= frameSize(segment);
    if (segment !== undefined && marker === APP1) orientation ??= exifOrientation(segment);
    hasScan ||= marker === SCAN;
    marker = marker === SCAN ? markerAfterScan(reader) : nextMarker(reader);
  }
  if (size !== undefined && hasScan) return displayed(size, orientation ?? 1);
  throw new NotAnImage("it holds no picture of a kind that browsers show");
}

/** A marker is 0xFF, as often as one likes, and its number (B.1.1.2). */
function nextMarker(reader: ByteReader): number {
  if (reader.uint8() !== 0xff) throw brokenUp();
  let marker = reader.uint8();
  while (marker === 0xff) marker = reader.uint8();
  return marker;
}

/** Coded data goes on to the next marker that is no restart; 0xFF 0x00 is one of its bytes (F.1.2.3). */
function markerAfterScan(reader: ByteReader): number {
  for (;;) {
    let marker = reader.skipPast(0xff).uint8();
    while (marker === 0xff) marker = reader.uint8();
    const isData = marker === 0x00 || (marker >= 0xd0 && marker <= 0xd7);
    if (!isData) return marker;
  }
}

/** Markers without a segment: TEM, RST and SOI (B.1.1.3). */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= START);
}

/** A length counts itself. */
function segmentBytes(reader: ByteReader): number {
  const length = reader.uint16();
  if (length < 2) throw brokenUp();
  return length - 2;
}

function frameSize(segment: ByteReader): ImageSize {
  const height = segment.skip(1).uint16();
  return { width: segment.uint16(), height };
}

function exifOrientation(segment: ByteReader): number | undefined {
  if (segment.left < EXIF.length || segment.name(EXIF.length) !== EXIF) return undefined;
  return orientationIn(segment.take(segment.left));
}

function brokenUp(): NotAnImage {
  return new NotAnImage("its parts do not follow one another");
}
