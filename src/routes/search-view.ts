import { languageName } from "../../templates/parts/spelled-out.ts";
import { searchCount } from "../../templates/search-main.tsx";
import type {
  NavigationLink,
  SearchChoice,
  SearchFormView,
  SearchResult,
  SearchView,
} from "../../templates/views.ts";
import type { UnreadValue } from "../http/problem.ts";
import { plural } from "../locale/fill.ts";
import type { Locale } from "../locale/locale.ts";
import { articlePath, PATHS } from "../paths.ts";
import { sectionName } from "./navigation.ts";
import type { Reading } from "./reading.ts";
import { neighbours, type SearchFindings, type SearchSuggestion } from "./search-findings.ts";
import { isAsked, isFiltered, type SearchQuestion, searchAddress } from "./search-question.ts";
import { unreadSentence, unreadWords } from "./unread-value.ts";

/** What the page of a search is made from. */
export interface SearchPage {
  readonly question: SearchQuestion;
  /** Nothing when the search cannot be reached. */
  readonly findings: SearchFindings | undefined;
  /** Set when a part of the question is not understood. */
  readonly unread?: UnreadValue;
  /** BCP 47. */
  readonly lang: string;
  readonly locale: Locale;
}

export function searchView(reading: Reading, page: SearchPage): SearchView {
  const { question, findings, unread, lang, locale } = page;
  const found = findings ?? { hits: [], total: 0 };
  return {
    lang,
    locale,
    asked: isAsked(question),
    query: question.text,
    form: formView(reading, page, found.hits.length === 0),
    total: found.total,
    page: question.page,
    results: resultViews(found),
    ...neighbours(question, found),
    ...(found.help !== undefined && {
      suggestions: found.help.suggestions.map((each) => suggestionLink(each, question, locale)),
      latest: found.help.latest.map(({ slug, title, lang }) => ({
        href: articlePath(slug),
        text: title,
        lang,
      })),
    }),
    unavailable: findings === undefined,
    ...(unread !== undefined && {
      unread: {
        name: unread.name,
        sentence: unreadSentence(unread, locale),
        ...unreadWords(unread),
      },
    }),
  };
}

/** What a suggestion is called: how many results, and for what. */
export function suggestionLabel(
  { total, ...suggestion }: SearchSuggestion,
  question: SearchQuestion,
  locale: Locale,
): string {
  if (isFiltered(question) && !isFiltered(suggestion)) {
    return plural(locale.shell.searchUnfiltered, total, locale.tag);
  }
  return searchCount(suggestion.text, total, locale);
}

function suggestionLink(
  suggestion: SearchSuggestion,
  question: SearchQuestion,
  locale: Locale,
): NavigationLink {
  const href = searchAddress({ ...suggestion, page: 1 });
  return { href, text: suggestionLabel(suggestion, question, locale) };
}

function resultViews({ hits }: SearchFindings): SearchResult[] {
  return hits.map(({ summary, snippet }) => {
    const { slug, title, lang, published, section } = summary;
    const entry = { href: articlePath(slug), title, lang, published, snippet };
    return { ...entry, ...(section !== undefined && { section }) };
  });
}

/** The form with all that can be chosen, and whatever else was asked for. */
function formView(
  { site, configuration }: Reading,
  { question, locale }: SearchPage,
  open: boolean,
): SearchFormView {
  const { lang = "", section = "", from = "", to = "" } = question;
  const languages = site.languages.map((tag) => ({
    value: tag,
    text: languageName(tag),
    lang: tag,
  }));
  const sections = site.sections.map((each) => ({
    value: each.slug,
    ...sectionName(each, locale.tag, configuration.language),
  }));
  return {
    action: PATHS.search,
    open,
    languages: withAsked(languages, lang, { text: lang && languageName(lang), lang }),
    sections: withAsked(sections, section, { text: section }),
    ...{ lang, section, from, to },
  };
}

function withAsked(
  choices: readonly SearchChoice[],
  value: string,
  said: Omit<SearchChoice, "value">,
): readonly SearchChoice[] {
  const isThere = value === "" || choices.some((choice) => choice.value === value);
  return isThere ? choices : [...choices, { value, ...said }];
}
