import { canonicalLanguage } from "../article/language.ts";
import { isSlug } from "../article/slug.ts";
import { frontKey, sectionKey } from "../edition/keys.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { contentType } from "../http/content-type.ts";
import { PREFERENCE_VARY } from "../http/preference.ts";
import type { Problem } from "../http/problem.ts";
import { splitSuffix } from "../http/request-path.ts";
import { FORMS, type FormName, frontPath, sectionPath } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { emptyFront } from "./empty-front.tsx";
import { joinPage, shellFor } from "./page.ts";
import type { Reading } from "./reading.ts";
import type { RecordCopy } from "./recent-copies.ts";
import { movedTo } from "./redirect.ts";
import { NOT_FOUND, UNAVAILABLE } from "./refusals.ts";
import { notModified, type Representation, respond } from "./representation.ts";

type ListForm = "html" | "txt";

/** A front page or a section's page: where it is, and the key that it is stored under. */
interface List {
  readonly key: string;
  readonly form: ListForm;
  /** Its address in a form. */
  readonly path: (form: ListForm) => string;
}

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
  const lang = canonicalLanguage(tag);
  if (lang === undefined) return failed(NOT_FOUND);
  const { languages, version } = reading.site;
  // With no site record at hand the store says whether there is such a page, or that it is down.
  if (version > 0 && !languages.includes(lang)) return failed(NOT_FOUND);
  if (lang !== tag) return success(movedTo(frontPath(lang, form)));
  const list = { key: frontKey(lang), form, path: (each: ListForm) => frontPath(lang, each) };
  return (await readList(reading, list)) ?? failed(NOT_FOUND);
}

/** `/sections/{section}` and `.txt`. */
export async function readSection(
  reading: Reading,
  file: string,
): Promise<Result<Response, Problem>> {
  const { name: section, form } = splitSuffix(file);
  if (!isSlug(section)) {
    const lower = section.toLowerCase();
    return isSlug(lower) ? success(movedTo(sectionPath(file.toLowerCase()))) : failed(NOT_FOUND);
  }
  const path = (each: ListForm) => sectionPath(section, each);
  const list = { key: sectionKey(section), form: form === "txt" ? form : "html", path } as const;
  if (form === "html" || form === "txt")
    return (await readList(reading, list)) ?? failed(NOT_FOUND);
  return noSuchForm(reading, list);
}

/** Lists which forms there are, if there is such a list at all. */
async function noSuchForm(
  reading: Reading,
  { key, path }: List,
): Promise<Result<Response, Problem>> {
  const opened = await reading.isolate.records.open(reading.environment.EDITION, key);
  if (!opened.ok) return failed(UNAVAILABLE);
  if (opened.value === undefined) return failed(NOT_FOUND);
  await opened.value.discard();
  const forms = (["html", "txt"] as const).map((form) => ({
    href: path(form),
    type: FORMS[form].type,
    form,
  }));
  return failed({ name: "not-found", forms });
}

async function readList(
  reading: Reading,
  list: List,
): Promise<Result<Response, Problem> | undefined> {
  const { records } = reading.isolate;
  const opened = await records.open(reading.environment.EDITION, list.key);
  if (!opened.ok) return failed(UNAVAILABLE);
  if (opened.value === undefined) return undefined;
  const unchanged = notModified(reading.request, represent(reading, list, opened.value));
  if (unchanged !== undefined) {
    await opened.value.discard();
    return success(unchanged);
  }
  const read = await records.read(list.key, opened.value);
  return read.ok ? success(sent(reading, list, read.value)) : failed(UNAVAILABLE);
}

function represent(
  reading: Reading,
  list: List,
  { facts, tag, parts }: Pick<RecordCopy, "facts" | "tag" | "parts">,
): Representation {
  const isPage = list.form === "html";
  const { personal } = reading.preference;
  const wrapping = isPage ? shellOf(reading, list, facts.lang).tag : undefined;
  const other = isPage ? "txt" : "html";
  return {
    type: contentType(list.form),
    lang: facts.lang,
    cacheControl: isPage && personal ? CACHE_CONTROL.private : CACHE_CONTROL.page,
    vary: isPage ? PREFERENCE_VARY : [],
    validators: {
      tag: `"${[tag, storedForm(reading, list, parts), wrapping].filter(Boolean).join(".")}"`,
      modified: facts.modified,
    },
    links: [
      { href: `${reading.origin}${list.path("html")}`, rel: "canonical" },
      { href: list.path(other), rel: "alternate", type: FORMS[other].type },
    ],
    noindex: !isPage,
  };
}

function sent(reading: Reading, list: List, copy: RecordCopy): Response {
  const stored = storedForm(reading, list, copy.parts);
  const bytes = copy.contents.form(stored);
  if (bytes === undefined) throw new Error(`The record “${list.key}” has no ${stored}.`);
  const representation = represent(reading, list, copy);
  if (list.form === "txt") return respond(representation, new Uint8Array(bytes));
  const { title, lang, description } = copy.contents.page;
  const head = {
    title,
    publication: reading.configuration.name,
    ...(description !== undefined && { description }),
    canonical: `${reading.origin}${list.path("html")}`,
    alternates: [{ href: list.path("txt"), type: FORMS.txt.type }],
  };
  return respond(representation, joinPage(shellOf(reading, list, lang), head, bytes));
}

/** A reader of light pages gets the light list, where there is one. */
function storedForm(reading: Reading, { form }: List, parts: readonly string[]): FormName {
  const isLite = form === "html" && reading.preference.edition === "lite";
  return isLite && parts.includes("lite") ? "lite" : form;
}

function shellOf(reading: Reading, list: List, lang: string) {
  const { edition } = reading.preference;
  return shellFor(reading, { lang, edition, current: list.path("html") });
}
