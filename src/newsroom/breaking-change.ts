import { SITE_KEY } from "../edition/keys.ts";
import type { BreakingNews } from "../edition/site.ts";
import { type Result, success } from "../result.ts";
import { instant } from "./commit.ts";
import type { Decided, Desk } from "./desk.ts";
import type { BreakingSet, Once, Refusal } from "./submission.ts";

/** The breaking news out of what was set, unless its end is past. */
export function standingBreaking(
  set: BreakingNews | undefined,
  now: Date,
): BreakingNews | undefined {
  return set?.until !== undefined && new Date(set.until) <= now ? undefined : set;
}

/** Sets the breaking news, or takes it away; its end is an appointment. One key is made dirty, or none. */
export function changeBreaking(
  desk: Desk,
  asked: BreakingNews | undefined,
  once: Once | undefined,
  now: Date,
): Result<Decided<BreakingSet>, Refusal> {
  return desk.once(once, now, () => {
    const standing = standingBreaking(desk.settings.get("breaking"), now);
    const { news, isChanged } = decideBreaking(standing, asked, now);
    if (isChanged) keep(desk, news, now);
    return success(desk.decided(SITE_KEY, { ...(news && { breaking: news }), delivered: false }));
  });
}

/**
 * What setting breaking news over what stands comes to. The same news keeps the moment since which it
 * stands, also when only its end is moved: who has heard it need not hear of it as new.
 */
export function decideBreaking(
  standing: BreakingNews | undefined,
  asked: BreakingNews | undefined,
  now: Date,
): { readonly news: BreakingNews | undefined; readonly isChanged: boolean } {
  if (asked === undefined) return { news: undefined, isChanged: standing !== undefined };
  const isSame =
    standing?.text === asked.text && standing.lang === asked.lang && standing.href === asked.href;
  const since = (isSame ? standing.since : undefined) ?? instant(now);
  return { news: { ...asked, since }, isChanged: !isSame || standing.until !== asked.until };
}

function keep({ settings, outbox }: Desk, news: BreakingNews | undefined, now: Date): void {
  if (news === undefined) settings.remove("breaking");
  else settings.set("breaking", news);
  if (news?.until !== undefined) {
    outbox.appoint([{ at: new Date(news.until).getTime(), key: SITE_KEY }]);
  }
  outbox.soil([SITE_KEY], now);
}
