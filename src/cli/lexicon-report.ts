import type { ApiAnswer } from "./api-client.ts";
import { printable } from "./terminal.ts";

/** An entry as the API gives it. */
interface ListedEntry {
  readonly term: string;
  readonly spoken?: string;
  readonly alias?: string;
  readonly off?: true;
  readonly replaced?: true;
}

/** The languages that have a lexicon, a line each. */
export function describeLanguages({ body }: ApiAnswer): string[] {
  const languages = body.languages as readonly {
    readonly lang: string;
    readonly entries: number;
    readonly defaults: number;
  }[];
  const lines = languages.map(
    ({ lang, entries, defaults }) =>
      `${lang.padEnd(4)} ${entries} of the site, ${defaults} that Lectern brings`,
  );
  return [...lines, "lectern lexicon list LANG shows the entries of one."];
}

/** The entries of a language: the site's own, then the defaults that they leave. */
export function describeLexicon({ body }: ApiAnswer): string[] {
  const own = body.entries as readonly ListedEntry[];
  const defaults = (body.defaults as readonly ListedEntry[]).filter(({ replaced }) => !replaced);
  const width = Math.max(0, ...[...own, ...defaults].map(({ term }) => term.length));
  const lines = (entries: readonly ListedEntry[]) => entries.map((entry) => line(entry, width));
  return [
    own.length === 0 ? "The site has no entries of its own." : "Of the site:",
    ...lines(own),
    ...(defaults.length === 0 ? [] : ["That Lectern brings:", ...lines(defaults)]),
  ];
}

/** What a change came to: the entry, and how many articles are made again. */
export function describeChange({ body }: ApiAnswer): string[] {
  const { articles, complete } = body.rendering as {
    readonly articles: number;
    readonly complete: boolean;
  };
  const entry = body as unknown as ListedEntry;
  const said =
    body.removed === true
      ? `${printable(entry.term)} has no entry of the site any more.`
      : line(entry, 0).trim();
  const made = `${articles} ${articles === 1 ? "article is" : "articles are"} made again`;
  return [said, complete ? `${made}.` : `${made} so far; the rest of the site is still searched.`];
}

function line({ term, spoken, alias, off }: ListedEntry, width: number): string {
  const said = [
    ...(spoken === undefined ? [] : [`is “${spoken}” in the text`]),
    ...(alias === undefined ? [] : [`is “${alias}” to engines`]),
    ...(off === undefined ? [] : ["is off"]),
  ];
  return printable(`  ${term.padEnd(width)}  ${said.join(", and ")}`);
}
