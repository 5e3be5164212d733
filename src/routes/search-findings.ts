import type { SnippetRun } from "../../templates/views.ts";
import type { Summary } from "../article/summary.ts";
import { newsroomOf } from "../environment.ts";
import { SEARCH_PATIENCE_SECONDS, SEARCH_RESULTS } from "../limits.ts";
import { withinSeconds } from "../within-seconds.ts";
import type { Reading } from "./reading.ts";
import {
  isAsked,
  type SearchFilters,
  type SearchQuestion,
  searchAddress,
} from "./search-question.ts";

/** What the Newsroom found, as it comes over. */
export interface SearchFindings {
  readonly hits: readonly { readonly summary: Summary; readonly snippet: readonly SnippetRun[] }[];
  /** On all pages. */
  readonly total: number;
  /** Where nothing was found. */
  readonly help?: {
    readonly suggestions: readonly SearchSuggestion[];
    readonly latest: readonly Summary[];
  };
}

/** A search like one that found nothing, which finds something. */
export interface SearchSuggestion extends SearchFilters {
  readonly text: string;
  readonly total: number;
}

export const NOTHING_FOUND: SearchFindings = { hits: [], total: 0 };

/** Asks the Newsroom, if there is anything to ask. Nothing when it fails or takes too long. */
export async function find(
  { environment }: Reading,
  question: SearchQuestion,
): Promise<SearchFindings | undefined> {
  if (!isAsked(question)) return NOTHING_FOUND;
  try {
    const asked = newsroomOf(environment).search(question);
    return await withinSeconds(SEARCH_PATIENCE_SECONDS, asked, () => undefined);
  } catch (error) {
    console.error("The search could not be asked.", error);
    return undefined;
  }
}

/** The addresses of the pages of results before and after this one, where there are any. */
export function neighbours(
  question: SearchQuestion,
  { total }: SearchFindings,
  suffix = "",
): { readonly previous?: string; readonly next?: string } {
  const { page } = question;
  const last = Math.ceil(total / SEARCH_RESULTS);
  const address = (number: number) => searchAddress({ ...question, page: number }, suffix);
  return {
    ...(page > 1 && last > 0 && { previous: address(Math.min(page - 1, last)) }),
    ...(page < last && { next: address(page + 1) }),
  };
}
