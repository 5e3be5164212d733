import { frontKey, listKey, SITE_KEY, sectionKey } from "../edition/keys.ts";
import type { BreakingNews } from "../edition/site.ts";
import { LEXICON_ENTRIES } from "../limits.ts";
import { type SiteEntry, touchedTerms } from "../locale/lexicon/site-lexicon.ts";
import { languageOf } from "../locale/speech/language-of.ts";
import { failed, type Result, success } from "../result.ts";
import type { Desk } from "./desk.ts";
import { briefedLists } from "./listing.ts";
import { mentioning } from "./mentions.ts";
import type { LexiconChange, LexiconChanged, Refusal } from "./submission.ts";

/**
 * Changes a site's lexicon, and marks as dirty what says the words that it is about: articles,
 * lists and breaking news in that language. One transaction; a large site is searched further by
 * alarm.
 */
export function changeLexicon(
  desk: Desk,
  change: LexiconChange,
  publication: string,
  now: Date,
): Result<LexiconChanged, Refusal> {
  return desk.once(change.once, now, () => {
    const written = write(desk, change, now);
    if (!written.ok) return written;
    const { terms, created } = written.value;
    if (terms.length === 0) return success({ created, articles: 0, complete: true });
    desk.scans.begin(change.lang, terms);
    desk.outbox.soil(keysBesideArticles(desk, change.lang, terms, publication, now), now);
    return success({ created, ...desk.scans.step(now, change.lang) });
  });
}

interface Written {
  /** The words at which what is said changes. */
  readonly terms: readonly string[];
  readonly created: boolean;
}

function write(desk: Desk, change: LexiconChange, now: Date): Result<Written, Refusal> {
  switch (change.kind) {
    case "set":
      return set(desk, change.lang, change.entry, now);
    case "remove":
      return remove(desk, change.lang, change.term);
    case "replace":
      return success(replace(desk, change.lang, change.entries, now));
  }
}

function set({ lexicons }: Desk, lang: string, entry: SiteEntry, now: Date) {
  const before = lexicons.find(lang, entry.term);
  if (before === undefined && lexicons.count(lang) >= LEXICON_ENTRIES) {
    return failed({ reason: "lexicon-full" as const, lang, limit: LEXICON_ENTRIES });
  }
  const terms = touchedTerms(before, entry);
  if (terms.length > 0) lexicons.put(lang, entry, now);
  return success({ terms, created: before === undefined });
}

function remove({ lexicons }: Desk, lang: string, term: string): Result<Written, Refusal> {
  const before = lexicons.find(lang, term);
  if (before === undefined) return failed({ reason: "unknown-entry", lang, term });
  lexicons.remove(lang, term);
  return success({ terms: touchedTerms(before, undefined), created: false });
}

function replace(desk: Desk, lang: string, entries: readonly SiteEntry[], now: Date): Written {
  const { lexicons } = desk;
  const before = new Map(lexicons.entries(lang).map((entry) => [entry.term, entry]));
  const after = new Map(entries.map((entry) => [entry.term, entry]));
  const all = [...new Set([...before.keys(), ...after.keys()])];
  const terms = all.flatMap((term) => touchedTerms(before.get(term), after.get(term)));
  for (const term of before.keys()) if (!after.has(term)) lexicons.remove(lang, term);
  for (const entry of after.values()) {
    if (touchedTerms(before.get(entry.term), entry).length > 0) lexicons.put(lang, entry, now);
  }
  return { terms, created: false };
}

/** The lists that say the publication's name, and the line of breaking news. */
function keysBesideArticles(
  desk: Desk,
  lang: string,
  terms: readonly string[],
  publication: string,
  now: Date,
): string[] {
  const mentions = mentioning(terms);
  const news = desk.settings.get<BreakingNews>("breaking");
  const isBreaking = news && languageOf(news.lang) === lang && mentions.inWritten(news.text, lang);
  return [
    ...(isBreaking === true ? [SITE_KEY] : []),
    ...(mentions.inWritten(publication, lang) ? listKeys(desk, lang, now) : []),
  ];
}

/** The publication's name is heard in the lists that are told as briefings. */
function listKeys({ lists }: Desk, lang: string, now: Date): string[] {
  const isIn = (tag: string) => languageOf(tag) === lang;
  const languages = lists.languages(lang, now).filter(isIn);
  const sections = lists.sections(now).filter(({ names }) => Object.keys(names).some(isIn));
  const keys = [
    frontKey(),
    ...languages.flatMap((tag) => briefedLists(tag, undefined)).map(listKey),
    ...sections.map(({ slug }) => sectionKey(slug)),
  ];
  return [...new Set(keys)];
}
