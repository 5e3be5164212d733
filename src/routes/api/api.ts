import { Hono } from "hono";
import type { Environment } from "../../environment.ts";
import { admission } from "./admission.ts";
import { articles } from "./articles.ts";
import { breaking } from "./breaking.ts";
import { lexicon } from "./lexicon.ts";
import { media } from "./media.ts";
import { refuse } from "./refuse.ts";
import { status } from "./status.ts";

/** The publishing API, mounted at `/api`: JSON in and out, refusals as problem+json, never cached. */
export const api = new Hono<{ Bindings: Environment }>();

api.use(admission);
api.route("/articles", articles);
api.route("/breaking", breaking);
api.route("/lexicon", lexicon);
api.route("/media", media);
api.route("/status", status);
api.all("*", ({ req }) => refuse({ reason: "unknown-address", path: req.path }));

api.onError((error) => {
  console.error(error);
  return refuse({ reason: isOfTheNewsroom(error) ? "newsroom-unavailable" : "fault" });
});

/** Marks that the platform puts on the error of a call that a Durable Object did not answer. */
function isOfTheNewsroom(error: Error): boolean {
  return ["retryable", "overloaded", "durableObjectReset"].some(
    (mark) => (error as unknown as Record<string, unknown>)[mark] === true,
  );
}
