import { MEDIA_TYPES, type MediaExtension } from "../../paths.ts";
import { failed, type Result, success } from "../../result.ts";
import { EndOfBytes } from "./byte-reader.ts";
import { checkDeclaration, type Declaration } from "./declaration.ts";
import type { MediaFailure } from "./failure.ts";
import type { ImageSize } from "./image-size.ts";
import { measureImage } from "./measure-image.ts";
import { type Recognised, recognise } from "./recognise.ts";

/** Bytes that are a medium. */
export interface Medium {
  readonly extension: MediaExtension;
  /** Of an image alone: as it is shown. */
  readonly size?: ImageSize;
}

/**
 * What bytes are by their content, and how large an image is. Fails where they are nothing that is
 * published, are damaged, or are not what the request says that they are.
 */
export function readMedium(
  bytes: Uint8Array,
  declaration: Declaration,
): Result<Medium, MediaFailure> {
  if (bytes.length === 0) return failed({ reason: "media-empty" });
  const recognised = recognisedWhole(bytes);
  if (!recognised.ok) return recognised;
  const extension = recognised.value;
  const mismatch = checkDeclaration(declaration, extension);
  if (mismatch !== undefined) return failed(mismatch);
  if (extension === "vtt" && !isUtf8(bytes)) {
    return failed({ reason: "media-damaged", extension, message: "it is not in UTF-8" });
  }
  const size = measureImage(extension, bytes);
  if (!size.ok) return size;
  return success({ extension, ...(size.value !== undefined && { size: size.value }) });
}

function recognisedWhole(bytes: Uint8Array): Result<MediaExtension, MediaFailure> {
  try {
    const found = recognise(bytes);
    return found !== undefined && "extension" in found
      ? success(found.extension)
      : failed(unsupported(found?.other));
  } catch (error) {
    if (!(error instanceof EndOfBytes)) throw error;
    const message = "it is cut off before its end";
    return failed({ reason: "media-damaged", extension: "mp4", message });
  }
}

/** What bytes that are not taken are called, and what to send in their place. */
const OTHERS: Readonly<Record<Extract<Recognised, { other: string }>["other"], [string, string]>> =
  {
    SVG: ["an SVG image", "SVG can carry script. Save the picture as PNG or WebP."],
    markup: ["HTML or XML", "Markup can carry script. Publish its words as an article."],
    HEIC: ["a HEIC image", "Few browsers show it. Save the picture as JPEG or AVIF."],
    TIFF: ["a TIFF image", "Few browsers show it. Save the picture as JPEG or WebP."],
    BMP: ["a BMP image", "It is many times as large as it need be. Save it as PNG or WebP."],
    QuickTime: ["a QuickTime film", "Some browsers do not play it. Save the film as MP4."],
    AVI: ["an AVI film", "Browsers do not play it. Save the film as MP4 or WebM."],
    Matroska: ["a Matroska film", "Some browsers do not play it. Save the film as WebM or MP4."],
  };

function unsupported(other: keyof typeof OTHERS | undefined): MediaFailure {
  if (other === undefined) {
    const types = Object.values(MEDIA_TYPES).join(", ");
    return { reason: "media-unsupported", advice: `What can be published is ${types}.` };
  }
  const [found, advice] = OTHERS[other];
  return { reason: "media-unsupported", found, advice };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
