import { ROW_BYTES } from "../limits.ts";
import type { SearchEntry } from "./search-words.ts";
import type { VersionRows } from "./version-table.ts";

/** What a row holds beside its large columns: slug, numbers, dates and SQLite's own header. */
const SMALL_COLUMNS_BYTES = 2_000;

/**
 * The size in bytes of the first row that would be larger than a Durable Object may store; nothing
 * when all fit. Production refuses such a row and a local run does not (platform.md).
 */
export function oversized(rows: VersionRows, search: SearchEntry): number | undefined {
  const sizes = [
    rows.source.length + bytes(rows.acknowledged),
    bytes(rows.findings) + bytes(rows.rules),
    bytes(rows.article),
    bytes(search.text),
  ];
  return sizes.map((size) => size + SMALL_COLUMNS_BYTES).find((size) => size > ROW_BYTES);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
