import { MEDIA_TYPES, type MediaExtension } from "../../paths.ts";
import type { MediaFailure } from "./failure.ts";

/** What a request says of the bytes that it brings. */
export interface Declaration {
  /** The file's own name; its extension counts. */
  readonly name: string;
  /** The Content-Type, where there is one. */
  readonly type?: string;
}

/** Other names for the same: extensions of files, and types that were in use before the registered one. */
const OTHER_NAMES: Partial<Record<MediaExtension, readonly string[]>> = {
  jpg: ["jpeg", "jpe", "jfif", "image/jpg", "image/pjpeg"],
  png: ["apng", "image/apng"],
  mp3: ["audio/mp3"],
  ogg: ["oga", "opus", "audio/opus", "application/ogg", "audio/vorbis"],
  m4a: ["m4b", "mp4", "audio/m4a", "audio/x-m4a", "video/mp4"],
  wav: ["wave", "audio/x-wav", "audio/wave", "audio/vnd.wave"],
  flac: ["audio/x-flac"],
  mp4: ["m4v", "video/x-m4v"],
  webm: ["weba", "audio/webm"],
};

/** Says nothing of what the bytes are (RFC 2046, 4.5.1). */
const ANY_BYTES = "application/octet-stream";

/** What is wrong with what a request says, when it is not what the bytes are. */
export function checkDeclaration(
  { name, type }: Declaration,
  extension: MediaExtension,
): MediaFailure | undefined {
  const names = [extension, MEDIA_TYPES[extension], ...(OTHER_NAMES[extension] ?? [])];
  const written = /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1];
  const mismatch = { reason: "media-mismatch", extension } as const;
  if (written !== undefined && !names.includes(written.toLowerCase())) {
    return { ...mismatch, by: "name", said: written };
  }
  const essence = type?.split(";")[0]?.trim().toLowerCase() ?? ANY_BYTES;
  if (essence === ANY_BYTES || names.includes(essence)) return undefined;
  return { ...mismatch, by: "Content-Type", said: essence };
}
