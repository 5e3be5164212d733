import { Hono } from "hono";
import { readConfiguration } from "../../config.ts";
import type { BreakingNews } from "../../edition/site.ts";
import { type Environment, newsroomOf } from "../../environment.ts";
import { SMALL_BODY_BYTES } from "../../limits.ts";
import type { BreakingSet } from "../../newsroom/submission.ts";
import { answer } from "./answer.ts";
import { decodeObject, readBody } from "./body.ts";
import { decodeBreaking } from "./breaking-news.ts";
import { readConditions } from "./conditions.ts";
import { onlyMethods } from "./methods.ts";
import type { ApiContext } from "./publish.ts";
import { refuse } from "./refuse.ts";

/** `/api/breaking`: the line over every page while something is breaking. */
export const breaking = new Hono<{ Bindings: Environment }>();

breaking.get("/", async ({ env }) => told(await newsroomOf(env).breaking()));
breaking.put("/", async (context) => {
  const body = await readBody(context.req.raw, SMALL_BODY_BYTES);
  if (!body.ok) return refuse(body.failure);
  const object = decodeObject(body.value);
  if (!object.ok) return refuse(object.failure);
  const { language } = readConfiguration(context.env);
  const news = decodeBreaking(object.value, language, new Date());
  return news.ok ? set(context, news.value, body.value) : refuse(news.failure);
});
breaking.delete("/", async (context) => {
  const body = await readBody(context.req.raw, SMALL_BODY_BYTES);
  return body.ok ? set(context, undefined, body.value) : refuse(body.failure);
});
breaking.all("/", onlyMethods("GET", "HEAD", "PUT", "DELETE"));

async function set(
  context: ApiContext,
  news: BreakingNews | undefined,
  body: Uint8Array,
): Promise<Response> {
  const conditions = readConditions(context.req.raw, body);
  if (!conditions.ok) return refuse(conditions.failure);
  const outcome = await newsroomOf(context.env).setBreaking(news, conditions.value.once);
  return outcome.ok ? told(outcome.value) : refuse(outcome.failure);
}

function told({ breaking: news, delivered }: BreakingSet): Response {
  return answer({ breaking: news ?? null, live: delivered });
}
