import { failed, type Result, success } from "../../result.ts";
import type { ApiFailure } from "./failure.ts";

/** A request's body of at most `limit` bytes; counted as it arrives, because lengths are only claims. */
export async function readBody(
  request: Request,
  limit: number,
): Promise<Result<Uint8Array, ApiFailure>> {
  const coding = request.headers.get("Content-Encoding")?.trim().toLowerCase() ?? "identity";
  if (coding !== "identity") return failed({ reason: "content-coding", coding });
  const tooLarge = { reason: "body-too-large", limit } as const;
  if (Number(request.headers.get("Content-Length") ?? 0) > limit) return failed(tooLarge);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.length;
    // Leaving the loop cancels the stream, so the rest is never taken in.
    if (length > limit) return failed(tooLarge);
    pieces.push(piece);
  }
  return success(new Uint8Array(Buffer.concat(pieces, length)));
}

/** Bytes as text, without a byte order mark; a failure when they are not UTF-8. */
export function decodeText(bytes: Uint8Array): Result<string, ApiFailure> {
  try {
    return success(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    return failed({ reason: "not-utf-8" });
  }
}

/** A JSON object out of a body; an empty body is an empty object. */
export function decodeObject(bytes: Uint8Array): Result<Record<string, unknown>, ApiFailure> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  if (text.value.trim() === "") return success({});
  try {
    const data: unknown = JSON.parse(text.value);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) {
      return success({ ...data });
    }
    return notJson('It must be an object such as {"reason": "…"}.');
  } catch (error) {
    return notJson(error instanceof Error ? `${error.message}.` : "It cannot be parsed.");
  }
}

function notJson(message: string): Result<never, ApiFailure> {
  return failed({ reason: "not-json", message: `The body cannot be read as JSON. ${message}` });
}
