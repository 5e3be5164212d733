import { SUMMARY_CORRECTIONS } from "../limits.ts";
import type { Article, Correction, Person, Section } from "./model.ts";

/** What a list says about an article: a front page, a section, a feed, a search result. */
export interface Summary {
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  readonly lead?: string;
  readonly section?: Section;
  readonly authors?: readonly Person[];
  readonly tags?: readonly string[];
  /** An instant in UTC or a calendar day, as in `Article.published`; always known once published. */
  readonly published: string;
  readonly updated?: string;
  readonly breaking?: true | string;
  /** Where it was published first, as in `Article.canonical`. */
  readonly canonical?: string;
  /** The newest SUMMARY_CORRECTIONS in the order of their days, the newest last; absent for none. */
  readonly corrections?: readonly Correction[];
}

/** The summary of an article that has been published. Throws when it has no date. */
export function summarise(slug: string, article: Article): Summary {
  const { title, lang, lead, section, authors, tags, published, updated } = article;
  const { breaking, canonical, corrections } = article;
  if (published === undefined) throw new Error(`The article “${slug}” has no date of publication.`);
  return {
    slug,
    title,
    lang,
    published,
    ...(lead !== undefined && { lead }),
    ...(section !== undefined && { section }),
    ...(authors.length > 0 && { authors }),
    ...(tags.length > 0 && { tags }),
    ...(updated !== undefined && { updated }),
    ...(breaking !== undefined && { breaking }),
    ...(canonical !== undefined && { canonical }),
    ...(corrections.length > 0 && { corrections: corrections.slice(-SUMMARY_CORRECTIONS) }),
  };
}

/**
 * When an article last changed in a way that its readers are told of: an instant. The day of a
 * correction counts from when it has begun, since nothing was changed in the future.
 */
export function lastChange({ published, updated, corrections = [] }: Summary, now: Date): string {
  const days = corrections.map(({ date }) => date).filter((day) => new Date(day) <= now);
  const moments = [published, ...(updated === undefined ? [] : [updated]), ...days].map(instantOf);
  return moments.toSorted().at(-1) ?? instantOf(published);
}

/** An instant for an instant or a calendar day, in UTC. */
export function instantOf(moment: string): string {
  return moment.includes("T") ? moment : `${moment}T00:00:00Z`;
}

/** Whether an article is breaking news at a moment: its flag stands and its end has not passed. */
export function isBreaking(breaking: true | string | undefined, now: Date): boolean {
  return breaking === true || (breaking !== undefined && new Date(breaking) > now);
}
