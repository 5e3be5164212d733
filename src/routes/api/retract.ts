import { newsroomOf } from "../../environment.ts";
import { REASON_CHARACTERS } from "../../limits.ts";
import { type Result, success } from "../../result.ts";
import { answer, standingHeader } from "./answer.ts";
import { badValue, unknownMember } from "./bad-value.ts";
import { type ApiContext, articleUrl } from "./context.ts";
import type { ApiFailure } from "./failure.ts";
import { readJsonRequest } from "./json-request.ts";
import { isOneLine } from "./one-line.ts";
import { refuse } from "./refuse.ts";

/** `DELETE /api/articles/{slug}`: withdraws it, with `{"reason"}` when there is one to give. */
export async function retract(context: ApiContext, slug: string): Promise<Response> {
  const request = await readJsonRequest(context.req.raw);
  if (!request.ok) return refuse(request.failure);
  const { members, conditions, editor } = request.value;
  const reason = readReason(members);
  if (!reason.ok) return refuse(reason.failure);
  const outcome = await newsroomOf(context.env).retract({
    slug,
    by: editor,
    ...(reason.value !== undefined && { reason: reason.value }),
    ...conditions,
  });
  if (!outcome.ok) return refuse(outcome.failure);
  const standing = { ...outcome.value, url: articleUrl(context, slug), live: false };
  return answer(standing, 200, standingHeader(outcome.value));
}

function readReason(
  members: Readonly<Record<string, unknown>>,
): Result<string | undefined, ApiFailure> {
  const only = 'Only {"reason": "…"} can be sent with a retraction.';
  const unknown = unknownMember(members, ["reason"], only);
  if (unknown !== undefined) return unknown;
  const { reason } = members;
  if (reason === undefined || isOneLine(reason, REASON_CHARACTERS)) return success(reason);
  const advice = `Write one line of 1 to ${REASON_CHARACTERS} characters, or leave it out.`;
  return badValue("reason", reason, advice);
}
