import { pathProblem, withoutTrailingSlash } from "../http/request-path.ts";
import { failed, success } from "../result.ts";
import type { ReadingHandler } from "./reading.ts";
import { movedTo } from "./redirect.ts";

/** Refuses a path that is too long or is no text; nothing when the path may be looked for. */
export function refusePath(path: string): ReadingHandler | undefined {
  const name = pathProblem(path);
  return name === undefined ? undefined : async () => failed({ name });
}

/** No address of ours has a final slash but the front page, so one is taken off; else there is nothing. */
export const findNothing: ReadingHandler = async ({ request, url }) => {
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead || !url.pathname.endsWith("/") || url.pathname === "/") {
    return failed({ name: "not-found" });
  }
  return success(movedTo(`${withoutTrailingSlash(url.pathname)}${url.search}`));
};
