import type { Context } from "hono";
import { readConfiguration } from "../../config.ts";
import { type Environment, newsroomOf } from "../../environment.ts";
import { type Ingested, ingest } from "../../ingest/ingest.ts";
import { searchEntry } from "../../newsroom/search-words.ts";
import type { Published, Submission } from "../../newsroom/submission.ts";
import { articlePath } from "../../paths.ts";
import { failed, type Result, success } from "../../result.ts";
import { answer, standingHeader } from "./answer.ts";
import { type ArticleSource, readSource } from "./article-source.ts";
import { check } from "./check.ts";
import { readConditions } from "./conditions.ts";
import type { ApiFailure } from "./failure.ts";
import { refuse } from "./refuse.ts";
import { rehearse } from "./rehearsal.ts";

export type ApiContext = Context<{ Bindings: Environment }>;

/** `PUT /api/articles/{slug}`: ingest, check and rehearse here, then commit in the newsroom. */
export async function publish(context: ApiContext, slug: string): Promise<Response> {
  const source = await readSource(context.req.raw);
  if (!source.ok) return refuse(source.failure);
  const conditions = readConditions(context.req.raw, source.value.bytes);
  if (!conditions.ok) return refuse(conditions.failure);
  const configuration = readConfiguration(context.env);
  const ingested = read(source.value, configuration.language);
  if (!ingested.ok) return refuse(ingested.failure);
  const { article } = ingested.value;
  const checked = check(ingested.value, acknowledgements(context));
  if (!checked.ok) return refuse(checked.failure);
  const forms = rehearse(slug, article, configuration, new Date());
  if (!forms.ok) return refuse(forms.failure);
  const submission: Submission = {
    slug,
    type: source.value.type,
    source: source.value.text,
    article: JSON.stringify(article),
    search: searchEntry(article),
    ...checked.value,
    ...conditions.value,
  };
  const newsroom = newsroomOf(context.env);
  const isDryRun = isSwitchedOn(context.req.query("dry-run"));
  const outcome = isDryRun
    ? await newsroom.preview(submission)
    : await newsroom.publish(submission);
  if (!outcome.ok) return refuse(outcome.failure);
  return isDryRun
    ? answer({ ...publication(context, outcome.value), dryRun: true, forms: forms.value })
    : published(context, outcome.value);
}

/** The address at which readers have an article. */
export function articleUrl(context: ApiContext, slug: string): string {
  const { siteUrl } = readConfiguration(context.env);
  return `${siteUrl ?? new URL(context.req.url).origin}${articlePath(slug)}`;
}

function read({ type, text }: ArticleSource, lang: string): Result<Ingested, ApiFailure> {
  const ingested = ingest({ type, text }, { lang });
  if (ingested.ok) return success(ingested.value);
  const { reason, path, line, message, fix } = ingested.failure;
  const finding = { rule: reason, severity: "error" as const, path, message, fix };
  const findings = [{ ...finding, ...(line !== undefined && { line }) }];
  return failed({ reason: "refused-article", findings });
}

function acknowledgements({ req }: ApiContext): string[] {
  const given = req.queries("acknowledge") ?? [];
  return given
    .flatMap((list) => list.split(","))
    .map((rule) => rule.trim())
    .filter(Boolean);
}

function isSwitchedOn(value: string | undefined): boolean {
  return value !== undefined && !["0", "false", "no"].includes(value.toLowerCase());
}

function published(context: ApiContext, outcome: Published): Response {
  const body = publication(context, outcome);
  const headers = { ...standingHeader(outcome), Location: body.url };
  return answer(body, outcome.created ? 201 : 200, headers);
}

function publication(
  context: ApiContext,
  { slug, version, state, delivered, findings }: Published,
) {
  const live = delivered && state === "live";
  return { slug, version, state, url: articleUrl(context, slug), live, findings };
}
