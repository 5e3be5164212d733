import type { Article } from "../article/model.ts";
import { TRANSLATIONS } from "../limits.ts";

/** An article that readers have, as far as its group needs to know it. */
export interface GroupMember {
  readonly slug: string;
  readonly lang: string;
  readonly published: string;
}

/**
 * What an article links to as its translations: slugs by language, the publication's own language
 * first and then by tag, the same on every page of the group. Each language has one place. Of two
 * articles in it the one that was published first has that, and the other stands outside: it links to
 * nothing and nothing links to it, so that every link of a group leads both ways.
 */
export function translationsOf(
  article: GroupMember,
  others: readonly GroupMember[],
  language: string,
): Article["translations"] {
  const members = membersOf([article, ...others]);
  if (members.get(article.lang) !== article.slug) return {};
  members.delete(article.lang);
  const inOrder = [...members].toSorted(([one], [other]) => {
    const ownFirst = Number(other === language) - Number(one === language);
    return ownFirst || (one < other ? -1 : 1);
  });
  return Object.fromEntries(inOrder);
}

/** The slug of the article that has a language's place, if any is in it. */
export function firstOf(lang: string, candidates: readonly GroupMember[]): string | undefined {
  return membersOf(candidates).get(lang);
}

/** The first published of each language, and not more languages than a page can list. */
function membersOf(candidates: readonly GroupMember[]): Map<string, string> {
  const members = new Map<string, string>();
  for (const { lang, slug } of candidates.toSorted(firstPublished)) {
    if (!members.has(lang) && members.size <= TRANSLATIONS) members.set(lang, slug);
  }
  return members;
}

/** By day or instant, whose order as text is that in time; the slug decides between equal ones. */
function firstPublished(one: GroupMember, other: GroupMember): number {
  const [before, after] = [`${one.published} ${one.slug}`, `${other.published} ${other.slug}`];
  return before < after ? -1 : 1;
}
