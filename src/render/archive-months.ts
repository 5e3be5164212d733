import { spokenLanguage } from "../../templates/parts/spelled-out.ts";
import { fill } from "../locale/fill.ts";
import { localeFor } from "../locale/locales.ts";
import type { ArchivePage } from "../paths.ts";

/**
 * `November 2026`, and which page of it: from the second on, or where another of that month, `beside`,
 * is named with it.
 */
export function archivePageName(place: ArchivePage, lang: string, beside?: ArchivePage): string {
  const { shell, tag } = localeFor(lang);
  const month = monthName(place.month, lang, { year: "numeric" });
  if (place.page === 1 && beside?.month !== place.month) return month;
  const number = new Intl.NumberFormat(spokenLanguage(lang, tag)).format(place.page);
  return `${month} – ${fill(shell.pageNumber, { number })}`;
}

/** What a page of the archive is called: `Archive: November 2026`. */
export function archiveTitle(place: ArchivePage, lang: string): string {
  const { shell, punctuation } = localeFor(lang);
  return `${shell.archive}${punctuation.colon}${archivePageName(place, lang)}`;
}

/**
 * A month, `2026-11`, as a language writes it, with its year when that is asked for. It stays a month
 * of the Gregorian calendar: one of the language's own calendar has other days.
 */
export function monthName(
  month: string,
  lang: string,
  year: { readonly year?: "numeric" } = {},
): string {
  const spoken = spokenLanguage(lang, localeFor(lang).tag);
  const style = { month: "long", ...year, calendar: "gregory", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(spoken, style).format(new Date(`${month}-01`));
}

/** Months under their years as a language writes them, `2026`, in the order in which they come. */
export function monthsByYear(
  months: readonly ArchivePage[],
  lang: string,
): (readonly [year: string, places: readonly ArchivePage[]])[] {
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4));
  return Array.from(years, ([year, places]) => [yearName(year, lang), places]);
}

/** The digits alone: `2026`, where dates of Japanese would have a word with them. */
function yearName(year: string, lang: string): string {
  const spoken = spokenLanguage(lang, localeFor(lang).tag);
  return new Intl.NumberFormat(spoken, { useGrouping: false }).format(Number(year));
}
