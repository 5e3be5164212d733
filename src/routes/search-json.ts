import type { SnippetRun } from "../../templates/views.ts";
import type { Summary } from "../article/summary.ts";
import { articlePath } from "../paths.ts";
import { neighbours, type SearchFindings, type SearchSuggestion } from "./search-findings.ts";
import { type SearchQuestion, searchAddress } from "./search-question.ts";

/** The results as data; `matches` says from where to where in each snippet, in UTF-16 code units. */
export function searchJson(
  question: SearchQuestion,
  findings: SearchFindings,
  origin: string,
): string {
  const { text, page, ...filters } = question;
  const { hits, total, help } = findings;
  const answer = {
    query: text,
    ...filters,
    page,
    total,
    ...neighbours(question, findings, ".json"),
    results: hits.map(({ summary, snippet }) => ({
      ...withAddress(summary, origin),
      snippet: snippet.map((run) => run.text).join(""),
      matches: matchesOf(snippet),
    })),
    ...(help !== undefined && {
      suggestions: help.suggestions.map(suggestionData),
      latest: help.latest.map((summary) => withAddress(summary, origin)),
    }),
  };
  return JSON.stringify(answer).replaceAll("<", "\\u003c");
}

function withAddress(summary: Summary, origin: string) {
  return { ...summary, url: `${origin}${articlePath(summary.slug)}` };
}

function suggestionData({ total, text, ...filters }: SearchSuggestion) {
  const address = searchAddress({ text, ...filters, page: 1 }, ".json");
  return { query: text, ...filters, total, address };
}

function matchesOf(snippet: readonly SnippetRun[]): [start: number, end: number][] {
  let at = 0;
  return snippet.flatMap(({ text, match }) => {
    const start = at;
    at += text.length;
    return match ? [[start, at] as [number, number]] : [];
  });
}
