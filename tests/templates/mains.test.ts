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
  const form = {
    action: "/search",
    open: false,
    languages: [{ value: "ko", text: "한국어", lang: "ko" }],
    sections: [{ value: "p", text: "Politics" }],
    ...{ lang: "", section: "", from: "", to: "" },
  };
  const view: SearchView = {
    ...en,
    asked: true,
    query: "نفت <b>",
    form,
    total: 21,
    page: 1,
    results: [],
  };
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
    expect(searchTitle({ ...view, asked: false, query: "" })).toBe(en.locale.shell.search);
    expect(searchTitle({ ...view, unavailable: true })).toBe(en.locale.shell.search);
    expect(searchTitle({ ...view, total: 0 })).toBe("No results for “نفت <b>”");
  });

  it("say which filters hold, and have them in a form that changes them", () => {
    const set = { ...form, lang: "ko", section: "p", from: "2026-05-01" };
    const html = renderSearchMain({ ...view, form: set, results: [result] });
    const tree = parsePage(html);
    expect(texts(html, "p")[0]).toBe("Language: 한국어, Section: Politics, From: May 1, 2026");
    expect(html).toContain('<bdi lang="ko" dir="ltr">한국어</bdi>');
    const fields = named(tree, "input", "select");
    expect(fields.map(({ properties }) => [properties.name, properties.value])).toEqual([
      ["q", view.query],
      ["lang", undefined],
      ["section", undefined],
      ["from", "2026-05-01"],
      ["to", ""],
    ]);
    const labels = named(tree, "label").map(({ properties }) => properties.htmlFor);
    expect(labels.flat()).toEqual(fields.map(({ properties }) => properties.id));
    const chosen = named(tree, "option").filter(({ properties }) => properties.selected);
    expect(chosen.map(({ properties }) => properties.value)).toEqual(["ko", "p"]);
    expect(named(tree, "details").map(({ properties }) => properties.open)).toEqual([undefined]);
  });

  it("are articles when only filters were set", () => {
    expect(searchTitle({ ...view, query: "" })).toBe("21 articles");
    expect(searchTitle({ ...view, query: "", total: 0 })).toBe("No articles");
  });

  it("that are none lead to searches that find something, and to what is new", () => {
    const html = renderSearchMain({
      ...view,
      total: 0,
      suggestions: [{ href: "/search?q=a", text: "2 results for “a”" }],
      latest: [{ href: "/articles/a", text: "새 소식", lang: "ko" }],
    });
    expect(texts(html, "h1", "h2", "a")).toEqual([
      "No results for “نفت <b>”",
      "2 results for “a”",
      "Latest articles",
      "새 소식",
    ]);
    expect(html).toContain('<a href="/articles/a" lang="ko" dir="ltr">');
  });

  it("say which value is not understood, each kept apart from the words around it", () => {
    const unread = {
      name: "to",
      sentence: en.locale.shell.unreadDate,
      value: "<23.11.>",
      example: "2026-11-23",
    };
    const html = renderSearchMain({ ...view, unread });
    expect(texts(html, "h1", "p").slice(0, 2)).toEqual([
      "This request cannot be understood",
      "“<23.11.>” is not a date. Write the year, the month and the day, such as 2026-11-23.",
    ]);
    expect(html).toContain('<bdi dir="ltr">2026-11-23</bdi>');
    const invalid = named(parsePage(html), "input").filter(
      ({ properties }) => properties.ariaInvalid,
    );
    expect(invalid.map(({ properties }) => [properties.name, properties.ariaDescribedBy])).toEqual([
      ["to", ["unread"]],
    ]);
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
    expect(texts(renderSearchMain({ ...view, total: 0 }), "h1", "p").slice(0, 2)).toEqual([
      "No results for “نفت <b>”",
      "Try fewer words, or the beginning of a word. Check the spelling of names.",
    ]);
    const unasked = renderSearchMain({ ...view, asked: false, query: "", total: 0 });
    expect(texts(unasked, "h1")).toEqual(["Search"]);
    expect(unasked).not.toContain("Try fewer words");
    expect(texts(renderSearchMain({ ...view, unavailable: true }), "h1", "p").slice(0, 2)).toEqual([
      "Search",
      "Search is not available at the moment. Articles are.",
    ]);
  });
});
