import type { HeadView } from "../../templates/views.ts";
import type { SiteRecord } from "../edition/site.ts";
import type { HeaderLink } from "../http/link-header.ts";
import { frontPath } from "../paths.ts";

/** A page in a language: BCP 47, and an absolute address. */
interface LanguagePage {
  readonly lang: string;
  readonly href: string;
}

/** The `hreflang` of the page for readers of any other language (Google, “Localized versions of your pages”). */
const ANY_LANGUAGE = "x-default";

/**
 * The pages that are one page in several languages, as each of them has to list them: all, and so
 * itself, or search engines believe none. Nothing where there is but one. `fallback` is the address for
 * readers of any other language.
 */
export function languageAlternates(
  pages: readonly LanguagePage[],
  fallback: string | undefined,
): HeadView["alternates"] {
  if (pages.length < 2) return [];
  const others = fallback === undefined ? [] : [{ lang: ANY_LANGUAGE, href: fallback }];
  return [...pages, ...others];
}

/**
 * The front pages of all languages, on each of them. `/` has articles in every language, so it is for
 * readers of any other. Nothing on pages that are no front page.
 */
export function frontAlternates(
  { site, origin }: { readonly site: SiteRecord; readonly origin: string },
  path: string,
): HeadView["alternates"] {
  const fronts = site.languages.map((lang) => ({ lang, href: frontPath(lang) }));
  if (path !== frontPath() && !fronts.some(({ href }) => href === path)) return [];
  const pages = fronts.map(({ lang, href }) => ({ lang, href: `${origin}${href}` }));
  return languageAlternates(pages, `${origin}${frontPath()}`);
}

/** Alternates of a page's head as links of a header. */
export function alternateLinks(alternates: HeadView["alternates"]): HeaderLink[] {
  return alternates.map(({ href, type, lang }) => ({
    href,
    rel: "alternate",
    ...(type !== undefined && { type }),
    ...(lang !== undefined && { hreflang: lang }),
  }));
}
