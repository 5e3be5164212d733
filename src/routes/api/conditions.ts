import { isIdempotencyKey, requestFingerprint } from "../../http/idempotency.ts";
import type { Once, Precondition } from "../../newsroom/submission.ts";
import { type Result, success } from "../../result.ts";
import { badValue } from "./bad-value.ts";
import type { ApiFailure } from "./failure.ts";

/** The conditions of a write: what must stand already, and that it is done once. */
export interface Conditions {
  readonly precondition: Precondition;
  readonly once?: Once;
}

const ENTITY_TAG = '(?:W/)?"[^"]*"';
const ENTITY_TAGS = new RegExp(`^${ENTITY_TAG}(?:\\s*,\\s*${ENTITY_TAG})*$`, "u");

/** If-Match, If-None-Match (RFC 9110, 13.1) and Idempotency-Key of a request with this body. */
export function readConditions(request: Request, body: Uint8Array): Result<Conditions, ApiFailure> {
  const match = readTags(request.headers, "If-Match");
  if (!match.ok) return match;
  const noneMatch = readTags(request.headers, "If-None-Match");
  if (!noneMatch.ok) return noneMatch;
  const key = request.headers.get("Idempotency-Key");
  if (key !== null && !isIdempotencyKey(key)) {
    const advice = "Send 1 to 255 printable ASCII characters, such as a UUID.";
    return badValue("Idempotency-Key", key, advice);
  }
  return success({
    precondition: {
      // If-Match compares strongly, and a weak tag is never strongly equal to anything.
      ...(match.value !== undefined && { match: only(match.value, isStrong) }),
      ...(noneMatch.value !== undefined && { noneMatch: only(noneMatch.value, () => true) }),
    },
    ...(key !== null && { once: { key, fingerprint: requestFingerprint(request, body) } }),
  });
}

function readTags(
  headers: Headers,
  name: "If-Match" | "If-None-Match",
): Result<"*" | readonly string[] | undefined, ApiFailure> {
  const value = headers.get(name)?.trim();
  if (value === undefined || value === "*") return success(value);
  if (ENTITY_TAGS.test(value)) return success(value.match(/(?:W\/)?"[^"]*"/gu) ?? []);
  const advice = 'Send * or a version in quotation marks, such as "3".';
  return badValue(name, value, advice);
}

/** Tags without their marks, those that pass alone. */
function only(
  tags: "*" | readonly string[],
  passes: (tag: string) => boolean,
): "*" | readonly string[] {
  return tags === "*" ? "*" : tags.filter(passes).map((tag) => tag.replace(/^W\/|"/gu, ""));
}

function isStrong(tag: string): boolean {
  return !tag.startsWith("W/");
}
