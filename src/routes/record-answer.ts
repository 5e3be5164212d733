import type { OpenRecord } from "../edition/reader.ts";
import type { Problem } from "../http/problem.ts";
import { failed, type Result, success } from "../result.ts";
import type { Reading } from "./reading.ts";
import type { RecordCopy } from "./recent-copies.ts";
import { NOT_FOUND } from "./refusals.ts";
import { notModified, type ReadyAnswer, type Representation, sendReady } from "./representation.ts";

/** What is known of a record before its bytes are read. */
export type RecordHead = Pick<RecordCopy, "facts" | "tag" | "parts" | "revision">;

/** How an answer is made of a record. */
export interface Making {
  /** What can be said from the metadata alone; its ETag names all that the bytes are made of. */
  readonly represent: (head: RecordHead) => Representation;
  readonly make: (copy: RecordCopy) => Result<ReadyAnswer, Problem>;
  /** Whether other readers will ask for the very same; they do unless this says otherwise. */
  readonly isCommon?: boolean;
}

/** The record at a key, which has to be there. */
export async function openExisting(
  { isolate, environment }: Reading,
  key: string,
): Promise<Result<OpenRecord, Problem>> {
  const opened = await isolate.records.open(environment.EDITION, key);
  if (!opened.ok) return opened;
  return opened.value === undefined ? failed(NOT_FOUND) : success(opened.value);
}

/**
 * An answer out of the record at a key: one that is ready, a 304 from the metadata alone, or one that
 * is made of the bytes. The record is read or let go of.
 */
export async function answerFromRecord(
  reading: Reading,
  key: string,
  record: OpenRecord,
  { represent, make, isCommon = true }: Making,
): Promise<Result<Response, Problem>> {
  const { request, isolate } = reading;
  const representation = represent(record);
  const ready = isolate.answers.find(nameOf(reading, key, record, representation));
  if (ready !== undefined) {
    record.discard();
    return success(sendReady(request, ready));
  }
  const unchanged = notModified(request, representation);
  if (unchanged !== undefined) {
    record.discard();
    return success(unchanged);
  }
  const read = await isolate.records.read(key, record);
  if (!read.ok) return read;
  const made = make(read.value);
  if (!made.ok) return made;
  if (isCommon) {
    const name = nameOf(reading, key, read.value, represent(read.value));
    isolate.answers.keep(name, made.value);
  }
  return success(sendReady(request, made.value));
}

/** Names all that an answer is made of, so that another of the same name would be equal. */
function nameOf(
  { origin, configuration }: Reading,
  key: string,
  { revision }: RecordHead,
  { cacheControl, vary, validators, contentLocation }: Representation,
): string {
  const { tag, modified } = validators ?? {};
  const said = [cacheControl, vary?.join(), tag, modified, contentLocation];
  return [key, revision, ...said, origin, configuration.name].join("\n");
}
