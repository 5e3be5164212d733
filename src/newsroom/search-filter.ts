import { IS_IN_LANGUAGE, IS_LIVE } from "./article-table.ts";

/** What articles must be, beside having the words. */
export interface SearchFilter {
  /** BCP 47; `en` finds `en-GB` too. */
  readonly lang?: string;
  /** A section's slug. */
  readonly section?: string;
  /** The first and the last calendar day of publication in UTC, as `2026-11-23`. */
  readonly from?: string;
  readonly to?: string;
}

export interface SearchQuery extends SearchFilter {
  /** As typed: any text. Empty text with a filter asks for all that it leaves. */
  readonly text: string;
  /** From 1. */
  readonly page?: number;
}

const DAY_MILLISECONDS = 86_400_000;

export function hasFilter({ lang, section, from, to }: SearchFilter): boolean {
  return [lang, section, from, to].some((value) => value !== undefined);
}

/** An SQL condition on `article` for what is live and passes a filter, with its values. */
export function filterConditions(
  { lang, section, from, to }: SearchFilter,
  now: Date,
): { readonly conditions: string; readonly values: readonly SqlStorageValue[] } {
  const conditions = [IS_LIVE];
  const values: SqlStorageValue[] = [now.getTime()];
  const add = (condition: string, ...of: SqlStorageValue[]) => {
    conditions.push(condition);
    values.push(...of);
  };
  if (lang !== undefined) add(IS_IN_LANGUAGE, lang, lang, lang);
  if (section !== undefined) add("section = ?", section);
  if (from !== undefined) add("live_from >= ?", new Date(from).getTime());
  if (to !== undefined) add("live_from < ?", new Date(to).getTime() + DAY_MILLISECONDS);
  return { conditions: conditions.join(" AND "), values };
}
