import type { ListName } from "../paths.ts";

/** The keys of Workers KV: no other file spells one. */

/** The record that all pages share. */
export const SITE_KEY = "site";

/** The accessibility statement with the totals of what the gate found. */
export const ACCESSIBILITY_KEY = "accessibility";

/** The months that have articles. */
export const ARCHIVE_KEY = "archive";

/** What the whole publication is for machines: its sitemaps and `llms.txt`. */
export const CATALOGUE_KEY = "catalogue";

/** The key of an article, or of the tombstone that stands in its place. */
export function articleKey(slug: string): string {
  return `article:${slug}`;
}

export function isArticleKey(key: string): boolean {
  return key.startsWith(articleKey(""));
}

/** The key of a language's front page, or of the publication's when none is given. */
export function frontKey(lang?: string): string {
  return lang === undefined ? "front" : `front:${lang}`;
}

/** The key of a section's page. */
export function sectionKey(section: string): string {
  return `section:${section}`;
}

/** The key of a list of articles. */
export function listKey(list: ListName): string {
  switch (list.kind) {
    case "front":
      return frontKey(list.lang);
    case "section":
      return sectionKey(list.section);
    case "tag":
      return `tag:${list.tag}`;
    case "month":
      return `month:${list.month}:${list.page}`;
  }
}

/** The key of a medium, by its digest and its extension. */
export function mediaKey(name: string): string {
  return `media:${name}`;
}

/** What a key is about. */
export type KeySubject =
  | { readonly kind: "article"; readonly slug: string }
  | { readonly kind: "list"; readonly list: ListName }
  | { readonly kind: "archive" }
  | { readonly kind: "media"; readonly name: string }
  | { readonly kind: "accessibility" }
  | { readonly kind: "catalogue" }
  | { readonly kind: "site" };

const SINGLE_KEYS: Readonly<Record<string, KeySubject>> = {
  [SITE_KEY]: { kind: "site" },
  [ACCESSIBILITY_KEY]: { kind: "accessibility" },
  [ARCHIVE_KEY]: { kind: "archive" },
  [CATALOGUE_KEY]: { kind: "catalogue" },
  [frontKey()]: { kind: "list", list: { kind: "front" } },
};

/** What stands before the colon of a key, and what the rest of it says. */
const NAMED_KEYS: Readonly<Record<string, (name: string) => KeySubject | undefined>> = {
  article: (slug) => ({ kind: "article", slug }),
  front: (lang) => ({ kind: "list", list: { kind: "front", lang } }),
  section: (section) => ({ kind: "list", list: { kind: "section", section } }),
  tag: (tag) => ({ kind: "list", list: { kind: "tag", tag } }),
  month: archivePage,
  media: (name) => ({ kind: "media", name }),
};

/** Whether a key is one of these; others may share the namespace. */
export function isEditionKey(key: string): boolean {
  return subjectOf(key) !== undefined;
}

/** The subject of a key that this module made. Throws on any other, which would be a fault here. */
export function keySubject(key: string): KeySubject {
  const subject = subjectOf(key);
  if (subject === undefined) throw new Error(`“${key}” is not a key of the edition.`);
  return subject;
}

function subjectOf(key: string): KeySubject | undefined {
  if (Object.hasOwn(SINGLE_KEYS, key)) return SINGLE_KEYS[key];
  const colon = key.indexOf(":");
  const [kind, name] = [key.slice(0, Math.max(0, colon)), key.slice(colon + 1)];
  return Object.hasOwn(NAMED_KEYS, kind) && name !== "" ? NAMED_KEYS[kind]?.(name) : undefined;
}

function archivePage(name: string): KeySubject | undefined {
  const [, month, page] = /^(\d{4}-\d{2}):([1-9]\d*)$/u.exec(name) ?? [];
  if (month === undefined) return undefined;
  return { kind: "list", list: { kind: "month", month, page: Number(page) } };
}
