import * as v from "valibot";
import { KV_METADATA_BYTES } from "../limits.ts";
import { failed, type Result, success } from "../result.ts";
import type { Damaged } from "./failures.ts";
import { RECORD_VERSION, type RecordFacts } from "./record.ts";

/** What stands in the metadata of a record's key: all that a 304 and a route need. */
export interface RecordMetadata {
  readonly record: typeof RECORD_VERSION;
  readonly facts: RecordFacts;
  /** Names the content; the same content always has the same tag. */
  readonly tag: string;
  /** Name, offset and length in bytes of each part of the value. */
  readonly parts: readonly (readonly [name: string, offset: number, length: number])[];
  /** CRC-32 of all of the above and of the value. */
  readonly sum: number;
}

const size = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.strictObject({
  record: v.literal(RECORD_VERSION),
  facts: v.strictObject({
    state: v.picklist(["live", "retracted"]),
    lang: v.string(),
    modified: size,
  }),
  tag: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/u)),
  parts: v.array(v.tuple([v.string(), size, size])),
  sum: size,
});

/** Metadata as it was read, checked. */
export function decodeMetadata(data: unknown): Result<RecordMetadata, Damaged> {
  const version = recordVersion(data);
  if (typeof version === "number" && version !== RECORD_VERSION) {
    const message = `It has version ${version}; this is version ${RECORD_VERSION}.`;
    return failed({ reason: "unknown-version", message });
  }
  const parsed = v.safeParse(schema, data, { abortEarly: true });
  if (parsed.success && isContiguous(parsed.output)) return success(parsed.output);
  return failed({ reason: "damaged", message: "Its metadata is not as it was written." });
}

/** Whether metadata fits a key's 1,024 bytes, which KV counts in the UTF-8 of its JSON. */
export function fitsMetadata(metadata: RecordMetadata): boolean {
  return new TextEncoder().encode(JSON.stringify(metadata)).length <= KV_METADATA_BYTES;
}

function recordVersion(data: unknown): unknown {
  return typeof data === "object" && data !== null && "record" in data ? data.record : undefined;
}

/** Parts follow one another without a gap, and no name comes twice. */
function isContiguous({ parts }: RecordMetadata): boolean {
  let end = 0;
  const names = new Set<string>();
  for (const [name, offset, length] of parts) {
    if (offset !== end || names.has(name)) return false;
    names.add(name);
    end = offset + length;
  }
  return true;
}
