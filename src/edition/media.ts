import * as v from "valibot";
import { ARTICLE_CACHE_SECONDS } from "../limits.ts";
import { EditionUnavailable } from "./failures.ts";
import { mediaKey } from "./keys.ts";
import { letGo, lookUp } from "./stored-value.ts";

/** The version of what stands beside a medium's bytes. */
export const MEDIA_VERSION = 1;

/** What stands in the metadata of a medium's key; the value is its bytes as they were uploaded. */
export interface MediaMetadata {
  readonly media: typeof MEDIA_VERSION;
  readonly bytes: number;
  /** When it was uploaded first, in whole seconds since 1970. */
  readonly modified: number;
}

/** A medium whose bytes are still to come. */
export interface OpenMedia extends Omit<MediaMetadata, "media"> {
  readonly body: ReadableStream<Uint8Array>;
  /** Lets go of the bytes unread. */
  discard(): void;
}

const schema = v.strictObject({
  media: v.literal(MEDIA_VERSION),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  modified: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/**
 * Opens a medium by its name; nothing when there is none. Its bytes are not checked, because they go
 * out as they come: the newsroom's sweep does that.
 * Rejects with `EditionUnavailable` when KV fails or takes too long, or the metadata is damaged.
 */
export async function openMedia(kv: KVNamespace, name: string): Promise<OpenMedia | undefined> {
  const key = mediaKey(name);
  const { value: body, metadata } = await lookUp<MediaMetadata>(kv, key, ARTICLE_CACHE_SECONDS);
  if (body === null) return undefined;
  const discard = () => letGo(body);
  const decoded = v.safeParse(schema, metadata);
  if (decoded.success) {
    const { bytes, modified } = decoded.output;
    return { bytes, modified, body, discard };
  }
  discard();
  throw new EditionUnavailable(key, "its metadata is not as it was written.");
}
