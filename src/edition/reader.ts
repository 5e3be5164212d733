import { EDITION_CACHE_SECONDS } from "../limits.ts";
import type { Result } from "../result.ts";
import { type RecordContents, unpack } from "./codec.ts";
import { type Damaged, EditionUnavailable } from "./failures.ts";
import { decodeMetadata, type RecordMetadata } from "./metadata.ts";
import type { RecordFacts } from "./record.ts";

export type { RecordContents } from "./codec.ts";
export { type Damaged, EditionUnavailable } from "./failures.ts";

/** A record whose metadata is known and whose bytes are still to come: a 304 never reads them. */
export interface OpenRecord {
  readonly facts: RecordFacts;
  /** For ETags: names the content, made at publication. */
  readonly tag: string;
  /** Names of the parts that the record has; a form's name when it has that form. */
  readonly parts: readonly string[];
  /** The bytes, checked. Rejects with `EditionUnavailable` when the store breaks off. Call once. */
  read(): Promise<Result<RecordContents, Damaged>>;
  /** Lets go of the bytes unread. */
  discard(): Promise<void>;
}

/**
 * Opens the record at a key; nothing when there is none.
 * Rejects with `EditionUnavailable` when KV fails or the metadata is not a record's.
 */
export async function openRecord(kv: KVNamespace, key: string): Promise<OpenRecord | undefined> {
  const { value, metadata } = await lookUp(kv, key);
  if (value === null) return undefined;
  const decoded = decodeMetadata(metadata);
  if (!decoded.ok) {
    await value.cancel();
    throw new EditionUnavailable(key, decoded.failure.message);
  }
  return opened(key, value, decoded.value);
}

async function lookUp(kv: KVNamespace, key: string) {
  try {
    const options = { type: "stream", cacheTtl: EDITION_CACHE_SECONDS } as const;
    return await kv.getWithMetadata(key, options);
  } catch (error) {
    throw new EditionUnavailable(key, "the store did not answer.", error);
  }
}

function opened(key: string, value: ReadableStream, metadata: RecordMetadata): OpenRecord {
  return {
    facts: metadata.facts,
    tag: metadata.tag,
    parts: metadata.parts.map(([name]) => name),
    read: async () => unpack(await collect(key, value), metadata),
    discard: () => value.cancel(),
  };
}

async function collect(key: string, value: ReadableStream): Promise<Uint8Array> {
  try {
    return new Uint8Array(await new Response(value).arrayBuffer());
  } catch (error) {
    throw new EditionUnavailable(key, "the store broke off.", error);
  }
}
