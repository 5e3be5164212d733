import { hasForeignScheme } from "../../article/address.ts";
import { foldSpace } from "../../article/plain-text.ts";
import { failed, type Result, success } from "../../result.ts";
import type { RefusingRule } from "../failure.ts";
import { quoted } from "../report.ts";

/** Why a value cannot be that of its field, and what to write. */
export interface FieldFailure {
  /** The gate's rule that the value breaks, where one has a name for it. */
  readonly rule?: RefusingRule;
  readonly message: string;
  readonly fix: string;
}

export function refuse(
  field: string,
  data: unknown,
  fix: string,
  rule?: RefusingRule,
): Result<never, FieldFailure> {
  const value = typeof data === "string" ? data : (JSON.stringify(data) ?? "nothing");
  const message = `The field ${field} cannot be ${quoted(value)}.`;
  return failed({ ...(rule !== undefined && { rule }), message, fix });
}

/** The rule that an address breaks, when what is wrong with it is its scheme. */
export function schemeRule(address: unknown): RefusingRule | undefined {
  return typeof address === "string" && hasForeignScheme(address.trim()) ? "url-scheme" : undefined;
}

export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

export function readText(field: string, data: unknown): Result<string | undefined, FieldFailure> {
  if (typeof data !== "string") return refuse(field, data, `Write ${field} as one line of text.`);
  const text = foldSpace(data);
  return success(text === "" ? undefined : text);
}

export function hasOthers(record: Record<string, unknown>, known: readonly string[]): boolean {
  return Object.keys(record).some((key) => !known.includes(key));
}
