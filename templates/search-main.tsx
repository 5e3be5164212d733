import type { Child } from "hono/jsx";
import { fill, plural } from "../src/locale/fill.ts";
import type { Locale } from "../src/locale/locale.ts";
import { Entry } from "./parts/entry.tsx";
import { stringAttributes } from "./parts/language-attributes.ts";
import { phrase } from "./parts/phrase.tsx";
import type { SearchResult, SearchView, SnippetRun } from "./views.ts";

/** The main part of the page of search results; without a query, how to search. */
export function renderSearchMain(view: SearchView): string {
  const { locale, lang } = view;
  return String(
    <main id="content" tabindex={-1} {...stringAttributes(locale.tag, lang)}>
      <h1>{heading(view)}</h1>
      <Advice view={view} />
      {view.results.map((result) => (
        <Result result={result} view={view} />
      ))}
      <Pager view={view} />
    </main>,
  );
}

/** What the page is called: how many results for what, and from the second page on, which page. */
export function searchTitle({ locale, query, total, page, unavailable }: SearchView): string {
  const { shell, tag } = locale;
  if (query === "" || unavailable) return shell.search;
  const found =
    total === 0
      ? fill(shell.searchNothing, { query })
      : plural(shell.searchResults, total, tag, { query });
  return `${found}${pageNumber(page, locale)}`;
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
  if (view.unavailable) return <p>{shell.searchUnavailable}</p>;
  return view.results.length === 0 ? <p>{shell.searchAdvice}</p> : null;
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
