/** The keys of Workers KV: no other file spells one. */

/** The record that all pages share. */
export const SITE_KEY = "site";

/** The accessibility statement with the totals of what the gate found. */
export const ACCESSIBILITY_KEY = "accessibility";

/** The key of an article, or of the tombstone that stands in its place. */
export function articleKey(slug: string): string {
  return `article:${slug}`;
}

/** The key of a language's front page, or of the publication's when none is given. */
export function frontKey(lang?: string): string {
  return lang === undefined ? "front" : `front:${lang}`;
}

/** The key of a section's page. */
export function sectionKey(section: string): string {
  return `section:${section}`;
}

/** What a key is about. */
export type KeySubject =
  | { readonly kind: "article"; readonly slug: string }
  | { readonly kind: "front"; readonly lang?: string }
  | { readonly kind: "section"; readonly section: string }
  | { readonly kind: "accessibility" }
  | { readonly kind: "site" };

const SINGLE_KEYS = [SITE_KEY, ACCESSIBILITY_KEY, "front"];

/** Whether a key is one of these; others may share the namespace. */
export function isEditionKey(key: string): boolean {
  return SINGLE_KEYS.includes(key) || /^(article|front|section):./u.test(key);
}

/** The subject of a key that this module made. Throws on any other, which would be a fault here. */
export function keySubject(key: string): KeySubject {
  if (key === SITE_KEY) return { kind: "site" };
  if (key === ACCESSIBILITY_KEY) return { kind: "accessibility" };
  if (key === "front") return { kind: "front" };
  const separator = key.indexOf(":");
  const rest = key.slice(separator + 1);
  switch (key.slice(0, separator)) {
    case "article":
      return { kind: "article", slug: rest };
    case "front":
      return { kind: "front", lang: rest };
    case "section":
      return { kind: "section", section: rest };
    default:
      throw new Error(`“${key}” is not a key of the edition.`);
  }
}
