import { renderSearchMain, searchTitle } from "../../templates/search-main.tsx";
import { newsroomOf } from "../environment.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { contentType } from "../http/content-type.ts";
import type { Problem } from "../http/problem.ts";
import { RETRY_SECONDS, SEARCH_PATIENCE_SECONDS } from "../limits.ts";
import { findLocale, localeFor } from "../locale/locales.ts";
import { PATHS } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { joinPage, shellFor } from "./page.ts";
import type { Reading } from "./reading.ts";
import { UNAVAILABLE } from "./refusals.ts";
import { type Representation, respond } from "./representation.ts";
import {
  neighbours,
  resultViews,
  type SearchFindings,
  searchJson,
  searchText,
} from "./search-forms.ts";
import { parseQuestion, type SearchQuestion } from "./search-question.ts";
import { utf8 } from "./utf8.ts";

export type SearchForm = "html" | "txt" | "json";

const NOTHING_ASKED: SearchFindings = { hits: [], total: 0 };

/** `/search`, `/search.txt` and `/search.json`: the one place where a reader needs the Newsroom. */
export async function readSearch(
  reading: Reading,
  form: SearchForm,
): Promise<Result<Response, Problem>> {
  const question = parseQuestion(reading.url.searchParams);
  if (question === undefined) return failed({ name: "bad-request" });
  const findings = question.text === "" ? NOTHING_ASKED : await find(reading, question);
  if (findings === undefined) return unavailable(reading, question, form);
  const lang = languageOf(reading, question);
  const told = represent(reading, form, lang);
  switch (form) {
    case "html":
      return success(respond(told, searchPage(reading, question, findings)));
    case "txt":
      return success(respond(told, utf8(searchText(question, findings, localeFor(lang)))));
    case "json":
      return success(respond(told, utf8(searchJson(question, findings, reading.origin))));
  }
}

/** Nothing when the Newsroom fails or takes too long. */
async function find(
  { environment }: Reading,
  { text, lang, page }: SearchQuestion,
): Promise<SearchFindings | undefined> {
  let timer: number | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, SEARCH_PATIENCE_SECONDS * 1000);
  });
  try {
    const query = { text, page, ...(lang !== undefined && { lang }) };
    return await Promise.race([newsroomOf(environment).search(query), patience]);
  } catch (error) {
    console.error("The search could not be asked.", error);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** The page says that it is the search that is down, and has the whole shell to go on from. */
function unavailable(
  reading: Reading,
  question: SearchQuestion,
  form: SearchForm,
): Result<Response, Problem> {
  if (form !== "html") return failed(UNAVAILABLE);
  const told = represent(reading, form, languageOf(reading, question));
  const body = searchPage(reading, question, undefined);
  const response = respond({ ...told, cacheControl: CACHE_CONTROL.never }, body, 503);
  response.headers.set("Retry-After", String(RETRY_SECONDS));
  return success(response);
}

/** The language that is searched, if Lectern speaks it. */
function languageOf({ configuration }: Reading, { lang }: SearchQuestion): string {
  return lang !== undefined && findLocale(lang) !== undefined ? lang : configuration.language;
}

function represent(reading: Reading, form: SearchForm, lang: string): Representation {
  const isPage = form === "html";
  const personal = isPage && reading.preference.personal;
  return {
    type: contentType(form),
    lang,
    cacheControl: personal ? CACHE_CONTROL.private : CACHE_CONTROL.page,
    vary: isPage ? reading.preference.vary : [],
    noindex: true,
  };
}

/** `findings` is nothing when the search cannot be reached. */
function searchPage(
  reading: Reading,
  question: SearchQuestion,
  findings: SearchFindings | undefined,
): Uint8Array<ArrayBuffer> {
  const { configuration, preference, origin } = reading;
  const lang = languageOf(reading, question);
  const locale = localeFor(lang, configuration.language);
  const found = findings ?? NOTHING_ASKED;
  const view = {
    lang,
    locale,
    query: question.text,
    total: found.total,
    page: question.page,
    results: resultViews(found),
    ...neighbours(question, found),
    unavailable: findings === undefined,
  };
  const head = {
    title: searchTitle(view),
    publication: configuration.name,
    canonical: `${origin}${PATHS.search}`,
    alternates: [],
    robots: "noindex",
  } as const;
  return joinPage(
    shellFor(reading, { lang, edition: preference.edition }),
    head,
    renderSearchMain(view),
  );
}
