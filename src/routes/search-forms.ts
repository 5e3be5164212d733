import type { SearchResult, SnippetRun } from "../../templates/views.ts";
import { foldSpace } from "../article/plain-text.ts";
import type { Summary } from "../article/summary.ts";
import { SEARCH_RESULTS } from "../limits.ts";
import { fill, plural } from "../locale/fill.ts";
import type { Locale } from "../locale/locale.ts";
import { articlePath } from "../paths.ts";
import { type SearchQuestion, searchAddress } from "./search-question.ts";

/** What the Newsroom found, as it comes over. */
export interface SearchFindings {
  readonly hits: readonly { readonly summary: Summary; readonly snippet: readonly SnippetRun[] }[];
  /** On all pages. */
  readonly total: number;
}

/** The pages of results before and after this one, where there are any. */
export function neighbours(question: SearchQuestion, { total }: SearchFindings, suffix = "") {
  const { page } = question;
  const last = Math.ceil(total / SEARCH_RESULTS);
  const address = (number: number) => searchAddress({ ...question, page: number }, suffix);
  return {
    ...(page > 1 && last > 0 && { previous: address(Math.min(page - 1, last)) }),
    ...(page < last && { next: address(page + 1) }),
  };
}

/** The results as the page lists them. */
export function resultViews({ hits }: SearchFindings): SearchResult[] {
  return hits.map(({ summary, snippet }) => {
    const { slug, title, lang, published, section } = summary;
    const entry = { href: articlePath(slug), title, lang, published, snippet };
    return { ...entry, ...(section !== undefined && { section }) };
  });
}

/** The results as text to listen to: how many, then each by its number, a blank line between blocks. */
export function searchText(
  question: SearchQuestion,
  { hits, total }: SearchFindings,
  locale: Locale,
): string {
  const { shell, speech, tag, punctuation } = locale;
  // Nobody says angle brackets, and what a reader typed is never sent back as markup.
  const query = foldSpace(question.text.replace(/[<>]/gu, " "));
  const first = (question.page - 1) * SEARCH_RESULTS + 1;
  const blocks = [
    total === 0
      ? fill(shell.searchNothing, { query })
      : plural(shell.searchResults, total, tag, { query }),
    ...(hits.length === 0 ? [shell.searchAdvice] : []),
    ...hits.flatMap(({ summary, snippet }, index) => [
      fill(speech.item, { number: first + index, title: foldSpace(summary.title) }),
      foldSpace(textOf(snippet)),
    ]),
  ].filter((block) => block !== "");
  const ended = blocks.map((block) => closed(block, punctuation.stop));
  return `${[...ended, speech.listPageEnd].join("\n\n").normalize("NFC")}\n`;
}

/** The results as data; `matches` says from where to where in each snippet, in UTF-16 code units. */
export function searchJson(
  question: SearchQuestion,
  findings: SearchFindings,
  origin: string,
): string {
  const { text, lang, page } = question;
  const answer = {
    query: text,
    ...(lang !== undefined && { lang }),
    page,
    total: findings.total,
    ...neighbours(question, findings, ".json"),
    results: findings.hits.map(({ summary, snippet }) => ({
      ...summary,
      url: `${origin}${articlePath(summary.slug)}`,
      snippet: textOf(snippet),
      matches: matchesOf(snippet),
    })),
  };
  return JSON.stringify(answer).replaceAll("<", "\\u003c");
}

function textOf(snippet: readonly SnippetRun[]): string {
  return snippet.map(({ text }) => text).join("");
}

function matchesOf(snippet: readonly SnippetRun[]): [start: number, end: number][] {
  let at = 0;
  return snippet.flatMap(({ text, match }) => {
    const start = at;
    at += text.length;
    return match ? [[start, at] as [number, number]] : [];
  });
}

function closed(block: string, stop: string): string {
  return /[\p{Sentence_Terminal}…:;][\p{Pe}\p{Pf}"']*$/u.test(block) ? block : block + stop;
}
