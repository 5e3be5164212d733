import { SUGGESTIONS, SUGGESTIONS_TRIED } from "../limits.ts";
import { hasFilter, type SearchQuery } from "./search-filter.ts";
import { type Term, termsText } from "./search-query.ts";

/** A question like one that found nothing, which finds something. */
export interface Suggestion extends SearchQuery {
  readonly total: number;
}

/**
 * What somebody who found nothing may ask instead: the same without filters, without quotation marks,
 * or without one of the words. Only what finds something.
 */
export function suggestionsFor(
  query: SearchQuery,
  terms: readonly Term[],
  count: (other: SearchQuery) => number,
): Suggestion[] {
  const suggestions: Suggestion[] = [];
  const others = [...unfiltered(query, terms), ...otherWords(query, terms)];
  for (const other of others.slice(0, SUGGESTIONS_TRIED)) {
    if (suggestions.length === SUGGESTIONS) break;
    const total = count(other);
    if (total > 0) suggestions.push({ ...other, total });
  }
  return suggestions;
}

function unfiltered(query: SearchQuery, terms: readonly Term[]): SearchQuery[] {
  return hasFilter(query) && terms.length > 0 ? [{ text: query.text }] : [];
}

function otherWords({ page: _, ...asked }: SearchQuery, terms: readonly Term[]): SearchQuery[] {
  const hasPhrase = terms.some(({ isPhrase, words }) => isPhrase && words.length > 1);
  const loose = terms.flatMap(({ words }) =>
    words.map((word) => ({ words: [word], isPhrase: false, open: false })),
  );
  const fewer = terms.length < 2 ? [] : terms.map((_, index) => terms.toSpliced(index, 1));
  const all = [...(hasPhrase ? [loose] : []), ...fewer];
  return all.map((each) => ({ ...asked, text: termsText(each) }));
}
