import type { Context } from "hono";
import { type Configuration, ConfigurationError, readConfiguration } from "../config.ts";
import { EMPTY_SITE } from "../edition/site.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import type { Isolate } from "./isolate.ts";
import { answerProblem } from "./problem-answer.ts";
import type { Surroundings } from "./readable.ts";
import { readingOf } from "./reading.ts";

/** A page for what nobody expected. The log has the error; the reader gets no word of it. */
export function answerFault(
  error: unknown,
  { req, env }: Context<Surroundings>,
  isolate: Isolate,
): Response {
  console.error(error);
  try {
    const reading = readingOf({
      request: req.raw,
      environment: env,
      configuration: usableConfiguration(env, error),
      isolate,
      site: EMPTY_SITE,
    });
    return answerProblem(reading, { name: "fault" });
  } catch (second) {
    console.error("The page for a fault could not be made.", second);
    const headers = {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": CACHE_CONTROL.never,
    };
    return new Response("Something went wrong.\n", { status: 500, headers });
  }
}

/** When it is the settings that cannot be used, the defaults still make a page. */
function usableConfiguration(
  variables: Parameters<typeof readConfiguration>[0],
  error: unknown,
): Configuration {
  return readConfiguration(error instanceof ConfigurationError ? {} : variables);
}
