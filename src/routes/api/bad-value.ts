import { failed, type Result } from "../../result.ts";
import type { ApiFailure } from "./failure.ts";

/** A header, parameter or member has a value that cannot be used; `advice` says what to write. */
export function badValue(name: string, value: unknown, advice: string): Result<never, ApiFailure> {
  return failed({ reason: "bad-value", name, value, advice });
}

/** Refuses a member that is not among these, because nobody would notice that it was not heard. */
export function unknownMember(
  members: Readonly<Record<string, unknown>>,
  known: readonly string[],
  advice: string,
): Result<never, ApiFailure> | undefined {
  const unknown = Object.keys(members).find((name) => !known.includes(name));
  return unknown === undefined ? undefined : badValue(unknown, members[unknown], advice);
}
