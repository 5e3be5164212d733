import type { Article } from "../article/model.ts";
import { tagSlugs } from "../article/tag.ts";
import { articleKey } from "../edition/keys.ts";
import type { ArchivePage } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { withKept } from "./kept-corrections.ts";
import { affectedKeys, type Listing, monthOf } from "./listing.ts";
import type { VersionKind } from "./stored.ts";
import {
  type ArticleState,
  type KeptCorrection,
  type Precondition,
  type Refusal,
  standingTag,
} from "./submission.ts";

/** The decisions of a commit: what stands and what was asked for in, what to write out. No storage. */

/** What the Newsroom knows of a slug before a write. */
export interface KnownArticle extends Listing {
  readonly version: number;
  readonly state: ArticleState;
  readonly published: string;
  readonly reason?: string;
  /** Corrections that the site keeps beside the source. */
  readonly kept: readonly KeptCorrection[];
}

/** A key to be drained again at a later moment, in milliseconds since 1970. */
export interface Appointment {
  readonly at: number;
  readonly key: string;
}

type PublishedArticle = Article & { readonly published: string };

export interface Publication {
  readonly version: number;
  readonly kind: VersionKind;
  readonly created: boolean;
  readonly state: "live" | "scheduled";
  /** The article with its date of publication and the kept corrections. */
  readonly article: PublishedArticle;
  readonly kept: readonly KeptCorrection[];
  /** Where it stands from now on. */
  readonly listing: Listing;
  /** Milliseconds since 1970. */
  readonly liveFrom: number;
  readonly breakingUntil?: number;
  readonly dirty: readonly string[];
  readonly appointments: readonly Appointment[];
}

export interface Withdrawal {
  readonly reason?: string;
  readonly dirty: readonly string[];
}

/** The page of a month that has room for one article more. */
export type RoomIn = (month: string) => ArchivePage;

/** What else the Newsroom knows that a publication depends on. */
export interface Surroundings {
  readonly roomIn: RoomIn;
  /** Slugs of all that were, or will be, in one group of translations with the article. */
  readonly group: readonly string[];
}

/** What publishing an article over what is known of its slug comes to. */
export function decidePublication(
  slug: string,
  known: KnownArticle | undefined,
  submitted: Article,
  precondition: Precondition,
  { roomIn, group }: Surroundings,
  now: Date,
): Result<Publication, Refusal> {
  const refusal = unmet(precondition, known);
  if (refusal !== undefined) return failed(refusal);
  const published = submitted.published ?? known?.published ?? instant(now);
  const kept = known?.kept ?? [];
  const article = { ...withKept(submitted, kept), published };
  const kind = known?.state === "retracted" ? "published-again" : "published";
  const archive = archivePage(new Date(published).getTime(), known, roomIn);
  return success(publicationOf(slug, known, article, { kind, kept, archive, group }, now));
}

/** How a version comes about, and where it and its translations stand. */
type Manner = Pick<Publication, "kind" | "kept"> &
  Pick<Listing, "archive"> &
  Pick<Surroundings, "group">;

/** The next version of a slug, with every key that shows it now or showed it before. */
export function publicationOf(
  slug: string,
  known: KnownArticle | undefined,
  article: PublishedArticle,
  { kind, kept, archive, group }: Manner,
  now: Date,
): Publication {
  const liveFrom = new Date(article.published).getTime();
  const breakingUntil = endOfBreaking(article);
  const moments = [liveFrom, breakingUntil].filter((at) => at !== undefined && at > now.getTime());
  const listing = listingOf(article, archive);
  const current = affectedKeys(slug, listing);
  return {
    version: (known?.version ?? 0) + 1,
    kind,
    created: known === undefined,
    state: liveFrom > now.getTime() ? "scheduled" : "live",
    article,
    listing,
    kept,
    liveFrom,
    ...(breakingUntil !== undefined && { breakingUntil }),
    dirty: [
      ...new Set([...current, ...(known ? affectedKeys(slug, known) : []), ...keysOf(group)]),
    ],
    appointments: moments.flatMap((at) => current.map((key) => ({ at: at ?? 0, key }))),
  };
}

/**
 * What withdrawing an article comes to; nothing to do when it is withdrawn with that reason already.
 * `group` has the slugs of its group of translations.
 */
export function decideRetraction(
  slug: string,
  known: KnownArticle | undefined,
  reason: string | undefined,
  precondition: Precondition,
  group: readonly string[],
): Result<Withdrawal | undefined, Refusal> {
  if (known === undefined) return failed({ reason: "unknown-article", slug });
  const refusal = unmet(precondition, known);
  if (refusal !== undefined) return failed(refusal);
  const unchanged = reason === undefined || reason === known.reason;
  if (known.state === "retracted" && unchanged) return success(undefined);
  const dirty = [...new Set([...affectedKeys(slug, known), ...keysOf(group)])];
  return success({ ...(reason !== undefined && { reason }), dirty });
}

function listingOf({ lang, section, tags }: Article, archive: ArchivePage): Listing {
  return {
    lang,
    tags: tagSlugs(tags),
    archive,
    ...(section !== undefined && { section: section.slug }),
  };
}

/** An article stays on its page for as long as it stays in its month, so that addresses never shift. */
function archivePage(liveFrom: number, known: KnownArticle | undefined, roomIn: RoomIn) {
  const month = monthOf(liveFrom);
  return known?.archive.month === month ? known.archive : roomIn(month);
}

function keysOf(group: readonly string[]): string[] {
  return group.map(articleKey);
}

/** Why a write may not be made on what stands, by its preconditions. */
export function unmet(
  precondition: Precondition,
  known: KnownArticle | undefined,
): Refusal | undefined {
  const current = known === undefined ? undefined : standingTag(known);
  const { match, noneMatch } = precondition;
  const isMet =
    (match === undefined || names(match, current)) &&
    (noneMatch === undefined || !names(noneMatch, current));
  if (isMet) return undefined;
  return { reason: "precondition", ...(current !== undefined && { current }) };
}

/** Whether tags name what stands; `*` names anything that does (RFC 9110, 13.1.1). */
function names(tags: "*" | readonly string[], current: string | undefined): boolean {
  return current !== undefined && (tags === "*" || tags.includes(current));
}

function endOfBreaking({ breaking }: Article): number | undefined {
  return typeof breaking === "string" ? new Date(breaking).getTime() : undefined;
}

/** An instant as the model writes it, in whole seconds. */
export function instant(now: Date): string {
  return `${now.toISOString().slice(0, 19)}Z`;
}
