import { articleKey, SITE_KEY } from "../edition/keys.ts";
import { type Result, success } from "../result.ts";
import { decideRetraction } from "./commit.ts";
import type { Decided, Desk } from "./desk.ts";
import { endOfNotice } from "./site-projection.ts";
import type { Refusal, Retracted, Retraction } from "./submission.ts";

/** Withdraws an article, in one transaction; withdrawing it again changes its reason at most. */
export function retractArticle(
  desk: Desk,
  retraction: Retraction,
  now: Date,
): Result<Decided<Retracted>, Refusal> {
  const { slug, reason, precondition, once } = retraction;
  return desk.once(once, now, () => {
    const known = desk.articles.known(slug, now);
    const group = desk.translations.around(slug, {}, now);
    const decided = decideRetraction(slug, known, reason, precondition, group);
    if (!decided.ok) return decided;
    const version = known?.version ?? 0;
    if (decided.value !== undefined) {
      withdraw(desk, retraction, version, now);
      desk.outbox.soil(decided.value.dirty, now);
    }
    const standing = decided.value?.reason ?? known?.reason;
    return success(
      desk.decided(articleKey(slug), {
        ...{ slug, version, state: "retracted" as const, delivered: false },
        ...(standing !== undefined && { reason: standing }),
      }),
    );
  });
}

function withdraw(
  { articles, versions, search, outbox }: Desk,
  retraction: Retraction,
  version: number,
  now: Date,
): void {
  const { slug, reason } = retraction;
  articles.retract(slug, reason, now);
  versions.retract(slug, version, retraction, now);
  const row = articles.find(slug);
  if (row !== undefined) search.remove(row.id);
  outbox.appoint([{ at: endOfNotice(now), key: SITE_KEY }]);
}
