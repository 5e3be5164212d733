import { ARTICLE_CACHE_SECONDS, LIST_CACHE_SECONDS } from "../limits.ts";
import { type Result, success } from "../result.ts";
import { type RecordContents, unpack } from "./codec.ts";
import { type Damaged, EditionUnavailable } from "./failures.ts";
import { isArticleKey } from "./keys.ts";
import { decodeMetadata, type RecordMetadata } from "./metadata.ts";
import { withinPatience } from "./patience.ts";
import { RECORD_VERSION, type RecordFacts } from "./record.ts";
import { letGo, lookUp } from "./stored-value.ts";

export type { RecordContents } from "./codec.ts";
export { type Damaged, EditionUnavailable } from "./failures.ts";

/** A record whose metadata is known and whose bytes are still to come: a 304 never reads them. */
export interface OpenRecord {
  readonly facts: RecordFacts;
  /** For ETags: names the content, made at publication. */
  readonly tag: string;
  /** Names the very record: its content, dates and all. */
  readonly revision: string;
  /** Names of the parts that the record has; a form's name when it has that form. */
  readonly parts: readonly string[];
  /** The bytes, checked. Rejects with `EditionUnavailable` when the store breaks off. Call once. */
  read(): Promise<Result<RecordContents, Damaged>>;
  /** Lets go of the bytes unread; nobody waits for that. */
  discard(): void;
}

/** A record that was read whole and checked, as it is kept for later. */
export type KnownRecord = Pick<OpenRecord, "facts" | "tag" | "revision" | "parts"> & {
  readonly contents: RecordContents;
};

/**
 * Opens the record at a key; nothing when there is none. When it is still the one that is known, its
 * bytes are not read or checked again.
 * Rejects with `EditionUnavailable` when KV fails or takes too long, or the metadata is not a record's.
 */
export async function openRecord(
  kv: KVNamespace,
  key: string,
  known?: KnownRecord,
): Promise<OpenRecord | undefined> {
  const { value, metadata } = await lookUp<Partial<RecordMetadata>>(kv, key, cacheSeconds(key));
  if (value === null) return undefined;
  if (known !== undefined && revisionOf(metadata) === known.revision) return reopened(known, value);
  const decoded = decodeMetadata(metadata);
  if (!decoded.ok) {
    letGo(value);
    throw new EditionUnavailable(key, decoded.failure.message);
  }
  return opened(key, value, decoded.value);
}

/** A withdrawal rides in the site record for the article's own sake; lists have to be read again. */
function cacheSeconds(key: string): number {
  return isArticleKey(key) ? ARTICLE_CACHE_SECONDS : LIST_CACHE_SECONDS;
}

/** The sum is over all that the metadata says, so that two records of one revision are equal. */
function revisionOf(metadata: Partial<RecordMetadata> | null): string | undefined {
  if (metadata?.record !== RECORD_VERSION) return undefined;
  return `${metadata.tag}.${metadata.sum}`;
}

function opened(key: string, value: ReadableStream, metadata: RecordMetadata): OpenRecord {
  return {
    facts: metadata.facts,
    tag: metadata.tag,
    revision: `${metadata.tag}.${metadata.sum}`,
    parts: metadata.parts.map(([name]) => name),
    read: async () => unpack(await collect(key, value), metadata),
    discard: () => letGo(value),
  };
}

function reopened(known: KnownRecord, value: ReadableStream): OpenRecord {
  const { facts, tag, revision, parts, contents } = known;
  const discard = () => letGo(value);
  const read = async () => {
    discard();
    return success(contents);
  };
  return { facts, tag, revision, parts, read, discard };
}

async function collect(key: string, value: ReadableStream): Promise<Uint8Array> {
  try {
    return new Uint8Array(await withinPatience(new Response(value).arrayBuffer()));
  } catch (error) {
    throw new EditionUnavailable(key, "the store broke off.", error);
  }
}
