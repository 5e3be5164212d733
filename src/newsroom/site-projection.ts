import type { Sentence } from "../edition/script.ts";
import {
  type BreakingNews,
  type RetractionNotice,
  SITE_RECORD_VERSION,
  type SiteRecord,
  type SiteSection,
  type StandingBreaking,
} from "../edition/site.ts";
import { RETRACTION_NOTICE_DAYS, RETRACTION_NOTICES } from "../limits.ts";
import { IS_LIVE } from "./article-table.ts";
import { standingBreaking } from "./breaking-change.ts";
import type { Settings } from "./settings.ts";

type SiteContent = Omit<SiteRecord, "version" | "modified">;

const DAY_MILLISECONDS = 86_400_000;

/** When a retraction that was made at a moment leaves the site record. */
export function endOfNotice(retractedAt: Date): number {
  return retractedAt.getTime() + RETRACTION_NOTICE_DAYS * DAY_MILLISECONDS;
}

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
  sql: SqlStorage,
  settings: Settings,
  { language, say }: SiteSetting,
  now: Date,
): SiteRecord {
  const breaking = spoken(standingBreaking(settings.get("breaking"), now), say);
  const stored = settings.get<SiteRecord>("site");
  const breakingModified = lastBreaking(stored, breaking, now);
  const content = {
    ...siteContent(sql, language, now, breaking),
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
  sql: SqlStorage,
  language: string,
  now: Date,
  breaking: StandingBreaking | undefined,
): SiteContent {
  return {
    record: SITE_RECORD_VERSION,
    languages: languagesOf(sql, language, now),
    sections: sectionsOf(sql, now),
    ...(breaking !== undefined && { breaking }),
    retracted: notices(sql, now),
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

/** The languages of live articles, the publication's own first. */
export function languagesOf(sql: SqlStorage, own: string, now: Date): string[] {
  const rows = sql.exec<{ lang: string }>(
    `SELECT DISTINCT lang FROM article WHERE ${IS_LIVE} ORDER BY lang <> ?, lang`,
    ...[now.getTime(), own],
  );
  return Array.from(rows, ({ lang }) => lang);
}

/**
 * The sections of live articles, named by the newest in each language: SQLite takes the other columns
 * of a group from the row that has the max() of it.
 */
export function sectionsOf(sql: SqlStorage, now: Date): SiteSection[] {
  const rows = sql.exec<{ section: string; lang: string; section_name: string }>(
    `SELECT section, lang, section_name, max(published) FROM article
     WHERE ${IS_LIVE} AND section IS NOT NULL GROUP BY section, lang ORDER BY section, lang`,
    now.getTime(),
  );
  const names = new Map<string, Record<string, string>>();
  for (const { section, lang, section_name } of rows) {
    names.set(section, { ...names.get(section), [lang]: section_name });
  }
  return Array.from(names, ([slug, byLanguage]) => ({ slug, names: byLanguage }));
}

function notices(sql: SqlStorage, now: Date): RetractionNotice[] {
  const rows = sql.exec<{ slug: string; lang: string; at: number; reason: string | null }>(
    `SELECT slug, lang, retracted_at AS at, reason FROM article WHERE retracted_at > ?
     ORDER BY retracted_at DESC, slug LIMIT ${RETRACTION_NOTICES}`,
    now.getTime() - RETRACTION_NOTICE_DAYS * DAY_MILLISECONDS,
  );
  return Array.from(rows, ({ slug, lang, at, reason }) => ({
    slug,
    lang,
    at,
    ...(reason !== null && { reason }),
  }));
}
