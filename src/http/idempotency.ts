import { createHash } from "node:crypto";
import { IDEMPOTENCY_KEY_CHARACTERS } from "../limits.ts";

/** Whether an Idempotency-Key can be kept: printable ASCII of at most 255 characters. */
export function isIdempotencyKey(key: string): boolean {
  return key.length <= IDEMPOTENCY_KEY_CHARACTERS && /^[\x21-\x7E]+$/u.test(key);
}

/** What else in a request decides its effect, beside its method, address and body. */
const DECIDING_HEADERS = ["Content-Type", "If-Match", "If-None-Match"];

/** A digest by which the same request is known again. */
export function requestFingerprint(request: Request, body: Uint8Array): string {
  const { pathname, search } = new URL(request.url);
  const headers = DECIDING_HEADERS.map((name) => request.headers.get(name));
  return createHash("sha256")
    .update(JSON.stringify([request.method, pathname, search, ...headers]))
    .update(body)
    .digest("base64url");
}
