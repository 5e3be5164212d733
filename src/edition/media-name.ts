import { MEDIA_TYPES, type MediaExtension } from "../paths.ts";

/** The name of a medium: what its bytes are, in every sense. */
export interface MediaName {
  /** SHA-256 of the bytes, in 64 hexadecimal digits of lower case. */
  readonly sha256: string;
  readonly extension: MediaExtension;
}

const FORM = new RegExp(`^([0-9a-f]{64})\\.(${Object.keys(MEDIA_TYPES).join("|")})$`, "u");

/** The last part of a medium's address, read; nothing when no medium can have that name. */
export function parseMediaName(name: string): MediaName | undefined {
  const [, sha256, extension] = FORM.exec(name) ?? [];
  if (sha256 === undefined) return undefined;
  return { sha256, extension: extension as MediaExtension };
}

export function writeMediaName({ sha256, extension }: MediaName): string {
  return `${sha256}.${extension}`;
}
