import { mediaKey } from "../edition/keys.ts";
import { writeMediaName } from "../edition/media-name.ts";
import { type Result, success } from "../result.ts";
import type { Decided, Desk } from "./desk.ts";
import type { MediaUpload, Refusal, Uploaded } from "./submission.ts";

/**
 * Keeps a file, in one transaction with the row that brings it to readers. The same bytes again
 * change nothing, so nobody needs an Idempotency-Key here.
 */
export function keepMedia(
  desk: Desk,
  upload: MediaUpload,
  now: Date,
): Result<Decided<Uploaded>, Refusal> {
  return desk.once(undefined, now, () => {
    const known = desk.media.findBytes(upload.sha256);
    const name = writeMediaName(known ?? upload);
    const key = mediaKey(name);
    if (known === undefined) {
      desk.media.add(upload, now);
      desk.outbox.soil([key], now);
    }
    const wanted = desk.outbox.find(key)?.wanted ?? 0;
    const delivered = desk.outbox.isDrained(key, wanted);
    return success({
      answer: { name, created: known === undefined, delivered },
      key,
      wanted,
    });
  });
}
