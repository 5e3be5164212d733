import { languageRanges } from "../article/language.ts";
import {
  ACCESSIBILITY_KEY,
  articleKey,
  CATALOGUE_KEY,
  listKey,
  SITE_KEY,
} from "../edition/keys.ts";
import type { ArchivePage, BriefedListName, ListName } from "../paths.ts";

/** What of an article decides in which lists it stands. */
export interface Listing {
  /** BCP 47. */
  readonly lang: string;
  readonly section?: string;
  /** As `tagSlugs` gives them. */
  readonly tags: readonly string[];
  readonly archive: ArchivePage;
}

/** The lists that an article stands in. */
export function listsOf({ lang, section, tags, archive }: Listing): ListName[] {
  return [
    ...briefedLists(lang, section),
    ...tags.map((tag) => ({ kind: "tag" as const, tag })),
    archive,
  ];
}

/** Those that are told as a briefing too; `/en` has what is in `en-GB` (RFC 4647, 3.3.1). */
export function briefedLists(lang: string, section: string | undefined): BriefedListName[] {
  return [
    { kind: "front" },
    ...languageRanges(lang).map((range) => ({ kind: "front" as const, lang: range })),
    ...(section === undefined ? [] : [{ kind: "section" as const, section }]),
  ];
}

/** The keys of those lists. */
export function listKeysOf(listing: Listing): string[] {
  return listsOf(listing).map(listKey);
}

/** The keys that show an article: its own, its lists, the site record, the totals, and the catalogue. */
export function affectedKeys(slug: string, listing: Listing): string[] {
  return [articleKey(slug), SITE_KEY, ...listKeysOf(listing), ACCESSIBILITY_KEY, CATALOGUE_KEY];
}

/** The month of a moment, in UTC: `2026-11`. */
export function monthOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 7);
}
