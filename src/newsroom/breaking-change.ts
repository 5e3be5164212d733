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

/**
 * Sets the breaking news, or takes it away; its end is an appointment. One key is made dirty, which is
 * written only if it comes to show something else.
 */
export function changeBreaking(
  desk: Desk,
  asked: BreakingNews | undefined,
  once: Once | undefined,
  now: Date,
): Result<Decided<BreakingSet>, Refusal> {
  const { settings, outbox } = desk;
  return desk.once(once, now, () => {
    const standing = standingBreaking(settings.get("breaking"), now);
    const news = asked && { ...asked, since: sinceWhen(standing, asked, now) };
    if (news === undefined) settings.remove("breaking");
    else settings.set("breaking", news);
    if (news?.until !== undefined) {
      outbox.appoint([{ at: new Date(news.until).getTime(), key: SITE_KEY }]);
    }
    outbox.soil([SITE_KEY], now);
    return success(desk.decided(SITE_KEY, { ...(news && { breaking: news }), delivered: false }));
  });
}

/**
 * The same news stands since it was first set, also when its end is moved: who has heard it need not
 * hear of it as new.
 */
function sinceWhen(
  standing: BreakingNews | undefined,
  { text, lang, href }: BreakingNews,
  now: Date,
): string {
  const isSame = standing?.text === text && standing.lang === lang && standing.href === href;
  return (isSame ? standing.since : undefined) ?? instant(now);
}
