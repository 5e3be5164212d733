import { EditionUnavailable, type OpenRecord, openRecord } from "../edition/reader.ts";
import type { Problem } from "../http/problem.ts";
import { failed, type Result, success } from "../result.ts";
import { RecentCopies, type RecordCopy } from "./recent-copies.ts";
import { UNAVAILABLE } from "./refusals.ts";

/**
 * The published records, with the last good copies of some for when the store is down. Fails with
 * UNAVAILABLE when it is, or what it holds is damaged, and no good copy is at hand.
 */
export class Records {
  readonly #copies = new RecentCopies();

  /** Opens a record; nothing when there is none at the key. */
  async open(kv: KVNamespace, key: string): Promise<Result<OpenRecord | undefined, Problem>> {
    const known = this.#copies.find(key);
    try {
      const record = await openRecord(kv, key, known);
      if (record === undefined) this.#copies.forget(key);
      else if (known?.revision === record.revision) this.#copies.renew(key, known);
      return success(record);
    } catch (error) {
      if (!(error instanceof EditionUnavailable)) throw error;
      console.error(error);
      return known === undefined ? failed(UNAVAILABLE) : success(reopened(known));
    }
  }

  /** Reads a record whole, or gives the last good copy, which may have another tag. */
  async read(key: string, record: OpenRecord): Promise<Result<RecordCopy, Problem>> {
    const contents = await readContents(key, record);
    if (contents === undefined) {
      const last = this.#copies.find(key);
      return last === undefined ? failed(UNAVAILABLE) : success(last);
    }
    const { facts, tag, revision, parts } = record;
    const copy = { facts, tag, revision, parts, contents };
    this.#copies.keep(key, copy);
    return success(copy);
  }
}

async function readContents(key: string, record: OpenRecord) {
  try {
    const contents = await record.read();
    if (contents.ok) return contents.value;
    console.error(new EditionUnavailable(key, contents.failure.message));
  } catch (error) {
    if (!(error instanceof EditionUnavailable)) throw error;
    console.error(error);
  }
  return undefined;
}

function reopened({ facts, tag, revision, parts, contents }: RecordCopy): OpenRecord {
  return {
    facts,
    tag,
    revision,
    parts,
    read: async () => success(contents),
    discard: () => {},
  };
}
