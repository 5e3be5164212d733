import { boxesIn, boxesOf } from "./boxes.ts";
import { type ByteReader, EndOfBytes } from "./byte-reader.ts";
import type { Recognised } from "./recognise.ts";

/** Brands of files that browsers play (MP4 Registration Authority). */
const PLAYED = /^(?:isom|iso[2-9a-c]|mp4[12]|avc1|dash|M4[ABV] )$/u;
const HEIC = /^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/u;

/** What a file of boxes is, by the brands that it says it follows, and by its tracks. */
export function recognisedMp4(file: ByteReader): Recognised | undefined {
  const brands = brandsOf(file);
  const hasBrand = (pattern: RegExp) => brands.some((brand) => pattern.test(brand));
  if (hasBrand(/^avi[fs]$/u)) return { extension: "avif" };
  if (hasBrand(HEIC)) return { other: "HEIC" };
  if (brands[0] === "qt  ") return { other: "QuickTime" };
  if (!hasBrand(PLAYED)) return undefined;
  return { extension: hasPicture(file.seek(0)) ? "mp4" : "m4a" };
}

/** As many brands as are looked at; files have a handful. */
const BRANDS = 64;

/** The major brand, then those with which the file is compatible. */
function brandsOf(file: ByteReader): string[] {
  const size = file.uint32();
  const box = file.skip(4).take(Math.max(size - 8, 4));
  const brands = [box.name(4)];
  if (box.left >= 4) box.skip(4);
  while (box.left >= 4 && brands.length < BRANDS) brands.push(box.name(4));
  return brands;
}

/** Whether one of the tracks is of moving pictures; else it is a recording. They may come last. */
function hasPicture(file: ByteReader): boolean {
  const { moov } = boxesOf(file, ["moov"]);
  if (moov === undefined) throw new EndOfBytes();
  for (const { type, content } of boxesIn(moov)) {
    if (type !== "trak") continue;
    const { mdia } = boxesOf(content, ["mdia"]);
    const { hdlr } = mdia === undefined ? {} : boxesOf(mdia, ["hdlr"]);
    if (hdlr?.skip(8).name(4) === "vide") return true;
  }
  return false;
}
