import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Coding } from "./encoding.ts";

/** Quality 5 takes 1.4 ms for 52 KB in workerd, 11 takes 49: this is done on a read. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Bytes that are not stored compressed, in a coding. */
export function compress(bytes: Uint8Array, coding: Coding): Uint8Array<ArrayBuffer> {
  return new Uint8Array(coding === "br" ? brotliCompressSync(bytes, QUICK) : gzipSync(bytes));
}
