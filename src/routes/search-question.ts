import { canonicalLanguage } from "../article/language.ts";
import { QUERY_CHARACTERS } from "../limits.ts";
import { PATHS } from "../paths.ts";

/** What a reader looks for. */
export interface SearchQuestion {
  /** Trimmed, well formed, cut to the limit; empty when nothing has been asked. */
  readonly text: string;
  /** BCP 47. */
  readonly lang?: string;
  /** From 1. */
  readonly page: number;
}

/** Pages are counted as far as anybody turns them. */
const PAGE = /^[1-9]\d{0,3}$/u;

/** The question in a query string; nothing when its language or page is none. */
export function parseQuestion(query: URLSearchParams): SearchQuestion | undefined {
  const text = (query.get("q") ?? "").trim().slice(0, QUERY_CHARACTERS).toWellFormed();
  const asked = query.get("lang")?.trim() ?? "";
  const lang = asked === "" ? undefined : canonicalLanguage(asked);
  const page = query.get("page")?.trim() || "1";
  if ((asked !== "" && lang === undefined) || !PAGE.test(page)) return undefined;
  return { text, page: Number(page), ...(lang !== undefined && { lang }) };
}

/** The address of a page of results. */
export function searchAddress({ text, lang, page }: SearchQuestion, suffix = ""): string {
  const query = new URLSearchParams({ q: text });
  if (lang !== undefined) query.set("lang", lang);
  if (page > 1) query.set("page", String(page));
  return `${PATHS.search}${suffix}?${query}`;
}
