import { filtersSaid } from "../../templates/parts/filters-said.ts";
import { isSameLanguage } from "../../templates/parts/language-attributes.ts";
import { languageName } from "../../templates/parts/spelled-out.ts";
import { searchTitle } from "../../templates/search-main.tsx";
import type { SearchResult, SearchView } from "../../templates/views.ts";
import { foldSpace } from "../article/plain-text.ts";
import { SEARCH_RESULTS } from "../limits.ts";
import { closed } from "../locale/closed.ts";
import { fill } from "../locale/fill.ts";
import type { Locale } from "../locale/locale.ts";
import { spokenDate } from "../locale/speech/spoken-date.ts";
import { siteAddress } from "./briefing-occasion.ts";

/**
 * A search as text to listen to, by the same view as the page: how many results, the filters, each
 * result by its number in a block of its own, and last, when all has been heard, the addresses.
 */
export function searchText(view: SearchView, origin: string): string {
  const { locale, results } = view;
  const { speech, shell, punctuation, tag } = locale;
  const numbers = new Intl.NumberFormat(tag, { useGrouping: false });
  const { suggestions = [], latest = [] } = view;
  const first = results.length > 0 ? (view.page - 1) * SEARCH_RESULTS + 1 : 1;
  const heard = [
    ...results.map((result) => ({ href: result.href, said: resultSaid(result, locale) })),
    ...suggestions.map(({ href, text }) => ({ href, said: unmarked(text) })),
    ...latest.map(({ href, text }) => ({ href, said: foldSpace(text) })),
  ].map((each, index) => ({ ...each, number: numbers.format(first + index) }));
  const items = heard.map(({ number, said }) => fill(speech.item, { number, title: said }));
  const blocks = [
    ...opening(view),
    ...items.slice(0, results.length),
    ...(suggestions.length > 0 ? [shell.searchSuggestions] : []),
    ...items.slice(results.length, items.length - latest.length),
    ...(latest.length > 0 ? [shell.latest] : []),
    ...items.slice(items.length - latest.length),
    ...(heard.length > 0 ? [speech.addresses] : []),
    ...heard.map(({ number, href }) => {
      return fill(speech.item, { number, title: textAddress(href, origin) });
    }),
    ...further(view, origin),
    speech.listPageEnd,
  ];
  const ended = blocks.map((block) => closed(block, punctuation.stop));
  return `${ended.join("\n\n").normalize("NFC")}\n`;
}

/** How many there are, which page, by which filters, and what to try. */
function opening(view: SearchView): string[] {
  const { locale, page, form } = view;
  const { shell, punctuation } = locale;
  const said = filtersSaid(form, locale).map(({ label, text }) => {
    return `${label}${punctuation.colon}${unmarked(text)}`;
  });
  const number = new Intl.NumberFormat(locale.tag).format(page);
  return [
    searchTitle({ ...view, page: 1, query: unmarked(view.query) }),
    ...(page > 1 ? [fill(shell.pageNumber, { number })] : []),
    ...said,
    ...(view.asked && view.results.length === 0 ? [shell.searchAdvice] : []),
  ];
}

/** A result in one block: its title, the words around what was found, and its facts. */
function resultSaid(result: SearchResult, locale: Locale): string {
  const { speech, punctuation, tag } = locale;
  const { title, lang, snippet, section, published } = result;
  const date = spokenDate(published, tag, "full").replace(/[\s.。।۔።]+$/u, "");
  const sentences = [
    foldSpace(title),
    foldSpace(snippet.map(({ text }) => text).join("")),
    ...(section === undefined
      ? []
      : [fill(speech.inSection, { section: foldSpace(section.name) })]),
    fill(speech.published, { date }),
    ...(isSameLanguage(lang, tag) ? [] : [languageName(lang, tag)]),
  ].filter((sentence) => sentence !== "");
  return sentences.map((sentence) => closed(sentence, punctuation.stop)).join(" ");
}

function further({ previous, next, locale }: SearchView, origin: string): string[] {
  const { shell, punctuation } = locale;
  const led = (label: string, href: string | undefined) =>
    href === undefined ? [] : [`${label}${punctuation.colon}${textAddress(href, origin)}`];
  return [...led(shell.previousPage, previous), ...led(shell.nextPage, next)];
}

/** Where a page is as text: without a scheme, and with letters as letters, as a person would type it. */
function textAddress(href: string, origin: string): string {
  const [path = "", query] = href.split("?");
  const readable = query?.replace(/(?:%[89A-F][0-9A-F])+/gu, lettersOf);
  return `${siteAddress(origin)}${path}.txt${readable === undefined ? "" : `?${readable}`}`;
}

function lettersOf(escaped: string): string {
  const decoded = decodeURIComponent(escaped);
  return /^[\p{L}\p{M}\p{N}]+$/u.test(decoded) ? decoded : escaped;
}

/** Nobody says angle brackets, and what a reader typed is never sent back as markup. */
function unmarked(text: string): string {
  return foldSpace(text.replace(/[<>]/gu, " "));
}
