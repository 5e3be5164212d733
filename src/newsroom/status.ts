import { STATUS_ARTICLES } from "../limits.ts";
import { standingBreaking } from "./breaking-change.ts";
import type { Desk } from "./desk.ts";
import type { NewsroomStatus } from "./stored.ts";

/** How the whole publication stands: what there is, what breaks, what waits, what fails today's rules. */
export function statusOf(
  { articles, reports, outbox, settings }: Desk,
  rules: Readonly<Record<string, number>>,
  now: Date,
): NewsroomStatus {
  const breaking = standingBreaking(settings.get("breaking"), now);
  return {
    articles: articles.counts(now),
    ...(breaking !== undefined && { breaking }),
    outbox: outbox.pending(),
    rules: { ...reports.failing(STATUS_ARTICLES, now), unchecked: reports.dueCount(rules, now) },
  };
}
