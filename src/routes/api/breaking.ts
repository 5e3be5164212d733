import { Hono } from "hono";
import { readConfiguration } from "../../config.ts";
import type { BreakingNews } from "../../edition/site.ts";
import { type Environment, newsroomOf } from "../../environment.ts";
import type { BreakingSet } from "../../newsroom/submission.ts";
import { type Result, success } from "../../result.ts";
import { answer } from "./answer.ts";
import { decodeBreaking } from "./breaking-news.ts";
import type { ApiContext } from "./context.ts";
import type { ApiFailure } from "./failure.ts";
import { type JsonRequest, readJsonRequest } from "./json-request.ts";
import { onlyMethods } from "./methods.ts";
import { refuse } from "./refuse.ts";

/** `/api/breaking`: the line over every page while something is breaking. */
export const breaking = new Hono<{ Bindings: Environment }>();

breaking.get("/", async ({ env }) => told(await newsroomOf(env).breaking()));
breaking.put("/", (context) =>
  set(context, (members) => {
    const { language } = readConfiguration(context.env);
    return decodeBreaking(members, language, new Date());
  }),
);
breaking.delete("/", (context) => set(context, () => success(undefined)));
breaking.all("/", onlyMethods("GET", "HEAD", "PUT", "DELETE"));

async function set(
  context: ApiContext,
  decode: (members: JsonRequest["members"]) => Result<BreakingNews | undefined, ApiFailure>,
): Promise<Response> {
  const request = await readJsonRequest(context.req.raw);
  if (!request.ok) return refuse(request.failure);
  const news = decode(request.value.members);
  if (!news.ok) return refuse(news.failure);
  const { once } = request.value.conditions;
  const outcome = await newsroomOf(context.env).setBreaking(news.value, once);
  return outcome.ok ? told(outcome.value) : refuse(outcome.failure);
}

function told({ breaking: news, delivered }: BreakingSet): Response {
  return answer({ breaking: news ?? null, live: delivered });
}
