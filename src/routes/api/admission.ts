import { createMiddleware } from "hono/factory";
import { readConfiguration } from "../../config.ts";
import type { Environment } from "../../environment.ts";
import { authenticate } from "../../http/authentication.ts";
import { mayProceed } from "../../http/rate-limit.ts";
import { refuse } from "./refuse.ts";

/** Who may call the API at all: with a token configured, not too often, and with that token. */
export const admission = createMiddleware<{ Bindings: Environment }>(async ({ env, req }, next) => {
  const { publishToken } = readConfiguration(env);
  if (publishToken === undefined) return refuse({ reason: "publishing-off" });
  const { headers } = req.raw;
  if (!(await mayProceed(env.PUBLISH_LIMIT, headers))) return refuse({ reason: "rate-limited" });
  const token = authenticate(headers.get("Authorization"), publishToken);
  return token === "accepted" ? next() : refuse({ reason: "unauthenticated", token });
});
