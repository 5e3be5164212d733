import type { MediaExtension } from "../../paths.ts";
import { ByteReader } from "./byte-reader.ts";
import { recognisedMp4 } from "./mp4.ts";

/** What bytes are: a kind that is published, or the name of one that is not, where it is known. */
export type Recognised =
  | { readonly extension: MediaExtension }
  | {
      readonly other: "markup" | "SVG" | "HEIC" | "QuickTime" | "AVI" | "Matroska" | "TIFF" | "BMP";
    };

type Test = (start: string) => boolean;

/**
 * The beginnings of files, as characters of their bytes (WHATWG MIME Sniffing, 6). All are at the
 * very start, so that nothing is two things at once.
 */
const BEGINNINGS: readonly (readonly [Test, Recognised])[] = [
  [beginning("\xff\xd8\xff"), { extension: "jpg" }],
  [beginning("\x89PNG\r\n\x1a\n"), { extension: "png" }],
  [(start) => /^GIF8[79]a/u.test(start), { extension: "gif" }],
  [riff("WEBP"), { extension: "webp" }],
  [riff("WAVE"), { extension: "wav" }],
  [riff("AVI "), { other: "AVI" }],
  [beginning("fLaC"), { extension: "flac" }],
  [isOggAudio, { extension: "ogg" }],
  [isMpegAudio, { extension: "mp3" }],
  [isEbml("webm"), { extension: "webm" }],
  [isEbml("matroska"), { other: "Matroska" }],
  [beginning("%PDF-"), { extension: "pdf" }],
  [(start) => /^(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)/u.test(start), { extension: "vtt" }],
  [(start) => /^(?:II\*\0|MM\0\*)/u.test(start), { other: "TIFF" }],
  [(start) => /^BM.{4}\0{4}/su.test(start), { other: "BMP" }],
  [(start) => isMarkup(start) && /<svg[\s>]/iu.test(start), { other: "SVG" }],
  [isMarkup, { other: "markup" }],
];

/** As far as a beginning is looked for, in bytes. */
const BEGINNING_BYTES = 1_024;

/** What bytes are by themselves, whatever anybody says. Throws `EndOfBytes` for a film that is cut off. */
export function recognise(bytes: Uint8Array): Recognised | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, BEGINNING_BYTES));
  if (start.startsWith("ftyp", 4)) return recognisedMp4(new ByteReader(bytes));
  return BEGINNINGS.find(([test]) => test(start))?.[1];
}

function beginning(characters: string): Test {
  return (start) => start.startsWith(characters);
}

function riff(form: string): Test {
  return (start) => start.startsWith("RIFF") && start.startsWith(form, 8);
}

/** The first page of an Ogg file has the head of its one stream (RFC 3533, 6; RFC 7845, 3). */
function isOggAudio(start: string): boolean {
  return /^OggS.{24}(?:OpusHead|\x01vorbis|\x7fFLAC)/su.test(start);
}

/** Tags before it, or the head of a frame: MPEG audio, layer 3, with a bit rate and a sample rate. */
function isMpegAudio(start: string): boolean {
  return /^(?:ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb][\x10-\xef])/u.test(start);
}

/** Its element DocType comes among the first (Matroska, RFC 9559, 5.1.1). */
function isEbml(type: string): Test {
  return (start) =>
    start.startsWith("\x1a\x45\xdf\xa3") && /\x42\x82.([a-z]+)/su.exec(start)?.[1] === type;
}

function isMarkup(start: string): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<[a-z!?]/iu.test(start);
}
