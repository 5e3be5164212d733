import { ARTICLE_BYTES, ROW_BYTES } from "../limits.ts";
import type { SearchEntry } from "./search-words.ts";
import type { VersionRows } from "./version-table.ts";

/** What a row holds beside its large columns: slug, numbers, dates and SQLite's own header. */
const SMALL_COLUMNS_BYTES = 2_000;

/** The size of a row and what it may have, in bytes. */
export interface Excess {
  readonly bytes: number;
  readonly limit: number;
}

/**
 * The first row that would be larger than a Durable Object may store, or than an article may be, which
 * its date and its kept corrections have made larger; nothing when all fit. Production refuses such a
 * row and a local run does not (platform.md).
 */
export function oversized(rows: VersionRows, search: SearchEntry | undefined): Excess | undefined {
  const article = bytes(rows.article);
  if (article > ARTICLE_BYTES) return { bytes: article, limit: ARTICLE_BYTES };
  const sizes = [
    rows.source.length + bytes(rows.acknowledged) + bytes(rows.corrections),
    bytes(rows.findings) + bytes(rows.rules),
    bytes(search?.text ?? ""),
  ];
  const size = sizes.map((each) => each + SMALL_COLUMNS_BYTES).find((each) => each > ROW_BYTES);
  return size === undefined ? undefined : { bytes: size, limit: ROW_BYTES };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
