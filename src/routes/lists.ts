import { canonicalLanguage } from "../article/language.ts";
import { isSlug } from "../article/slug.ts";
import { tagSlug } from "../article/tag.ts";
import { ARCHIVE_KEY, listKey } from "../edition/keys.ts";
import type { Problem } from "../http/problem.ts";
import { splitListSuffix } from "../http/request-path.ts";
import {
  type ArchivePage,
  archivePath,
  type ListForm,
  type ListName,
  listPath,
  PAGE_PARAMETER,
} from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { emptyFront } from "./empty-front.tsx";
import { readList, readNamedList } from "./list-answer.ts";
import { noSuchListForm } from "./list-forms.ts";
import type { Reading } from "./reading.ts";
import { movedTo } from "./redirect.ts";
import { NOT_FOUND } from "./refusals.ts";
import { readStoredText, sitemapAt } from "./stored-text.ts";

/** `/`, `/index.txt` and `/feed.xml`, `.json`; before anything has been published, a page that says so. */
export async function readFront(
  reading: Reading,
  form: ListForm,
): Promise<Result<Response, Problem>> {
  const front = await readNamedList(reading, { kind: "front" }, form);
  if (front !== undefined) return front;
  return form === "html" || form === "txt" ? success(emptyFront(reading, form)) : failed(NOT_FOUND);
}

/** `/{lang}` and its forms, for a language that has articles. */
export async function readLanguageFront(
  reading: Reading,
  tag: string,
  form: ListForm,
): Promise<Result<Response, Problem>> {
  const lang = frontLanguage(reading, tag);
  if (lang === undefined) return failed(NOT_FOUND);
  const list = { kind: "front", lang } as const;
  if (lang !== tag) return success(movedTo(listPath(list, form)));
  return (await readNamedList(reading, list, form)) ?? failed(NOT_FOUND);
}

/**
 * The language of a front page that may be there, in its canonical form. The copy of the site record
 * can be older than the first article in a language, so the store is asked too; but not for every
 * short path that somebody tries.
 */
export function frontLanguage({ site }: Reading, tag: string): string | undefined {
  const lang = canonicalLanguage(tag);
  if (lang === undefined) return undefined;
  return site.languages.includes(lang) || isNamed(lang) ? lang : undefined;
}

/** Whether a tag's language is one that people have a name for (CLDR); `wp` and `old` are not. */
function isNamed(lang: string): boolean {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  // Intl throws on extensions and private use.
  return names.of(new Intl.Locale(lang).baseName) !== undefined;
}

/** `/sections/{section}` and its forms. */
export function readSection(reading: Reading, file: string): Promise<Result<Response, Problem>> {
  return readNamed(reading, file, (name) => {
    const section = name.toLowerCase();
    return isSlug(section) ? { name: section, list: { kind: "section", section } } : undefined;
  });
}

/** `/tags/{tag}` and its forms. */
export function readTag(reading: Reading, file: string): Promise<Result<Response, Problem>> {
  return readNamed(reading, file, (name) => {
    const tag = tagSlug(name);
    return tag === "" ? undefined : { name: tag, list: { kind: "tag", tag } };
  });
}

/** The name that a list's address should have, and the list. */
interface Named {
  readonly name: string;
  readonly list: ListName;
}

/** A list by the last segment of its address; one that is written otherwise moves to where it is. */
async function readNamed(
  reading: Reading,
  file: string,
  find: (name: string) => Named | undefined,
): Promise<Result<Response, Problem>> {
  const { name, form } = splitListSuffix(file);
  const named = find(name);
  if (named === undefined) return failed(NOT_FOUND);
  if (form === undefined) return noSuchListForm(reading, named.list);
  if (named.name !== name) {
    return success(movedTo(`${listPath(named.list, form)}${reading.url.search}`));
  }
  return (await readNamedList(reading, named.list, form)) ?? failed(NOT_FOUND);
}

/** `/archive/{yyyy}/{mm}` and its forms, and with `?page=` the pages after its first. */
export async function readMonth(
  reading: Reading,
  file: string,
): Promise<Result<Response, Problem>> {
  const { name, form } = splitListSuffix(file);
  const list = archivePage(reading, name);
  if (!list.ok) return list;
  if (form === undefined) return noSuchListForm(reading, list.value);
  return (await readNamedList(reading, list.value, form)) ?? failed(NOT_FOUND);
}

/** `/archive/{yyyy}/{mm}/sitemap.xml`, and with `?page=` those of the pages after the first. */
export async function readMonthSitemap(
  reading: Reading,
  name: string,
): Promise<Result<Response, Problem>> {
  const list = archivePage(reading, name);
  if (!list.ok) return list;
  return readStoredText(reading, sitemapAt(listKey(list.value)));
}

/** The page of the archive that an address names; `name` is its month's number. */
function archivePage({ url, query }: Reading, name: string): Result<ArchivePage, Problem> {
  const month = `${url.pathname.split("/")[2]}-${name}`;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/u.test(month)) return failed(NOT_FOUND);
  const page = query?.get(PAGE_PARAMETER) ?? "1";
  if (!/^[1-9]\d{0,5}$/u.test(page)) {
    return failed({ name: "bad-request", unread: { kind: "page", name: "page", value: page } });
  }
  return success({ kind: "month", month, page: Number(page) });
}

/** `/archive` and `.txt`: the months that have articles. */
export async function readArchive(
  reading: Reading,
  form: "html" | "txt",
): Promise<Result<Response, Problem>> {
  const archive = { key: ARCHIVE_KEY, forms: ["html", "txt"], path: archivePath } as const;
  return (await readList(reading, archive, form)) ?? failed(NOT_FOUND);
}
