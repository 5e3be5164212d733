import { languageOf } from "../speech/language-of.ts";
import { defaultLexicon } from "./default-lexicon.ts";
import type { Lexicon, LexiconEntry } from "./lexicon.ts";

/** An entry of a site's own lexicon. With neither `spoken` nor `alias` it switches the default off. */
export interface SiteEntry {
  /** As it is written, capitals and all, in NFC. */
  readonly term: string;
  /** What audio text says in its place. */
  readonly spoken?: string;
  /** What SSML says in its place, or in that of `spoken` when there is both. */
  readonly alias?: string;
}

/** A language's default lexicon with a site's own entries over it: a term that is in both is the site's. */
export function siteLexicon(tag: string, own: readonly SiteEntry[]): Lexicon {
  const byDefault = defaultLexicon(tag);
  if (own.length === 0) return byDefault;
  const terms = new Set(own.map(({ term }) => term));
  const kept = byDefault.entries.filter(({ written }) => !terms.has(written));
  const added = own.filter((entry) => !isOff(entry)).map(lexiconEntry);
  return { lang: languageOf(tag), entries: [...kept, ...added] };
}

/** Whether an entry says nothing but that the default does not hold. */
export function isOff({ spoken, alias }: SiteEntry): boolean {
  return spoken === undefined && alias === undefined;
}

/** The words at which a text changes when one entry is put in another's place. */
export function touchedTerms(
  before: SiteEntry | undefined,
  after: SiteEntry | undefined,
): string[] {
  const isSame = before?.spoken === after?.spoken && before?.alias === after?.alias;
  if (isSame && before !== undefined && after !== undefined) return [];
  const terms = [before, after].flatMap((entry) => {
    if (entry === undefined) return [];
    // The alias of an entry that respells is told where the other words stand, whoever wrote them.
    const respelt = entry.alias === undefined ? undefined : entry.spoken;
    return respelt === undefined ? [entry.term] : [entry.term, respelt];
  });
  return [...new Set(terms)];
}

function lexiconEntry({ term, spoken, alias }: SiteEntry): LexiconEntry {
  return {
    written: term,
    ...(spoken !== undefined && { text: spoken }),
    ...(alias !== undefined && { alias }),
  };
}
