import type { Article } from "../../article/model.ts";
import { newsroomOf } from "../../environment.ts";
import { answer } from "./answer.ts";
import type { ApiContext } from "./context.ts";
import { refuse } from "./refuse.ts";
import { changesBetween, type VersionChanges } from "./version-changes.ts";

/** `GET /api/articles/{slug}/versions`: the history of an article, newest first. */
export async function listVersions(context: ApiContext, slug: string): Promise<Response> {
  const versions = await newsroomOf(context.env).versions(slug);
  if (versions.length === 0) return refuse({ reason: "unknown-article", slug });
  return answer({ slug, versions });
}

/** `GET /api/articles/{slug}/versions/{version}`: it whole, and what it changed for readers. */
export async function showVersion(
  context: ApiContext,
  slug: string,
  version: string,
): Promise<Response> {
  const found = /^[1-9]\d{0,14}$/u.test(version)
    ? await newsroomOf(context.env).version(slug, Number(version))
    : undefined;
  if (found === undefined) return refuse({ reason: "unknown-version", slug, version });
  const changes = await changesOf(context, slug, found.version);
  return answer({ slug, ...found, ...(changes !== undefined && { changes }) });
}

/** Compared here, because two articles that are hard to compare must not hold up the newsroom. */
async function changesOf(
  context: ApiContext,
  slug: string,
  version: number,
): Promise<(VersionChanges & { readonly against: number }) | undefined> {
  const newsroom = newsroomOf(context.env);
  const against = version - 1;
  const [before, after] = await Promise.all([
    newsroom.articleText(slug, against),
    newsroom.articleText(slug, version),
  ]);
  if (before === undefined || after === undefined) return undefined;
  const changes = changesBetween(JSON.parse(before) as Article, JSON.parse(after) as Article);
  return { against, ...changes };
}
