import type { Context, Hono } from "hono";
import type { Environment } from "../environment.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import type { Problem } from "../http/problem.ts";
import { failed, type Result } from "../result.ts";
import type { Isolate } from "./isolate.ts";
import { answerProblem } from "./problem-answer.ts";
import { beginReading, type ReadingHandler } from "./reading.ts";

/** What Hono hands from one step of a request to the next. */
export interface Surroundings {
  Bindings: Environment;
}

/** Methods that an address takes beside GET, HEAD and OPTIONS, which every address does. */
export interface OtherMethods {
  readonly POST?: ReadingHandler;
}

/**
 * Puts an address on the app: GET (and by Hono HEAD), OPTIONS, and a 405 for the rest. A path has at
 * most one variable part, named `part`.
 */
export function readable(
  app: Hono<Surroundings>,
  isolate: Isolate,
  path: string,
  handler: ReadingHandler,
  others: OtherMethods = {},
): void {
  const allow = ["GET", "HEAD", "OPTIONS", ...Object.keys(others)];
  const answering = (chosen: ReadingHandler) => (context: Context<Surroundings>) =>
    answer(context, isolate, chosen);
  app.get(path, answering(handler));
  app.options(path, () => options(allow));
  if (others.POST !== undefined) app.post(path, answering(others.POST));
  app.all(
    path,
    answering(async () => failed({ name: "method-not-allowed", allow })),
  );
}

/** The one place where a handler's result becomes an answer. */
export async function answer(
  context: Context<Surroundings>,
  isolate: Isolate,
  handler: ReadingHandler,
): Promise<Response> {
  const reading = await beginReading(context.req.raw, context.env, isolate, (work) =>
    context.executionCtx.waitUntil(work),
  );
  const result: Result<Response, Problem> = await handler(reading, context.req.param("part") ?? "");
  return result.ok ? result.value : answerProblem(reading, result.failure);
}

function options(allow: readonly string[]): Response {
  const headers = { Allow: allow.join(", "), "Cache-Control": CACHE_CONTROL.never };
  return new Response(null, { status: 204, headers });
}
