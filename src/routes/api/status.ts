import { Hono } from "hono";
import { type Environment, newsroomOf } from "../../environment.ts";
import { ruleVersions } from "../../gate/check.ts";
import { answer } from "./answer.ts";
import { onlyMethods } from "./methods.ts";

/** `/api/status`: how the whole publication stands, on one look. */
export const status = new Hono<{ Bindings: Environment }>();

status.get("/", async ({ env }) => {
  const { breaking, ...rest } = await newsroomOf(env).status(ruleVersions());
  return answer({ ...rest, breaking: breaking ?? null });
});
status.all("/", onlyMethods("GET", "HEAD"));
