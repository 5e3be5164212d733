import { languageName } from "../../templates/parts/spelled-out.ts";
import type { NavigationLink } from "../../templates/views.ts";
import type { SiteRecord, SiteSection, StandingBreaking } from "../edition/site.ts";
import { frontPath, sectionPath } from "../paths.ts";

/** The breaking news, for as long as it is that. */
export function breakingNow({ breaking }: SiteRecord, now: Date): StandingBreaking | undefined {
  if (breaking === undefined) return undefined;
  // A date that cannot be read compares as false: the banner goes rather than staying for ever.
  return breaking.until === undefined || new Date(breaking.until) > now ? breaking : undefined;
}

/** Links to the sections, named in the reader's language where they have such a name. */
export function sectionLinks(
  site: SiteRecord,
  lang: string,
  fallback: string,
  current?: string,
): NavigationLink[] {
  return site.sections.map((section) => {
    const href = sectionPath(section.slug);
    return { href, ...sectionName(section, lang, fallback), current: href === current };
  });
}

/** Links to the front page of each language, by the language's own name for itself. */
export function languageLinks(site: SiteRecord, current?: string): NavigationLink[] {
  return site.languages.map((lang) => {
    const href = frontPath(lang);
    return { href, text: languageName(lang), lang, current: href === current };
  });
}

/** The name of a section by language: the reader's, the publication's, or whichever there is. */
export function sectionName(
  { slug, names }: SiteSection,
  lang: string,
  fallback: string,
): { readonly text: string; readonly lang?: string } {
  const tag = [lang, fallback, ...Object.keys(names)].find((each) => Object.hasOwn(names, each));
  return tag === undefined ? { text: slug } : { text: names[tag] ?? slug, lang: tag };
}
