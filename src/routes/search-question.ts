import { isCalendarDay } from "../article/calendar-day.ts";
import { canonicalLanguage } from "../article/language.ts";
import type { UnreadValue } from "../http/problem.ts";
import { QUERY_CHARACTERS, SLUG_CHARACTERS } from "../limits.ts";
import { PATHS } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";

/** What articles must be, beside having the words. */
export interface SearchFilters {
  /** BCP 47. */
  readonly lang?: string;
  readonly section?: string;
  /** The first and the last calendar day of publication in UTC, as `2026-11-23`. */
  readonly from?: string;
  readonly to?: string;
}

/** What a reader looks for. */
export interface SearchQuestion extends SearchFilters {
  /** Trimmed, well formed, cut to the limit; empty when no words are looked for. */
  readonly text: string;
  /** From 1. */
  readonly page: number;
}

/** A value that is not understood, with the question that the others make. */
export interface UnreadQuestion {
  readonly unread: UnreadValue;
  readonly question: SearchQuestion;
}

/** The names of filters in addresses, in their order. */
export const FILTERS = ["lang", "section", "from", "to"] as const;

/** Pages are counted as far as anybody turns them. */
const PAGE = /^[1-9]\d{0,3}$/u;

/** The question in a query string. Values that are empty are as none: a form sends all its fields. */
export function parseQuestion(query: URLSearchParams): Result<SearchQuestion, UnreadQuestion> {
  const given = (name: string) => (query.get(name) ?? "").trim().toWellFormed();
  const lang = canonicalLanguage(given("lang"));
  const section = given("section").slice(0, SLUG_CHARACTERS);
  const [from, to] = [given("from"), given("to")];
  const page = given("page") || "1";
  const question = {
    text: (query.get("q") ?? "").trim().slice(0, QUERY_CHARACTERS).toWellFormed(),
    page: PAGE.test(page) ? Number(page) : 1,
    ...(lang !== undefined && { lang }),
    ...(section !== "" && { section }),
    ...(isCalendarDay(from) && { from }),
    ...(isCalendarDay(to) && { to }),
  };
  const unread = (kind: UnreadValue["kind"], name: UnreadValue["name"]) =>
    failed({ unread: { kind, name, value: given(name) }, question });
  if (given("lang") !== "" && lang === undefined) return unread("language", "lang");
  if (from !== "" && question.from === undefined) return unread("date", "from");
  if (to !== "" && question.to === undefined) return unread("date", "to");
  if (!PAGE.test(page)) return unread("page", "page");
  return success(question);
}

/** Whether only some articles are wanted. */
export function isFiltered(filters: SearchFilters): boolean {
  return FILTERS.some((name) => filters[name] !== undefined);
}

/** Whether there is anything to look for. */
export function isAsked(question: SearchQuestion): boolean {
  return question.text !== "" || isFiltered(question);
}

/** The address of a page of results. */
export function searchAddress(question: SearchQuestion, suffix = ""): string {
  const query = new URLSearchParams({ q: question.text });
  for (const name of FILTERS) {
    const value = question[name];
    if (value !== undefined) query.set(name, value);
  }
  if (question.page > 1) query.set("page", String(question.page));
  return `${PATHS.search}${suffix}?${query}`;
}
