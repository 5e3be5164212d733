import type { Sentence } from "../edition/script.ts";
import {
  type BreakingNews,
  SITE_RECORD_VERSION,
  type SiteRecord,
  type StandingBreaking,
} from "../edition/site.ts";
import { RETRACTION_NOTICE_DAYS, RETRACTION_NOTICES } from "../limits.ts";
import { standingBreaking } from "./breaking-change.ts";
import type { Desk } from "./desk.ts";

type SiteContent = Omit<SiteRecord, "version" | "modified">;

const DAY_MILLISECONDS = 86_400_000;

/** When a retraction that was made at a moment leaves the site record. */
export function endOfNotice(retractedAt: Date): number {
  return retractedAt.getTime() + RETRACTION_NOTICE_DAYS * DAY_MILLISECONDS;
}

function beginningOfNotices(now: Date): number {
  return now.getTime() - RETRACTION_NOTICE_DAYS * DAY_MILLISECONDS;
}

/** What the site record is made from. */
type SiteTruth = Pick<Desk, "articles" | "lists" | "settings">;

export interface SiteSetting {
  /** The publication's own language, BCP 47. */
  readonly language: string;
  /** The words of breaking news as they are said. */
  readonly say: (news: BreakingNews) => readonly Sentence[];
}

/**
 * The site record as it should stand now. Its version and date change when its content is not what it
 * was, and only then, because every page's validators hold them.
 */
export function projectSite(
  truth: SiteTruth,
  { language, say }: SiteSetting,
  now: Date,
): SiteRecord {
  const { settings } = truth;
  const breaking = spoken(standingBreaking(settings.get("breaking"), now), say);
  const stored = settings.get<SiteRecord>("site");
  const breakingModified = lastBreaking(stored, breaking, now);
  const content = {
    ...siteContent(truth, language, now, breaking),
    ...(breakingModified !== undefined && { breakingModified }),
  };
  if (stored !== undefined) {
    const { version, modified } = stored;
    if (JSON.stringify({ ...content, version, modified }) === JSON.stringify(stored)) return stored;
  }
  const modified = Math.floor(now.getTime() / 1000);
  const site = { ...content, version: (stored?.version ?? 0) + 1, modified };
  settings.set("site", site);
  return site;
}

function siteContent(
  { articles, lists }: SiteTruth,
  language: string,
  now: Date,
  breaking: StandingBreaking | undefined,
): SiteContent {
  return {
    record: SITE_RECORD_VERSION,
    languages: lists.languages(language, now),
    sections: lists.sections(now),
    ...(breaking !== undefined && { breaking }),
    retracted: articles.retractedSince(beginningOfNotices(now), RETRACTION_NOTICES),
  };
}

/** When what is breaking last became another, in seconds: it dates the texts that begin with it. */
function lastBreaking(
  stored: SiteRecord | undefined,
  breaking: StandingBreaking | undefined,
  now: Date,
): number | undefined {
  const isSame = JSON.stringify(stored?.breaking) === JSON.stringify(breaking);
  return isSame ? stored?.breakingModified : Math.floor(now.getTime() / 1000);
}

function spoken(
  breaking: BreakingNews | undefined,
  say: SiteSetting["say"],
): StandingBreaking | undefined {
  return breaking === undefined ? undefined : { ...breaking, spoken: say(breaking) };
}
