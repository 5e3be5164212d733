import type { Sentence } from "./script.ts";

/** The small record that every isolate re-reads each 30 s: what all pages share, and withdrawals. */
export const SITE_RECORD_VERSION = 2;

export interface BreakingNews {
  readonly text: string;
  readonly lang: string;
  /** Where the news is told: a path of this publication or an http(s) address. */
  readonly href: string;
  /** An instant in UTC after which nothing is shown. */
  readonly until?: string;
  /** An instant in UTC: when it was set; kept while only its end is moved. */
  readonly since?: string;
}

/** Breaking news that stands, with its words as texts say them. */
export interface StandingBreaking extends BreakingNews {
  readonly spoken?: readonly Sentence[];
}

export interface SiteSection {
  readonly slug: string;
  /** The section's name by language, as its newest article in that language has it. */
  readonly names: Readonly<Record<string, string>>;
}

export interface RetractionNotice {
  readonly slug: string;
  readonly lang: string;
  /** When it was withdrawn, in milliseconds since 1970: what was published later is not. */
  readonly at: number;
  readonly reason?: string;
}

export interface SiteRecord {
  readonly record: typeof SITE_RECORD_VERSION;
  /** Grows with every change; a part of the ETag of every page. */
  readonly version: number;
  /** When it last changed, in whole seconds since 1970: a part of the Last-Modified of every page. */
  readonly modified: number;
  /** Languages that have a published article, the publication's own first. */
  readonly languages: readonly string[];
  readonly sections: readonly SiteSection[];
  readonly breaking?: StandingBreaking;
  /** When `breaking` last changed or went, in whole seconds since 1970; absent if nothing ever broke. */
  readonly breakingModified?: number;
  /** Slugs retracted in the last days, so that a cached article disappears within 30 s. */
  readonly retracted: readonly RetractionNotice[];
}

/** What is served before anything has been published. */
export const EMPTY_SITE: SiteRecord = {
  record: SITE_RECORD_VERSION,
  version: 0,
  modified: 0,
  languages: [],
  sections: [],
  retracted: [],
};

const noticesBySlug = new WeakMap<SiteRecord, ReadonlyMap<string, RetractionNotice>>();

/** The notice of a slug that was withdrawn in the last days; there can be hundreds to look through. */
export function retractionOf(site: SiteRecord, slug: string): RetractionNotice | undefined {
  if (site.retracted.length === 0) return undefined;
  const known = noticesBySlug.get(site);
  const notices = known ?? new Map(site.retracted.map((notice) => [notice.slug, notice]));
  if (known === undefined) noticesBySlug.set(site, notices);
  return notices.get(slug);
}
