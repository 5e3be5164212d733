import { describe, expect, it } from "vitest";
import { localeFor } from "../../src/locale/locales.ts";
import { renderErrorMain } from "../../templates/error-main.tsx";
import { renderSearchMain, searchTitle } from "../../templates/search-main.tsx";
import { renderSettingsMain } from "../../templates/settings-main.tsx";
import type { SearchView } from "../../templates/views.ts";
import { named, parsePage, textOf } from "./page-tree.ts";

const en = { lang: "en", locale: localeFor("en") };

const texts = (html: string, ...names: string[]) => named(parsePage(html), ...names).map(textOf);

describe("an error", () => {
  it("says the problem, the advice, the reason, when to come back, and where to go", () => {
    const html = renderErrorMain({
      ...en,
      name: "gone",
      reason: "گزارش نادرست بود",
      reasonLang: "fa",
      retryAfter: 30,
    });
    expect(texts(html, "h1", "p")).toEqual([
      "This article has been withdrawn",
      "It was published here, and the newsroom has taken it back.",
      "The reason given: گزارش نادرست بود",
      "Try again in 30 seconds.",
      "Go to the front page",
    ]);
    expect(html).toContain('<bdi lang="fa" dir="rtl">');
  });

  it("lists the forms that there are", () => {
    const forms = [{ href: "/articles/a.txt", text: "Text to listen to" }];
    const html = renderErrorMain({ ...en, name: "not-acceptable", forms });
    expect(html).toContain('<p id="forms">It can be had as:</p><ul aria-labelledby="forms"');
    expect(texts(html, "li")).toEqual(["Text to listen to"]);
  });

  it("carries its language on a page in another", () => {
    expect(renderErrorMain({ ...en, lang: "is", name: "fault" })).toContain(
      '<main id="content" tabindex="-1" lang="en" dir="ltr">',
    );
  });
});

describe("the settings", () => {
  it("are a form with the present choice checked, each described", () => {
    const tree = parsePage(
      renderSettingsMain({ ...en, edition: "lite", action: "/settings", saved: false }),
    );
    const [form] = named(tree, "form");
    expect(form?.properties).toMatchObject({ method: "post", action: "/settings" });
    const choices = named(tree, "input").map(({ properties }) => [
      properties.name,
      properties.value,
      properties.checked === true,
    ]);
    expect(choices).toEqual([
      ["edition", "full", false],
      ["edition", "lite", true],
    ]);
    expect(named(tree, "p").map(textOf)).not.toContain("Your settings are saved.");
  });

  it("say that they are saved, next after the h1", () => {
    const html = renderSettingsMain({ ...en, edition: "full", action: "/settings", saved: true });
    expect(html).toContain('</h1><p class="saved">Your settings are saved.</p>');
  });
});

describe("search results", () => {
  const view: SearchView = { ...en, query: "نفت <b>", total: 21, page: 1, results: [] };
  const result = {
    href: "/articles/kim",
    title: "Kim",
    lang: "en",
    published: "2026-11-23",
    section: { slug: "p", name: "Politics" },
    snippet: [
      { text: "more <i>", match: false },
      { text: "oil", match: true },
    ],
  };

  it("say how many there are, the query isolated and as text", () => {
    const html = renderSearchMain({ ...view, results: [result] });
    expect(html).toContain('<h1>21 results for “<bdi dir="auto">نفت &lt;b&gt;</bdi>”</h1>');
    expect(html).toContain("<p>more &lt;i&gt;<mark>oil</mark></p>");
    expect(texts(html, "article")).toEqual(["Kimmore <i>oilNovember 23, 2026, Politics"]);
  });

  it("have no other words for a query that looks like a placeholder", () => {
    const html = renderSearchMain({ ...view, query: "{count} {query} $&", results: [result] });
    expect(texts(html, "h1")).toEqual(["21 results for “{count} {query} $&”"]);
    expect(searchTitle({ ...view, query: "{count} {query} $&" })).toBe(
      "21 results for “{count} {query} $&”",
    );
  });

  it("are called by the search alone before anything is asked, and when it is down", () => {
    expect(searchTitle({ ...view, query: "" })).toBe(en.locale.shell.search);
    expect(searchTitle({ ...view, unavailable: true })).toBe(en.locale.shell.search);
    expect(searchTitle({ ...view, total: 0 })).toBe("No results for “نفت <b>”");
  });

  it("use the plural forms of the language", () => {
    const heading = (total: number, tag: string) =>
      texts(renderSearchMain({ ...view, lang: tag, locale: localeFor(tag), total }), "h1")[0];
    expect(heading(1, "en")).toBe("1 result for “نفت <b>”");
    expect(new Set([1, 2, 5].map((count) => heading(count, "ru")?.replace(/\d+/u, ""))).size).toBe(
      3,
    );
  });

  it("lead to the pages before and after, and say which this is", () => {
    const html = renderSearchMain({
      ...view,
      page: 2,
      results: [result],
      previous: "/search?q=a",
      next: "/search?q=a&page=3",
    });
    expect(texts(html, "h1")).toEqual(["21 results for “نفت <b>” – Page 2"]);
    expect(searchTitle({ ...view, page: 2 })).toBe("21 results for “نفت <b>” – Page 2");
    const links = named(parsePage(html), "a").slice(1);
    expect(links.map((link) => [link.properties.href, textOf(link)])).toEqual([
      ["/search?q=a", "Previous page"],
      ["/search?q=a&page=3", "Next page"],
    ]);
  });

  it("advise where there are none, ask where nothing was asked, and say when search is away", () => {
    expect(texts(renderSearchMain({ ...view, total: 0 }), "h1", "p")).toEqual([
      "No results for “نفت <b>”",
      "Try fewer words, or the beginning of a word. Check the spelling of names.",
    ]);
    expect(texts(renderSearchMain({ ...view, query: "", total: 0 }), "h1")).toEqual(["Search"]);
    expect(texts(renderSearchMain({ ...view, unavailable: true }), "h1", "p")).toEqual([
      "Search",
      "Search is not available at the moment. Articles are.",
    ]);
  });
});
