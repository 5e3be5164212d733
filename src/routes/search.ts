import { renderSearchMain, searchTitle } from "../../templates/search-main.tsx";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { contentType } from "../http/content-type.ts";
import type { HeaderLink } from "../http/link-header.ts";
import type { Problem } from "../http/problem.ts";
import { RETRY_SECONDS } from "../limits.ts";
import { findLocale, localeFor } from "../locale/locales.ts";
import { FORMS, PATHS } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { breakingLine, textAfter } from "./breaking-first.ts";
import { joinPage, shellFor } from "./page.ts";
import type { Reading } from "./reading.ts";
import { UNAVAILABLE } from "./refusals.ts";
import { type Representation, respond } from "./representation.ts";
import { find, NOTHING_FOUND, neighbours, type SearchFindings } from "./search-findings.ts";
import { searchJson } from "./search-json.ts";
import {
  isAsked,
  parseQuestion,
  type SearchQuestion,
  type UnreadQuestion,
} from "./search-question.ts";
import { searchText } from "./search-text.ts";
import { type SearchPage, searchView } from "./search-view.ts";
import { utf8 } from "./utf8.ts";

export type SearchForm = "html" | "txt" | "json";

/** `/search`, `/search.txt` and `/search.json`: the one place where a reader needs the Newsroom. */
export async function readSearch(
  reading: Reading,
  form: SearchForm,
): Promise<Result<Response, Problem>> {
  const parsed = parseQuestion(reading.url.searchParams);
  if (!parsed.ok) return notUnderstood(reading, parsed.failure, form);
  const question = parsed.value;
  const findings = await find(reading, question);
  if (findings === undefined) return unavailable(reading, question, form);
  const told = represent(reading, form, question, findings);
  const page = pageOf(reading, question, findings);
  switch (form) {
    case "html":
      return success(respond(told, written(reading, page)));
    case "txt":
      return success(respond(told, utf8(heard(reading, page))));
    case "json":
      return success(respond(told, utf8(searchJson(question, findings, reading.origin))));
  }
}

/** The page says which value is not understood, and has all the others in its form. */
function notUnderstood(
  reading: Reading,
  { unread, question }: UnreadQuestion,
  form: SearchForm,
): Result<Response, Problem> {
  const lang = languageOf(reading, question);
  if (form !== "html") return failed({ name: "bad-request", unread, lang });
  const told = { ...represent(reading, form, question), cacheControl: CACHE_CONTROL.never };
  const page = { ...pageOf(reading, question, NOTHING_FOUND), unread };
  return success(respond(told, written(reading, page), 400));
}

/** The page says that it is the search that is down, and has the whole shell to go on from. */
function unavailable(
  reading: Reading,
  question: SearchQuestion,
  form: SearchForm,
): Result<Response, Problem> {
  if (form !== "html") return failed(UNAVAILABLE);
  const told = { ...represent(reading, form, question), cacheControl: CACHE_CONTROL.never };
  const body = written(reading, pageOf(reading, question, undefined));
  const response = respond(told, body, 503);
  response.headers.set("Retry-After", String(RETRY_SECONDS));
  return success(response);
}

/** The language that is searched, if Lectern speaks it. */
function languageOf({ configuration }: Reading, { lang }: SearchQuestion): string {
  return lang !== undefined && findLocale(lang) !== undefined ? lang : configuration.language;
}

function represent(
  reading: Reading,
  form: SearchForm,
  question: SearchQuestion,
  findings: SearchFindings = NOTHING_FOUND,
): Representation {
  const isPage = form === "html";
  const personal = isPage && reading.preference.personal;
  const kept = personal ? CACHE_CONTROL.private : CACHE_CONTROL.page;
  return {
    type: contentType(form),
    lang: languageOf(reading, question),
    // What has been withdrawn is not found again in anybody's copy.
    cacheControl: isAsked(question) ? CACHE_CONTROL.fresh : kept,
    vary: isPage ? reading.preference.vary : [],
    links: furtherPages(question, findings, form),
    noindex: true,
  };
}

function furtherPages(
  question: SearchQuestion,
  findings: SearchFindings,
  form: SearchForm,
): HeaderLink[] {
  const { previous, next } = neighbours(question, findings, FORMS[form].suffix);
  return [
    ...(previous === undefined ? [] : [{ href: previous, rel: "prev" as const }]),
    ...(next === undefined ? [] : [{ href: next, rel: "next" as const }]),
  ];
}

function pageOf(
  reading: Reading,
  question: SearchQuestion,
  findings: SearchFindings | undefined,
): SearchPage {
  const lang = languageOf(reading, question);
  return { question, findings, lang, locale: localeFor(lang, reading.configuration.language) };
}

function heard(reading: Reading, page: SearchPage): string {
  const text = searchText(searchView(reading, page), reading.origin);
  return textAfter(breakingLine(reading, page.lang), text);
}

function written(reading: Reading, page: SearchPage): Uint8Array<ArrayBuffer> {
  const { configuration, preference, origin } = reading;
  const view = searchView(reading, page);
  const head = {
    title: searchTitle(view),
    publication: configuration.name,
    canonical: `${origin}${PATHS.search}`,
    alternates: [],
    robots: "noindex",
    search: PATHS.openSearch,
  } as const;
  const shell = shellFor(reading, { lang: page.lang, edition: preference.edition });
  return joinPage(shell, head, renderSearchMain(view));
}
