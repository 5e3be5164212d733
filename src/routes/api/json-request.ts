import { SMALL_BODY_BYTES } from "../../limits.ts";
import { type Result, success } from "../../result.ts";
import { decodeObject, readBody } from "./body.ts";
import { type Conditions, readConditions } from "./conditions.ts";
import { readEditor } from "./editor.ts";
import type { ApiFailure } from "./failure.ts";

/** A request that says in JSON what to change. */
export interface JsonRequest {
  /** Of its object; none where the body is empty. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly conditions: Conditions;
  /** In whose name it is sent. */
  readonly editor: string;
}

/** Reads a request with a body of at most `limit` bytes. What its members mean is for others to say. */
export async function readJsonRequest(
  request: Request,
  limit = SMALL_BODY_BYTES,
): Promise<Result<JsonRequest, ApiFailure>> {
  const body = await readBody(request, limit);
  if (!body.ok) return body;
  const members = decodeObject(body.value);
  if (!members.ok) return members;
  const conditions = readConditions(request, body.value);
  if (!conditions.ok) return conditions;
  const editor = readEditor(request.headers);
  if (!editor.ok) return editor;
  return success({ members: members.value, conditions: conditions.value, editor: editor.value });
}
