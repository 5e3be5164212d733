import { MEDIA_VERSION, type MediaMetadata } from "../edition/media.ts";
import { type MediaName, parseMediaName } from "../edition/media-name.ts";
import { MEDIA_CHUNK_BYTES } from "../limits.ts";
import type { KnownMedia, MediaUpload } from "./submission.ts";

/** A row of `media`: what is known of a file beside its bytes. */
interface MediaRow {
  readonly [column: string]: SqlStorageValue;
  readonly sha256: string;
  readonly extension: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly uploaded_at: number;
}

/** The files that were uploaded, by what they hold. A row is never changed and never removed. */
export class MediaTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** A medium by its whole name; nothing when the name cannot be one, or is not known. */
  find(name: string): MediaRow | undefined {
    const parsed = parseMediaName(name);
    const row = parsed && this.findBytes(parsed.sha256);
    return row?.extension === parsed?.extension ? row : undefined;
  }

  /** A medium by its bytes alone, under whatever extension they were taken first. */
  findBytes(sha256: string): (MediaRow & MediaName) | undefined {
    const rows = this.#sql.exec<MediaRow>("SELECT * FROM media WHERE sha256 = ?", sha256);
    return rows.toArray()[0] as (MediaRow & MediaName) | undefined;
  }

  /** What an article needs to know of a medium. */
  known(name: string): KnownMedia | undefined {
    const row = this.find(name);
    if (row === undefined) return undefined;
    const { width, height } = row;
    return { name, ...(width !== null && height !== null && { width, height }) };
  }

  add({ sha256, extension, bytes, width, height, name }: MediaUpload, now: Date): void {
    this.#sql.exec(
      `INSERT INTO media (sha256, extension, bytes, width, height, name, uploaded_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...[sha256, extension, bytes.length, width ?? null, height ?? null, name, now.getTime()],
    );
    for (let number = 0; number * MEDIA_CHUNK_BYTES < bytes.length; number += 1) {
      const start = number * MEDIA_CHUNK_BYTES;
      this.#sql.exec(
        "INSERT INTO media_chunk (sha256, number, bytes) VALUES (?, ?, ?)",
        ...[sha256, number, bytes.slice(start, start + MEDIA_CHUNK_BYTES)],
      );
    }
  }

  /** The bytes, read a row at a time: several of them whole would fill the object's memory. */
  stream(sha256: string): ReadableStream<Uint8Array> {
    let number = 0;
    return new ReadableStream({
      pull: (controller) => {
        const chunk = this.#chunk(sha256, number);
        number += 1;
        if (chunk === undefined) controller.close();
        else controller.enqueue(new Uint8Array(chunk));
      },
    });
  }

  #chunk(sha256: string, number: number): ArrayBuffer | undefined {
    const rows = this.#sql.exec<{ bytes: ArrayBuffer }>(
      "SELECT bytes FROM media_chunk WHERE sha256 = ? AND number = ?",
      ...[sha256, number],
    );
    return rows.toArray()[0]?.bytes;
  }
}

/** What stands beside the bytes in KV. */
export function mediaMetadata({ bytes, uploaded_at }: MediaRow): MediaMetadata {
  return { media: MEDIA_VERSION, bytes, modified: Math.floor(uploaded_at / 1000) };
}
