import type { HeadView } from "../../templates/views.ts";
import type { PageFacts } from "../edition/record.ts";
import type { HeaderLink } from "../http/link-header.ts";
import type { OfferedForm } from "../http/problem.ts";
import { articlePath, FORM_NAMES, FORMS, type FormName } from "../paths.ts";
import { alternateLinks, languageAlternates } from "./alternates.ts";

/** An article as its links are made. */
export interface LinkedArticle {
  readonly slug: string;
  /** Origin of the publication, without a final slash. */
  readonly origin: string;
  /** The publication's own language, BCP 47. */
  readonly language: string;
  readonly page: PageFacts;
  /** Names of the record's parts: a form is there when its name is among them. */
  readonly parts: readonly string[];
}

/** The forms that an article has, in the order of the table of forms. */
export function formsOf(parts: readonly string[]): FormName[] {
  return FORM_NAMES.filter((form) => parts.includes(form));
}

/** Where each form of an article is. */
export function offeredForms(slug: string, parts: readonly string[]): OfferedForm[] {
  return formsOf(parts).map((form) => ({
    href: articlePath(slug, form),
    type: FORMS[form].type,
    form,
  }));
}

/** Where the article was published first; of our own pages the one without a suffix. */
export function canonicalAddress({ slug, origin, page }: LinkedArticle): string {
  return page.canonical ?? `${origin}${articlePath(slug)}`;
}

/** The same article in other forms than the one at hand, and in every language that it is in. */
export function alternatesOf(article: LinkedArticle, form: FormName): HeadView["alternates"] {
  const { slug, parts } = article;
  const forms = formsOf(parts)
    .filter((other) => other !== form)
    .map((other) => ({ href: articlePath(slug, other), type: FORMS[other].type }));
  return [...forms, ...languagesOf(article)];
}

/** None where the article was published first elsewhere: its languages are for that page to say. */
function languagesOf({ slug, origin, language, page }: LinkedArticle): HeadView["alternates"] {
  if (page.canonical !== undefined) return [];
  const slugs = { [page.lang]: slug, ...page.translations };
  const address = (each: string) => `${origin}${articlePath(each)}`;
  const pages = Object.entries(slugs).map(([lang, each]) => ({ lang, href: address(each) }));
  const own = slugs[language];
  return languageAlternates(pages, own === undefined ? undefined : address(own));
}

/** The canonical address and the alternates as links of a header. */
export function headerLinksOf(article: LinkedArticle, form: FormName): HeaderLink[] {
  const canonical = { href: canonicalAddress(article), rel: "canonical" } as const;
  return [canonical, ...alternateLinks(alternatesOf(article, form))];
}
