import type { HeadView } from "../../templates/views.ts";
import type { PageFacts } from "../edition/record.ts";
import type { HeaderLink } from "../http/link-header.ts";
import type { OfferedForm } from "../http/problem.ts";
import { articlePath, FORM_NAMES, FORMS, type FormName } from "../paths.ts";

/** An article as its links are made. */
export interface LinkedArticle {
  readonly slug: string;
  /** Origin of the publication, without a final slash. */
  readonly origin: string;
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

/** The same article in other forms than the one at hand, and in other languages (by their own address). */
export function alternatesOf(article: LinkedArticle, form: FormName): HeadView["alternates"] {
  const { slug, origin, page, parts } = article;
  const forms = formsOf(parts)
    .filter((other) => other !== form)
    .map((other) => ({ href: articlePath(slug, other), type: FORMS[other].type }));
  const translations = Object.entries(page.translations).map(([lang, translation]) => ({
    href: `${origin}${articlePath(translation)}`,
    lang,
  }));
  return [...forms, ...translations];
}

/** The canonical address and the alternates as links of a header. */
export function headerLinksOf(article: LinkedArticle, form: FormName): HeaderLink[] {
  const alternates = alternatesOf(article, form).map(
    ({ href, type, lang }): HeaderLink => ({
      href,
      rel: "alternate",
      ...(type !== undefined && { type }),
      ...(lang !== undefined && { hreflang: lang }),
    }),
  );
  return [{ href: canonicalAddress(article), rel: "canonical" }, ...alternates];
}
