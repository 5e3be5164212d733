import { EDITOR_CHARACTERS } from "../../limits.ts";
import { ANYBODY } from "../../newsroom/submission.ts";
import { type Result, success } from "../../result.ts";
import { badValue } from "./bad-value.ts";
import type { ApiFailure } from "./failure.ts";
import { isOneLine } from "./one-line.ts";

const HEADER = "Lectern-Editor";

/**
 * The person in whose name a request is sent: the header `Lectern-Editor`, percent-encoded in UTF-8
 * where it is not ASCII, since a header carries no other letters (RFC 9110, 5.5).
 */
export function readEditor(headers: Headers): Result<string, ApiFailure> {
  const value = headers.get(HEADER);
  if (value === null) return success(ANYBODY);
  const name = decoded(value);
  if (isOneLine(name, EDITOR_CHARACTERS)) return success(name.trim());
  const advice = `Send one line of 1 to ${EDITOR_CHARACTERS} characters, percent-encoded in UTF-8, such as Zo%C3%AB.`;
  return badValue(HEADER, value, advice);
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
