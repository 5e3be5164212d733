import { boxesIn, boxesOf } from "./boxes.ts";
import type { ByteReader } from "./byte-reader.ts";
import { type ImageSize, NotAnImage } from "./image-size.ts";

/**
 * AVIF (HEIF, ISO/IEC 23008-12, 6.5 and 9.3): the size and the rotation among the properties of the
 * primary item. A clean aperture is left alone, since browsers differ over it.
 */
export function avifSize(reader: ByteReader): ImageSize {
  const { meta, mdat } = boxesOf(reader, ["meta", "mdat"]);
  if (meta === undefined || mdat === undefined) throw noPicture();
  const { pitm, iprp } = boxesOf(meta.skip(4), ["pitm", "iprp"]);
  if (pitm === undefined || iprp === undefined) throw noPicture();
  const { ipco, ipma } = boxesOf(iprp, ["ipco", "ipma"]);
  if (ipco === undefined || ipma === undefined) throw noPicture();
  const hasLongId = versionOf(pitm) > 0;
  const primary = readId(pitm, hasLongId);
  return sizeIn(propertiesOf(ipco, indicesOf(ipma, primary)));
}

/** The size and the rotation of an item; a quarter turn lays it on its side. */
function sizeIn(properties: ReadonlyMap<string, ByteReader>): ImageSize {
  const extents = properties.get("ispe")?.skip(4);
  if (extents === undefined) throw noPicture();
  const [width, height] = [extents.uint32(), extents.uint32()];
  const turns = properties.get("irot")?.uint8() ?? 0;
  return turns % 2 === 1 ? { width: height, height: width } : { width, height };
}

function propertiesOf(
  ipco: ByteReader,
  indices: ReadonlySet<number>,
): ReadonlyMap<string, ByteReader> {
  const own = new Map<string, ByteReader>();
  let index = 0;
  for (const { type, content } of boxesIn(ipco)) {
    index += 1;
    if (indices.has(index)) own.set(type, content);
  }
  return own;
}

/** Which properties an item has, by their places in `ipco`, from 1. */
function indicesOf(ipma: ByteReader, item: number): ReadonlySet<number> {
  const version = ipma.uint8();
  const isWide = (ipma.uint24() & 1) === 1;
  for (let entries = ipma.uint32(); entries > 0; entries -= 1) {
    const id = readId(ipma, version > 0);
    const count = ipma.uint8();
    if (id === item) return new Set(Array.from({ length: count }, () => readIndex(ipma, isWide)));
    ipma.skip(isWide ? count * 2 : count);
  }
  return new Set();
}

/** The first bit says whether the property has to be understood. */
function readIndex(ipma: ByteReader, isWide: boolean): number {
  return isWide ? ipma.uint16() & 0x7fff : ipma.uint8() & 0x7f;
}

/** The version of a box, which flags of three bytes follow. */
function versionOf(box: ByteReader): number {
  const version = box.uint8();
  box.skip(3);
  return version;
}

function readId(reader: ByteReader, isLong: boolean): number {
  return isLong ? reader.uint32() : reader.uint16();
}

function noPicture(): NotAnImage {
  return new NotAnImage("it holds no picture");
}
