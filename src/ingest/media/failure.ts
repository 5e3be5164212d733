import type { MediaExtension } from "../../paths.ts";

/** Why bytes are not taken as a medium: data, until the API puts it into words. */
export type MediaFailure =
  | { readonly reason: "media-empty" }
  /** `found` is what the bytes are, where that is known; `advice` is what to send instead. */
  | {
      readonly reason: "media-unsupported";
      readonly found?: string;
      readonly advice: string;
    }
  /** The request says that the bytes are something else than what they are. */
  | {
      readonly reason: "media-mismatch";
      readonly by: "Content-Type" | "name";
      readonly said: string;
      readonly extension: MediaExtension;
    }
  /** `message` completes “it cannot be read:”. */
  | {
      readonly reason: "media-damaged";
      readonly extension: MediaExtension;
      readonly message: string;
    }
  | { readonly reason: "image-too-large"; readonly width: number; readonly height: number };
