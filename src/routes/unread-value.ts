import { foldSpace } from "../article/plain-text.ts";
import type { UnreadValue } from "../http/problem.ts";
import { EXCERPT_CHARACTERS } from "../limits.ts";
import type { Locale } from "../locale/locale.ts";

const EXAMPLES = { date: "2026-11-23", language: "fr", page: "2" } as const;

/**
 * Says of a value that it is not understood, and what would be; with places for `fill`. Of the two
 * dates it says which: a browser leaves the field of one that it does not understand empty.
 */
export function unreadSentence(
  { kind, name }: UnreadValue,
  { shell, punctuation }: Locale,
): string {
  const sentences = {
    date: shell.unreadDate,
    language: shell.unreadLanguage,
    page: shell.unreadPage,
  };
  const labels: Partial<Record<UnreadValue["name"], string>> = {
    from: shell.searchFrom,
    to: shell.searchTo,
  };
  const label = labels[name];
  return label === undefined ? sentences[kind] : `${label}${punctuation.colon}${sentences[kind]}`;
}

/** What goes into the places. Nobody says angle brackets, and nothing is sent back as markup. */
export function unreadWords({ kind, value }: UnreadValue): {
  readonly value: string;
  readonly example: string;
} {
  const said = foldSpace(value.replace(/[<>]/gu, " ")).slice(0, EXCERPT_CHARACTERS);
  return { value: said.toWellFormed(), example: EXAMPLES[kind] };
}
