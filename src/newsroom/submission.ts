import type { Correction } from "../article/model.ts";
import type { MediaName } from "../edition/media-name.ts";
import type { BreakingNews } from "../edition/site.ts";
import type { Finding } from "../finding.ts";
import type { Lexicon } from "../locale/lexicon/lexicon.ts";
import type { SiteEntry } from "../locale/lexicon/site-lexicon.ts";
import type { SearchEntry } from "./search-words.ts";

/** What goes in and out of the Newsroom by RPC: plain data, no classes. */

export type SourceType = "markdown" | "html" | "json";
export type ArticleState = "live" | "scheduled" | "retracted";

/** If-Match and If-None-Match of a write (RFC 9110, 13.1): entity tags without quotation marks. */
export interface Precondition {
  readonly match?: "*" | readonly string[];
  /** `*` means: only create. */
  readonly noneMatch?: "*" | readonly string[];
}

/** An Idempotency-Key and a digest of everything else in its request. */
export interface Once {
  readonly key: string;
  readonly fingerprint: string;
}

/** Who writes when nobody is named: the holder of the token. */
export const ANYBODY = "api";

interface Write {
  readonly precondition: Precondition;
  readonly once?: Once;
  /** In whose name; ANYBODY's when absent. */
  readonly by?: string;
}

/** Somebody's word that a warning has been considered and stands. */
export interface Acknowledgement {
  /** The rule's id. */
  readonly rule: string;
  /** Who: the name that the request gave, or ANYBODY. */
  readonly by: string;
  /** An instant in UTC. */
  readonly at: string;
  /** Whether the article's front matter says so, or the request alone did. */
  readonly given: "article" | "request";
}

/** What the gate's decision came to. */
export type Outcome = "passed" | "unacknowledged" | "refused";

/** What the gate said about a version at a moment. */
export interface Report {
  /** An instant in UTC. */
  readonly at: string;
  readonly outcome: Outcome;
  /** Versions of the gate's rules that made it, by id. */
  readonly rules: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/** A version that is to be checked by today's rules. */
export interface VersionToCheck {
  readonly slug: string;
  readonly version: number;
}

/** What a check of a published version needs. */
export interface CheckableVersion extends VersionToCheck {
  readonly type: SourceType;
  readonly source: string;
  /** The stored article as JSON. */
  readonly article: string;
  readonly acknowledged: readonly Acknowledgement[];
  /** By which it is heard: the site's, over the one that Lectern brings. */
  readonly lexicon: Lexicon;
}

/** What a version holds beside its article. */
export interface VersionDraft {
  readonly slug: string;
  readonly type: SourceType;
  /** The text that was sent, kept as it is. */
  readonly source: string;
  /** Its words for the search; those that are there stay when absent. */
  readonly search?: SearchEntry;
  readonly findings: readonly Finding[];
  /** Versions of the gate's rules that made the findings, by id. */
  readonly rules: Readonly<Record<string, number>>;
  /** Passed, when absent. */
  readonly outcome?: Outcome;
  /** Warnings that stand and were accepted. */
  readonly acknowledged: readonly Acknowledgement[];
  readonly by?: string;
}

/** An article that has been checked and is to be published. */
export interface Submission extends VersionDraft, Write {
  /** The decoded article as JSON. */
  readonly article: string;
  readonly search: SearchEntry;
}

/** A correction that the site keeps beside an article's source, so that no later source loses it. */
export interface KeptCorrection extends Correction {
  /** The version that it made: its name, since no other correction ever has it. */
  readonly number: number;
  /** An instant in UTC, in whole seconds. */
  readonly at: string;
  readonly by: string;
}

/** A correction that readers are told, or one that was a mistake itself. */
export type CorrectionChange =
  | { readonly kind: "add"; readonly correction: Correction }
  | { readonly kind: "remove"; readonly number: number };

/** A change of the corrections of an article, checked together with the version that stood then. */
export interface Correcting
  extends Write,
    Pick<VersionDraft, "slug" | "findings" | "rules" | "acknowledged"> {
  readonly by: string;
  readonly change: CorrectionChange;
  /** The version that was checked. */
  readonly checked: number;
  readonly outcome: Outcome;
}

export interface Retraction extends Write {
  readonly slug: string;
  readonly reason?: string;
}

/** What has become of an article. */
export interface Standing {
  readonly slug: string;
  readonly version: number;
  readonly state: ArticleState;
  readonly reason?: string;
}

/** Whether what readers get follows a write already: its key has been written. */
export interface Delivery {
  readonly delivered: boolean;
}

export interface Published extends Standing, Delivery {
  /** Whether the slug, or the correction, was unknown before. */
  readonly created: boolean;
  /** It is what stood already, so there is no new version of it. */
  readonly unchanged?: boolean;
  readonly findings: readonly Finding[];
}

export interface Retracted extends Standing, Delivery {}

/** A file whose bytes have been recognised. */
export interface MediaUpload extends MediaName {
  readonly bytes: Uint8Array;
  /** Of an image, in pixels as it is shown. */
  readonly width?: number;
  readonly height?: number;
  /** The name that it had where it came from. */
  readonly name: string;
}

export interface Uploaded extends Delivery {
  /** The last part of its address. */
  readonly name: string;
  /** Whether these bytes were unknown before. */
  readonly created: boolean;
}

/** A medium that the Newsroom has; a size where it is an image. */
export interface KnownMedia {
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
}

/** The breaking news as it stands after it was set or taken away. */
export interface BreakingSet extends Delivery {
  readonly breaking?: BreakingNews;
}

/** Why the Newsroom does not do what was asked. */
export type Refusal =
  | { readonly reason: "precondition"; readonly current?: string }
  | { readonly reason: "key-reused"; readonly key: string }
  | { readonly reason: "unknown-article"; readonly slug: string }
  | { readonly reason: "not-live"; readonly slug: string; readonly state: ArticleState }
  | { readonly reason: "unknown-correction"; readonly slug: string; readonly number: string }
  | { readonly reason: "corrections-full"; readonly slug: string; readonly limit: number }
  | { readonly reason: "row-too-large"; readonly bytes: number; readonly limit: number }
  | { readonly reason: "unknown-entry"; readonly lang: string; readonly term: string }
  | { readonly reason: "lexicon-full"; readonly lang: string; readonly limit: number };

/** A change of the lexicon that the site keeps for a language, which is given without its region. */
export type LexiconChange = { readonly lang: string; readonly once?: Once } & (
  | { readonly kind: "set"; readonly entry: SiteEntry }
  | { readonly kind: "remove"; readonly term: string }
  | { readonly kind: "replace"; readonly entries: readonly SiteEntry[] }
);

/** What a change of the lexicon came to. */
export interface LexiconChanged {
  /** Whether the term was new. */
  readonly created: boolean;
  /** Articles found so far that are rendered again. */
  readonly articles: number;
  /** Whether every article of the language has been looked at; the rest follows by alarm. */
  readonly complete: boolean;
}

/** The entity tag of an article's standing, without quotes: a retraction changes it too. */
export function standingTag({ version, state }: Pick<Standing, "version" | "state">): string {
  return state === "retracted" ? `${version}-retracted` : String(version);
}
