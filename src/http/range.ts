import type { Validators } from "./conditional.ts";
import { parseHttpDate } from "./http-date.ts";

/** A stretch of the bytes of an answer. */
export interface ByteRange {
  readonly start: number;
  readonly length: number;
}

/**
 * The stretch that a GET asks for out of `total` bytes (RFC 9110 §14.2): nothing where it asks for all
 * of them, for several stretches at once, or for what is no range, all of which are answered whole.
 */
export function requestedRange(
  { method, headers }: Request,
  total: number,
  validators: Validators,
): ByteRange | "unsatisfiable" | undefined {
  const range = headers.get("Range");
  if (range === null || method !== "GET" || !isUnchanged(headers, validators)) return undefined;
  const [, first, last] = /^bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/iu.exec(range) ?? [];
  if (first === undefined || last === undefined || first + last === "") return undefined;
  if (first === "") return suffix(Number(last), total);
  const start = Number(first);
  const end = last === "" ? Number.POSITIVE_INFINITY : Number(last);
  if (end < start) return undefined;
  if (start >= total) return "unsatisfiable";
  return { start, length: Math.min(end + 1, total) - start };
}

/** As `Content-Range` says it (§14.4). */
export function contentRange({ start, length }: ByteRange, total: number): string {
  return `bytes ${start}-${start + length - 1}/${total}`;
}

/** The last bytes, or all of them when there are fewer. */
function suffix(wanted: number, total: number): ByteRange | "unsatisfiable" {
  if (wanted === 0) return "unsatisfiable";
  const length = Math.min(wanted, total);
  return { start: total - length, length };
}

/** If-Range goes by the very tag, compared strongly, or by the very date (§13.1.5). */
function isUnchanged(headers: Headers, { tag, modified }: Validators): boolean {
  const condition = headers.get("If-Range")?.trim();
  if (condition === undefined) return true;
  if (condition.includes('"')) return condition === tag && !tag.startsWith("W/");
  return modified !== undefined && parseHttpDate(condition) === modified;
}
