import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Coding } from "./encoding.ts";

/** Quality 5 takes 1.4 ms for 52 KB in workerd, 11 takes 49: this is done on a read. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Bytes that are not stored compressed, in the coding to send; as they are without one. */
export function compress(
  bytes: Uint8Array<ArrayBuffer>,
  coding: Coding | undefined,
): Uint8Array<ArrayBuffer> {
  if (coding === undefined) return bytes;
  return new Uint8Array(coding === "br" ? brotliCompressSync(bytes, QUICK) : gzipSync(bytes));
}
