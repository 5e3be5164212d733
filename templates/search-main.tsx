import type { Child } from "hono/jsx";
import { fill, plural } from "../src/locale/fill.ts";
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
      <PageNumber view={view} />
      <Advice view={view} />
      {view.results.map((result) => (
        <Result result={result} view={view} />
      ))}
      <Pager view={view} />
    </main>,
  );
}

function heading({ locale, query, total, unavailable }: SearchView): Child {
  const { shell, tag } = locale;
  if (query === "" || unavailable) return shell.search;
  const asked = { query: <bdi dir="auto">{query}</bdi> };
  if (total === 0) return phrase(shell.searchNothing, asked);
  // The query is put in as markup, so the count is filled in first and the place of the query kept.
  return phrase(plural(shell.searchResults, total, tag, { query: "{query}" }), asked);
}

function PageNumber({ view: { page, locale } }: { view: SearchView }) {
  const number = new Intl.NumberFormat(locale.tag).format(page);
  return page > 1 ? <p>{fill(locale.shell.pageNumber, { number })}</p> : null;
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
