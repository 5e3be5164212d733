import { newsroomOf } from "../../environment.ts";
import { REASON_CHARACTERS, SMALL_BODY_BYTES } from "../../limits.ts";
import { failed, type Result, success } from "../../result.ts";
import { answer, standingHeader } from "./answer.ts";
import { decodeObject, readBody } from "./body.ts";
import { readConditions } from "./conditions.ts";
import { readEditor } from "./editor.ts";
import type { ApiFailure } from "./failure.ts";
import { isOneLine } from "./one-line.ts";
import { type ApiContext, articleUrl } from "./publish.ts";
import { refuse } from "./refuse.ts";

/** `DELETE /api/articles/{slug}`: withdraws it, with `{"reason"}` when there is one to give. */
export async function retract(context: ApiContext, slug: string): Promise<Response> {
  const body = await readBody(context.req.raw, SMALL_BODY_BYTES);
  if (!body.ok) return refuse(body.failure);
  const conditions = readConditions(context.req.raw, body.value);
  if (!conditions.ok) return refuse(conditions.failure);
  const reason = readReason(body.value);
  if (!reason.ok) return refuse(reason.failure);
  const editor = readEditor(context.req.raw.headers);
  if (!editor.ok) return refuse(editor.failure);
  const outcome = await newsroomOf(context.env).retract({
    slug,
    by: editor.value,
    ...(reason.value !== undefined && { reason: reason.value }),
    ...conditions.value,
  });
  if (!outcome.ok) return refuse(outcome.failure);
  const standing = { ...outcome.value, url: articleUrl(context, slug), live: false };
  return answer(standing, 200, standingHeader(outcome.value));
}

function readReason(body: Uint8Array): Result<string | undefined, ApiFailure> {
  const decoded = decodeObject(body);
  if (!decoded.ok) return decoded;
  const { reason, ...others } = decoded.value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    return failed({
      reason: "bad-value",
      name: unknown,
      value: others[unknown],
      advice: 'Only {"reason": "…"} can be sent with a retraction.',
    });
  }
  if (reason === undefined || isOneLine(reason, REASON_CHARACTERS)) return success(reason);
  const advice = `Write one line of 1 to ${REASON_CHARACTERS} characters, or leave it out.`;
  return failed({ reason: "bad-value", name: "reason", value: reason, advice });
}
