import { version } from "../../package.json";
import type { Environment } from "../environment.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { contentType } from "../http/content-type.ts";
import type { Problem } from "../http/problem.ts";
import { type Result, success } from "../result.ts";
import type { Reading } from "./reading.ts";
import { respond } from "./representation.ts";
import { utf8 } from "./utf8.ts";

/** `/healthz`: that the Worker answers, with the versions of the build and of the site record. */
export async function readHealth({
  site,
  environment,
}: Reading): Promise<Result<Response, Problem>> {
  const health = { status: "ok", build: build(environment), site: site.version };
  const told = { type: contentType("json"), cacheControl: CACHE_CONTROL.never, noindex: true };
  return success(respond(told, utf8(`${JSON.stringify(health)}\n`)));
}

/** The product's version, and which deployment of it this is where the platform says so. */
function build({ VERSION }: Environment): string {
  return VERSION?.id ? `${version}+${VERSION.id}` : version;
}
