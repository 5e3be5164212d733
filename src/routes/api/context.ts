import type { Context } from "hono";
import { readConfiguration } from "../../config.ts";
import type { Environment } from "../../environment.ts";
import { articlePath } from "../../paths.ts";

/** A call of the API, with what its address says. */
export type ApiContext = Context<{ Bindings: Environment }>;

/** The address at which readers have an article. */
export function articleUrl(context: ApiContext, slug: string): string {
  return `${siteOrigin(context)}${articlePath(slug)}`;
}

/** The origin at which readers have the site, without a final slash. */
export function siteOrigin({ env, req }: ApiContext): string {
  return readConfiguration(env).siteUrl ?? new URL(req.url).origin;
}

/** Ids of the rules whose warnings a request accepts. */
export function acknowledgements({ req }: ApiContext): string[] {
  const given = req.queries("acknowledge") ?? [];
  return given
    .flatMap((list) => list.split(","))
    .map((rule) => rule.trim())
    .filter(Boolean);
}

/** Whether a request only wants to know what would come of it. */
export function isDryRun({ req }: ApiContext): boolean {
  const value = req.query("dry-run");
  return value !== undefined && !["0", "false", "no"].includes(value.toLowerCase());
}
