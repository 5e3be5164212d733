import { CACHE_CONTROL } from "../http/cache-control.ts";
import type { Problem } from "../http/problem.ts";
import { PATHS } from "../paths.ts";
import { type Result, success } from "../result.ts";
import { respond } from "./representation.ts";
import { utf8 } from "./utf8.ts";

/** A lectern with an open book, in a colour that stands out on light and dark tabs. */
const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d4f91"/><path fill="#fff" d="M5 9c4-2 8-2 11 1 3-3 7-3 11-1v9c-4-2-8-2-11 1-3-3-7-3-11-1z"/><path fill="#fff" d="M14.5 20h3v6h4v2h-11v-2h4z"/></svg>
`;

/** Nothing is kept from crawlers but what is not there to be found. */
const ROBOTS = `User-agent: *
Disallow: ${PATHS.api}/
Disallow: ${PATHS.search}
`;

export async function readFavicon(): Promise<Result<Response, Problem>> {
  const told = { type: "image/svg+xml; charset=utf-8", cacheControl: CACHE_CONTROL.asset };
  return success(respond(told, utf8(FAVICON)));
}

export async function readRobots(): Promise<Result<Response, Problem>> {
  const told = { type: "text/plain; charset=utf-8", cacheControl: CACHE_CONTROL.asset };
  return success(respond(told, utf8(ROBOTS)));
}
