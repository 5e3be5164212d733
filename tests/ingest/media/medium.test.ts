import fc from "fast-check";
import { expect, test } from "vitest";
import { readMedium } from "../../../src/ingest/media/medium.ts";
import { IMAGE_PIXELS, MEDIA_BYTES } from "../../../src/limits.ts";
import { latin, png } from "./bytes.ts";
import { IMAGES, RECORDINGS } from "./files.ts";

const ANY_NAME = { name: "file" };

function reasonOf(bytes: Uint8Array, declaration = ANY_NAME): string {
  const medium = readMedium(bytes, declaration);
  return medium.ok ? medium.value.extension : medium.failure.reason;
}

test("every image has the size at which browsers show it", () => {
  expect(IMAGES.length).toBeGreaterThan(15);
  for (const { name, bytes, width, height } of IMAGES) {
    const medium = readMedium(bytes, { name });
    expect(medium, name).toMatchObject({ ok: true, value: { size: { width, height } } });
  }
});

test("an image that ends early is refused, wherever it ends", () => {
  for (const { name, bytes } of IMAGES) {
    const whole = Array.from({ length: bytes.length }, (_, length) => bytes.subarray(0, length));
    expect(
      whole.filter((part) => readMedium(part, ANY_NAME).ok).map((part) => part.length),
      name,
    ).toEqual([]);
  }
});

test("what comes after an image's end does it no harm", () => {
  for (const { name, bytes } of IMAGES.filter(({ name }) => !name.endsWith(".avif"))) {
    const longer = new Uint8Array([...bytes, ...latin("<script>alert(1)</script>")]);
    expect(readMedium(longer, { name }), name).toEqual(readMedium(bytes, { name }));
  }
});

test("recordings and documents are known by their beginnings and tracks", () => {
  const found = RECORDINGS.map(({ name, bytes }) => [name, reasonOf(bytes)]);
  expect(found).toEqual([
    ["film.mp4", "mp4"],
    ["film.webm", "webm"],
    ["sound.m4a", "m4a"],
    ["sound.webm", "webm"],
  ]);
  const page = `OggS\0\x02${"\0".repeat(20)}\x01\x13`;
  const written = {
    "ID3\x04\0\0\0\0\0\0": "mp3",
    "\xff\xfb\x90\x44": "mp3",
    "\xff\xf3\x48\xc4": "mp3",
    "RIFF\x04\0\0\0WAVE": "wav",
    "fLaC\0\0\0\x22": "flac",
    [`${page}OpusHead`]: "ogg",
    [`${page}\x01vorbis`]: "ogg",
    "%PDF-1.7\n": "pdf",
    WEBVTT: "vtt",
    "\xef\xbb\xbfWEBVTT - Ferry\n": "vtt",
  };
  for (const [bytes, extension] of Object.entries(written)) {
    expect(reasonOf(latin(bytes)), bytes).toBe(extension);
  }
});

test.each([
  ["SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "SVG"],
  ["SVG with a prolog", '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x -->\n<svg >', "SVG"],
  ["HTML", "<!DOCTYPE html><p>Hello", "HTML"],
  ["HTML after spaces", " \n\t<ScRiPt>alert(1)</script>", "HTML"],
  ["HEIC", "\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"],
  ["QuickTime", "\0\0\0\x14ftypqt  \0\0\0\0qt  ", "QuickTime"],
  ["Matroska", "\x1a\x45\xdf\xa3\x8b\x42\x82\x88matroska", "Matroska"],
  ["AVI", "RIFF\x04\0\0\0AVI ", "AVI"],
  ["TIFF", "II*\0\x08\0\0\0", "TIFF"],
  ["BMP", "BM\x46\0\0\0\0\0\0\0\x36\0\0\0", "BMP"],
])("%s is refused by its name, with what to send instead", (_name, bytes, found) => {
  const medium = readMedium(latin(bytes), ANY_NAME);
  expect(medium).toMatchObject({ ok: false, failure: { reason: "media-unsupported" } });
  if (medium.ok || medium.failure.reason !== "media-unsupported") throw new Error("It was taken.");
  expect(medium.failure.found).toContain(found);
  expect(medium.failure.advice).toMatch(/^[A-Z].{20,}\.$/u);
});

test("a beginning that is not quite one of these is nothing", () => {
  const beginnings = [
    "WEBVTTX",
    "RIFFxxxxWEB",
    "PK\x03\x04",
    "MZ",
    "GIF88a",
    "\xff\xfb\xf0",
    "x%PDF-",
  ];
  const found = beginnings.map((bytes) => reasonOf(latin(bytes)));
  expect(found).toEqual(beginnings.map(() => "media-unsupported"));
  expect(reasonOf(new Uint8Array())).toBe("media-empty");
});

test("an image that claims to be one and holds none is refused", () => {
  const header = "\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\0\0\0\0";
  const end = "\0\0\0\0IEND\0\0\0\0";
  const damaged = [
    `\x89PNG\r\n\x1a\n${header}${end}`,
    `\x89PNG\r\n\x1a\n${end}${header}`,
    "GIF89a\x01\0\x01\0\0\0\0;",
    "GIF89a/*\x01\0\0\0\0*/=1;alert(1)",
    "\xff\xd8\xff\xd9",
    "\xff\xd8\xff\xe0\0\0\xff\xd9",
    "\xff\xd8\xff\xc3\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0\xff\xda\0\x02\0\xff\xd9",
    "RIFF\x0c\0\0\0WEBPABCD\0\0\0\0",
    "\0\0\0\x10ftypavif\0\0\0\0\0\0\0\x08mdat",
    "WEBVTT\n\n\xff\xfe",
  ];
  const found = damaged.map((bytes) => reasonOf(latin(bytes)));
  expect(found).toEqual(damaged.map(() => "media-damaged"));
});

test("an image has as many pixels as it may, and not one row more", () => {
  const side = Math.sqrt(IMAGE_PIXELS);
  expect(reasonOf(png(side, side))).toBe("png");
  expect(readMedium(png(side, side + 1), ANY_NAME)).toEqual({
    ok: false,
    failure: { reason: "image-too-large", width: side, height: side + 1 },
  });
  expect(reasonOf(png(2 ** 32 - 1, 2 ** 32 - 1))).toBe("image-too-large");
  expect([reasonOf(png(0, 9)), reasonOf(png(9, 0))]).toEqual(["media-damaged", "media-damaged"]);
});

test("what a request says has to be so, under any of its usual names", () => {
  const said = (name: string, type?: string) =>
    readMedium(png(1, 1), { name, ...(type !== undefined && { type }) });
  for (const [name, type] of [
    ["ferry.png"],
    ["FERRY.PNG", "image/png"],
    ["ferry", "IMAGE/PNG; x=y"],
    ["a.b. c", "application/octet-stream"],
  ] as const) {
    expect(said(name, type).ok, name).toBe(true);
  }
  expect(said("ferry.jpg")).toEqual({
    ok: false,
    failure: { reason: "media-mismatch", by: "name", said: "jpg", extension: "png" },
  });
  expect(said("ferry.png", "image/jpeg")).toEqual({
    ok: false,
    failure: { reason: "media-mismatch", by: "Content-Type", said: "image/jpeg", extension: "png" },
  });
  expect([said("ferry.html").ok, said("ferry.png", "text/html").ok]).toEqual([false, false]);
  const recording = RECORDINGS.find(({ name }) => name === "sound.m4a")?.bytes ?? latin("");
  expect(reasonOf(recording, { name: "interview.mp4" })).toBe("m4a");
});

test("no bytes make it throw, and what it takes has a size", () => {
  const mutated = fc
    .tuple(
      fc.constantFrom(...[...IMAGES, ...RECORDINGS].map(({ bytes }) => bytes)),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
    )
    .map(([bytes, changes]) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at % copy.length] = value;
      return copy;
    });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), mutated), (bytes) => {
      const medium = readMedium(bytes, ANY_NAME);
      const size = medium.ok ? medium.value.size : undefined;
      if (size !== undefined) expect(size.width * size.height).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});

test("the longest hostile file takes a moment and no more", { timeout: 20_000 }, () => {
  const parts: readonly (readonly [string, string])[] = [
    ["\xff\xd8\xff\xda\0\x02", "\xff\0"],
    ["\xff\xd8", "\xff\xe0\0\x02"],
    ["\xff\xd8\xff", "\xff"],
    ["\x89PNG\r\n\x1a\n\0\0\0\x04IHDR\0\0\0\0\0\0\0\0", "\0\0\0\0tEXt\0\0\0\0"],
    ["GIF89a\x01\0\x01\0\0\0\0", "\x21\0\0"],
    ["RIFF\xf8\xff\x9f\0WEBP", "ABCD\0\0\0\0"],
    ["\0\0\0\x10ftypavif\0\0\0\0", "\0\0\0\x08free"],
    ["\0\x9f\xff\xf0ftypabcd\0\0\0\0", "abcd"],
  ];
  for (const [head, part] of parts) {
    const bytes = new Uint8Array(MEDIA_BYTES).fill(0);
    bytes.set(latin(head));
    const unit = latin(part);
    for (let at = head.length; at + unit.length <= MEDIA_BYTES; at += unit.length) {
      bytes.set(unit, at);
    }
    const start = performance.now();
    expect(readMedium(bytes, ANY_NAME).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  }
});
