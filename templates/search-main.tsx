import type { Child } from "hono/jsx";
import { fill, plural } from "../src/locale/fill.ts";
import type { Locale } from "../src/locale/locale.ts";
import { Entry } from "./parts/entry.tsx";
import { filtersSaid } from "./parts/filters-said.ts";
import { languageAttributes, stringAttributes } from "./parts/language-attributes.ts";
import { NavigationLinks } from "./parts/navigation-links.tsx";
import { phrase } from "./parts/phrase.tsx";
import { SearchForm } from "./parts/search-form.tsx";
import type { SearchResult, SearchView, SnippetRun } from "./views.ts";

/** The main part of the page of search results; without a question, how to search. */
export function renderSearchMain(view: SearchView): string {
  const { locale, lang } = view;
  return String(
    <main id="content" tabindex={-1} {...stringAttributes(locale.tag, lang)}>
      <h1>{heading(view)}</h1>
      <Advice view={view} />
      <Filters view={view} />
      <SearchForm view={view} />
      {view.results.map((result) => (
        <Result result={result} view={view} />
      ))}
      <Help view={view} />
      <Pager view={view} />
    </main>,
  );
}

/** What the page is called: how many results for what, and from the second page on, which page. */
export function searchTitle(view: SearchView): string {
  const { locale, query, total, page, unavailable, unread, asked } = view;
  const { shell } = locale;
  if (unread !== undefined) return shell.errors["bad-request"].title;
  if (!asked || unavailable) return shell.search;
  return `${searchCount(query, total, locale)}${pageNumber(page, locale)}`;
}

/** How many articles there are for a query; without words, how many the filters leave. */
export function searchCount(query: string, total: number, { shell, tag }: Locale): string {
  if (query === "") {
    return total === 0 ? shell.searchListedNothing : plural(shell.searchListed, total, tag);
  }
  return total === 0
    ? fill(shell.searchNothing, { query })
    : plural(shell.searchResults, total, tag, { query });
}

/** The same with the query apart from the words around it, which may be of the other direction. */
function heading(view: SearchView): Child {
  const title = searchTitle({ ...view, query: view.query && "{query}" });
  return phrase(title, { query: <bdi dir="auto">{view.query}</bdi> });
}

function pageNumber(page: number, { shell, tag }: Locale): string {
  if (page === 1) return "";
  return ` – ${fill(shell.pageNumber, { number: new Intl.NumberFormat(tag).format(page) })}`;
}

function Advice({ view }: { view: SearchView }) {
  const { shell } = view.locale;
  if (view.unread !== undefined) {
    const { sentence, value, example } = view.unread;
    return (
      <p id="unread">
        {phrase(sentence, {
          value: <bdi dir="auto">{value}</bdi>,
          example: <bdi dir="ltr">{example}</bdi>,
        })}
      </p>
    );
  }
  if (view.unavailable) return <p>{shell.searchUnavailable}</p>;
  return view.asked && view.results.length === 0 ? <p>{shell.searchAdvice}</p> : null;
}

/** Which filters hold, said where the results begin. */
function Filters({ view: { form, locale } }: { view: SearchView }) {
  const said = filtersSaid(form, locale);
  if (said.length === 0) return null;
  const { comma, colon } = locale.punctuation;
  return (
    <p class="facts">
      {said.map(({ label, text, lang }, index) => (
        <>
          {index > 0 && comma}
          {label}
          {colon}
          <bdi {...(lang !== undefined && languageAttributes(lang, locale.tag))}>{text}</bdi>
        </>
      ))}
    </p>
  );
}

function Help({ view: { suggestions = [], latest = [], locale } }: { view: SearchView }) {
  const { shell, tag } = locale;
  return (
    <>
      {suggestions.length > 0 && (
        <div class="links">
          <p id="suggestions">{shell.searchSuggestions}</p>
          <NavigationLinks links={suggestions} enclosing={tag} labelledBy="suggestions" />
        </div>
      )}
      {latest.length > 0 && (
        <>
          <h2 id="latest">{shell.latest}</h2>
          <div class="links">
            <NavigationLinks links={latest} enclosing={tag} labelledBy="latest" />
          </div>
        </>
      )}
    </>
  );
}

function Result({ result, view }: { result: SearchResult; view: SearchView }) {
  const { section, ...entry } = result;
  const named = { ...entry, ...(section && { section: section.name }) };
  const enclosing = view.locale.tag;
  return (
    <Entry entry={named} lang={enclosing} locale={view.locale}>
      {result.snippet.length > 0 && <p>{result.snippet.map(marked)}</p>}
    </Entry>
  );
}

function marked({ text, match }: SnippetRun): Child {
  return match ? <mark>{text}</mark> : text;
}

function Pager({ view: { previous, next, locale } }: { view: SearchView }) {
  if (previous === undefined && next === undefined) return null;
  return (
    <ul class="links">
      {previous !== undefined && (
        <li>
          <a href={previous} rel="prev">
            {locale.shell.previousPage}
          </a>
        </li>
      )}
      {next !== undefined && (
        <li>
          <a href={next} rel="next">
            {locale.shell.nextPage}
          </a>
        </li>
      )}
    </ul>
  );
}
