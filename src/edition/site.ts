import type { Sentence } from "./script.ts";

/** The small record that every isolate re-reads each 30 s: what all pages share, and withdrawals. */
export const SITE_RECORD_VERSION = 1;

export interface BreakingNews {
  readonly text: string;
  readonly lang: string;
  /** Where the news is told: a path of this publication or an http(s) address. */
  readonly href: string;
  /** An instant in UTC after which nothing is shown. */
  readonly until?: string;
}

/** Breaking news that stands, with its words as briefings say them. */
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
  readonly reason?: string;
}

export interface SiteRecord {
  readonly record: typeof SITE_RECORD_VERSION;
  /** Grows with every change; a part of the ETag of every page. */
  readonly version: number;
  /** Languages that have a published article, the publication's own first. */
  readonly languages: readonly string[];
  readonly sections: readonly SiteSection[];
  readonly breaking?: StandingBreaking;
  /** Slugs retracted in the last days, so that a cached article disappears within 30 s. */
  readonly retracted: readonly RetractionNotice[];
}

/** What is served before anything has been published. */
export const EMPTY_SITE: SiteRecord = {
  record: SITE_RECORD_VERSION,
  version: 0,
  languages: [],
  sections: [],
  retracted: [],
};
