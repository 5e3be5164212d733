import { canonicalLanguage } from "../article/language.ts";
import { isSlug } from "../article/slug.ts";
import { frontKey, sectionKey } from "../edition/keys.ts";
import type { Problem } from "../http/problem.ts";
import { splitSuffix } from "../http/request-path.ts";
import { FORMS, frontPath, sectionPath } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { emptyFront } from "./empty-front.tsx";
import { type List, type ListForm, readList } from "./list-answer.ts";
import type { Reading } from "./reading.ts";
import { movedTo } from "./redirect.ts";
import { NOT_FOUND, UNAVAILABLE } from "./refusals.ts";

/** `/` and `/index.txt`; before anything has been published, a page that says so. */
export async function readFront(
  reading: Reading,
  form: ListForm,
): Promise<Result<Response, Problem>> {
  const list = { key: frontKey(), form, path: (each: ListForm) => frontPath(undefined, each) };
  return (await readList(reading, list)) ?? success(emptyFront(reading, form));
}

/** `/{lang}` and `/{lang}/index.txt`, for a language that has articles. */
export async function readLanguageFront(
  reading: Reading,
  tag: string,
  form: ListForm,
): Promise<Result<Response, Problem>> {
  const lang = frontLanguage(reading, tag);
  if (lang === undefined) return failed(NOT_FOUND);
  if (lang !== tag) return success(movedTo(frontPath(lang, form)));
  const list = { key: frontKey(lang), form, path: (each: ListForm) => frontPath(lang, each) };
  return (await readList(reading, list)) ?? failed(NOT_FOUND);
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
  return (
    new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(lang) !== undefined
  );
}

/** `/sections/{section}` and `.txt`. */
export async function readSection(
  reading: Reading,
  file: string,
): Promise<Result<Response, Problem>> {
  const { name: section, form } = splitSuffix(file);
  const isListed = form === "html" || form === "txt";
  if (!isSlug(section)) {
    const lower = section.toLowerCase();
    if (!isListed || !isSlug(lower)) return failed(NOT_FOUND);
    return success(movedTo(`${sectionPath(lower, form)}${reading.url.search}`));
  }
  const path = (each: ListForm) => sectionPath(section, each);
  const list = { key: sectionKey(section), form: form === "txt" ? form : "html", path } as const;
  if (!isListed) return noSuchForm(reading, list);
  return (await readList(reading, list)) ?? failed(NOT_FOUND);
}

/** Lists which forms there are, if there is such a list at all. */
async function noSuchForm(
  reading: Reading,
  { key, path }: List,
): Promise<Result<Response, Problem>> {
  const opened = await reading.isolate.records.open(reading.environment.EDITION, key);
  if (!opened.ok) return failed(UNAVAILABLE);
  if (opened.value === undefined) return failed(NOT_FOUND);
  opened.value.discard();
  const forms = (["html", "txt"] as const).map((form) => ({
    href: path(form),
    type: FORMS[form].type,
    form,
  }));
  return failed({ name: "not-found", forms });
}
