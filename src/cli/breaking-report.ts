import type { BreakingNews } from "../edition/site.ts";
import type { ApiAnswer } from "./api-client.ts";
import { describeMoment } from "./moment.ts";
import { printable } from "./terminal.ts";

/** The breaking news of an answer in lines for a person, or that there is none. */
export function describeBreaking({ breaking, live }: ApiAnswer["body"]): string[] {
  const late = live === false ? ["Readers get it as soon as it can be delivered."] : [];
  if (typeof breaking !== "object" || breaking === null) return ["Nothing is breaking.", ...late];
  const { text, lang, href, since, until } = breaking as BreakingNews;
  return [
    `Breaking news: ${printable(text)}`,
    `  in ${lang}, told at ${printable(href)}`,
    ...(since === undefined ? [] : [`  since ${describeMoment(new Date(since))}`]),
    until === undefined
      ? "  until somebody says: lectern breaking clear"
      : `  until ${describeMoment(new Date(until))}`,
    ...late,
  ];
}
