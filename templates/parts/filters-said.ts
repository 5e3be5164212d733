import type { Locale } from "../../src/locale/locale.ts";
import type { SearchChoice, SearchFormView } from "../views.ts";
import { spelledDay } from "./spelled-out.ts";

/** One filter of a search in words. */
export interface FilterSaid {
  readonly label: string;
  readonly text: string;
  /** Set when the text is not in the locale's language. */
  readonly lang?: string;
}

/** The filters that are set, each by its label in the form and its value as people say it. */
export function filtersSaid(form: SearchFormView, { shell, tag }: Locale): FilterSaid[] {
  const day = (label: string, value: string) =>
    value === "" ? [] : [{ label, text: spelledDay(value, tag) }];
  return [
    ...chosen(shell.searchLanguage, form.languages, form.lang),
    ...chosen(shell.searchSection, form.sections, form.section),
    ...day(shell.searchFrom, form.from),
    ...day(shell.searchTo, form.to),
  ];
}

function chosen(label: string, choices: readonly SearchChoice[], value: string): FilterSaid[] {
  const choice = choices.find((each) => each.value === value);
  if (value === "" || choice === undefined) return [];
  const { text, lang } = choice;
  return [{ label, text, ...(lang !== undefined && { lang }) }];
}
