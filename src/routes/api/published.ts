import type { RenderedForms } from "../../edition/record.ts";
import type { Published, Refusal } from "../../newsroom/submission.ts";
import type { Result } from "../../result.ts";
import { answer, standingHeader } from "./answer.ts";
import type { Verdict } from "./check.ts";
import { type ApiContext, articleUrl } from "./context.ts";
import type { ApiFailure } from "./failure.ts";
import { refuse } from "./refuse.ts";

/** What is known of an article that has been through the gate. */
export interface Examined {
  readonly verdict: Verdict;
  readonly forms: RenderedForms;
}

/** Checks, stores nothing, and gives every form, whether or not the article would be refused. */
export async function dryRun<Checked extends Examined>(
  context: ApiContext,
  slug: string,
  examined: Result<Checked, ApiFailure>,
  previewOf: (checked: Checked) => Promise<Result<Published, Refusal>>,
): Promise<Response> {
  if (!examined.ok) {
    // What cannot be read as an article has no forms; what is wrong with it is the answer.
    if (examined.failure.reason !== "refused-article") return refuse(examined.failure);
    const { findings } = examined.failure;
    return answer({ slug, dryRun: true, outcome: "refused", findings, forms: {} });
  }
  const { verdict, forms } = examined.value;
  const preview = await previewOf(examined.value);
  if (!preview.ok) return refuse(preview.failure);
  const { outcome, acknowledged, failure } = verdict;
  const open = failure?.reason === "unacknowledged-warnings" ? failure.rules : [];
  const told = { dryRun: true, outcome, acknowledged, unacknowledged: open, forms };
  return answer({ ...publication(context, preview.value), ...told });
}

/** What was published, and where: 201 for what is new, else 200. */
export function published(context: ApiContext, outcome: Published): Response {
  const body = publication(context, outcome);
  const headers = { ...standingHeader(outcome), Location: body.url };
  return answer(body, outcome.created ? 201 : 200, headers);
}

function publication(
  context: ApiContext,
  { slug, version, state, delivered, unchanged, findings }: Published,
) {
  const live = delivered && state === "live";
  const same = unchanged === true && { unchanged };
  return { slug, version, state, url: articleUrl(context, slug), live, ...same, findings };
}
