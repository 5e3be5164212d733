import { version } from "../../package.json";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { contentType } from "../http/content-type.ts";
import type { Problem } from "../http/problem.ts";
import { type Result, success } from "../result.ts";
import type { Reading } from "./reading.ts";
import { respond } from "./representation.ts";
import { utf8 } from "./utf8.ts";

/** `/healthz`: that the Worker answers, with the versions of the build and of the site record. */
export async function readHealth({ site }: Reading): Promise<Result<Response, Problem>> {
  const health = { status: "ok", build: version, site: site.version };
  const told = { type: contentType("json"), cacheControl: CACHE_CONTROL.never, noindex: true };
  return success(respond(told, utf8(`${JSON.stringify(health)}\n`)));
}
