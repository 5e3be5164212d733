import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Summary } from "../../../src/article/summary.ts";
import { type FeedNews, finishAtom, finishJsonFeed } from "../../../src/edition/feed.ts";
import { listPath } from "../../../src/paths.ts";
import { renderAtom } from "../../../src/render/feeds/atom.ts";
import { renderJsonFeed } from "../../../src/render/feeds/json-feed.ts";
import type { ListView } from "../../../src/render/view.ts";
import { atomFaults } from "./atom-rules.ts";
import { jsonFeedFaults } from "./json-feed-rules.ts";

const ORIGIN = "https://news.example.org";

const SUMMARY: Summary = {
  slug: "visit",
  title: "Kim <visits> Russia & “more”",
  lang: "en",
  lead: "By train, a & b",
  section: { slug: "politics", name: "Politics" },
  authors: [{ name: "Jane Park" }, { name: "Min Lee" }],
  tags: ["Trains", "Russia"],
  published: "2026-11-23T09:30:00Z",
  updated: "2026-11-24",
};

const VIEW: ListView = {
  list: { kind: "month", month: "2026-11", page: 2 },
  lang: "en",
  title: "Archive: November 2026",
  articles: [SUMMARY, { slug: "besuch", title: "Besuch", lang: "de", published: "2026-11-22" }],
  older: { kind: "month", month: "2026-11", page: 1 },
  newer: { kind: "month", month: "2026-12", page: 1 },
  publication: "The Lectern",
  fallback: "en",
  now: new Date("2026-11-23T12:00:00Z"),
};

const NEWS: FeedNews = {
  id: `${ORIGIN}/#breaking-2026-11-24T10:00:00Z`,
  url: "https://elsewhere.example/a?b&c",
  title: "Breaking: <Storm> reaches the coast",
  lang: "en",
  since: "2026-11-24T10:00:00Z",
};

function feeds(view: ListView, breaking?: FeedNews) {
  const occasion = { origin: ORIGIN, ...(breaking !== undefined && { breaking }) };
  return {
    atom: finishAtom(renderAtom(view), occasion),
    json: finishJsonFeed(renderJsonFeed(view), occasion),
  };
}

function faultsOf(view: ListView, breaking?: FeedNews): string[] {
  const { atom, json } = feeds(view, breaking);
  const self = (form: "xml" | "json") => `${ORIGIN}${listPath(view.list, form)}`;
  return [...atomFaults(atom, self("xml")), ...jsonFeedFaults(json, self("json"))];
}

describe("the feeds of a list", () => {
  test.each([
    ["a page of the archive", VIEW],
    ["a front page", { ...VIEW, list: { kind: "front" } }],
    ["a language's front page", { ...VIEW, list: { kind: "front", lang: "ko" }, lang: "ko" }],
    ["a section", { ...VIEW, list: { kind: "section", section: "politics" } }],
    ["a tag in another script", { ...VIEW, list: { kind: "tag", tag: "渡轮" } }],
    ["nothing yet", { ...VIEW, list: { kind: "front" }, articles: [] }],
  ] satisfies [string, ListView][])(
    "are valid for %s, with breaking news and without",
    (_, view) => {
      expect(faultsOf(view)).toEqual([]);
      expect(faultsOf(view, NEWS)).toEqual([]);
    },
  );

  test("are valid whatever the words are, and say them", () => {
    // The model takes no words that are blank.
    const words = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .filter((each) => each.trim() !== "");
    fc.assert(
      fc.property(words, words, words, (title, lead, name) => {
        const articles = [{ ...SUMMARY, title, lead, authors: [{ name }], tags: [name] }];
        const view = { ...VIEW, title, articles };
        expect(faultsOf(view)).toEqual([]);
        const { items } = JSON.parse(feeds(view).json);
        expect(items[0].title).toBe(title);
      }),
      { numRuns: 50 },
    );
  });

  test("take no word of an article for a place to fill", () => {
    const title = "A \uE002 and \uE003 title";
    const { atom, json } = feeds({ ...VIEW, articles: [{ ...SUMMARY, title }] }, NEWS);
    expect(atom).toContain("<title>A  and  title</title>");
    expect(JSON.parse(json).items[1].title).toBe("A  and  title");
    expect(atom.match(/#breaking/gu)).toHaveLength(1);
  });

  test("take no word of breaking news for a place to fill", () => {
    const title = "A \uE002 and \uE003 storm";
    const { atom, json } = feeds(VIEW, { ...NEWS, title });
    expect(atom).toContain(`<title>${title}</title>`);
    expect(JSON.parse(json).items[0].title).toBe(title);
  });

  test("say when each was updated, and what is read next", () => {
    const { atom, json } = feeds(VIEW);
    expect(atom).toMatch(/<updated>2026-11-24T00:00:00\.\d{6}Z<\/updated>/u);
    expect(atom).toContain(
      `<link rel="next" type="application/atom+xml" href="${ORIGIN}/archive/2026/11.xml"/>`,
    );
    expect(atom).toContain(
      `<link rel="previous" type="application/atom+xml" href="${ORIGIN}/archive/2026/12.xml"/>`,
    );
    const feed = JSON.parse(json);
    expect(feed.next_url).toBe(`${ORIGIN}/archive/2026/11.json`);
    expect(feed.items[0]).toMatchObject({
      id: `${ORIGIN}/articles/visit`,
      date_published: "2026-11-23T09:30:00Z",
      date_modified: "2026-11-24T00:00:00Z",
      authors: [{ name: "Jane Park" }, { name: "Min Lee" }],
      tags: ["Politics", "Trains", "Russia"],
      attachments: [{ url: `${ORIGIN}/articles/visit.txt`, mime_type: "text/plain" }],
    });
  });

  test("tell the newest correction, as an update", () => {
    const corrections = [
      { date: "2026-11-22", text: "An earlier one." },
      { date: "2026-11-25", text: "He came by <train>." },
    ];
    const corrected = { ...SUMMARY, corrections };
    const view = { ...VIEW, articles: [corrected], now: new Date("2026-11-25T08:00:00Z") };
    expect(faultsOf(view)).toEqual([]);
    const [item] = JSON.parse(feeds(view).json).items;
    expect(item.date_modified).toBe("2026-11-25T00:00:00Z");
    expect(item.content_html).toMatch(
      /^<p>Correction, November 25, 2026: He came by &lt;train&gt;\.<\/p><p>By train/u,
    );
    const eve = { ...view, now: new Date("2026-11-24T23:59:59Z") };
    expect(JSON.parse(feeds(eve).json).items[0].date_modified).toBe("2026-11-24T00:00:00Z");
  });

  test("have breaking news first, in its own language", () => {
    const { atom, json } = feeds(VIEW, { ...NEWS, lang: "fa" });
    expect(atom.indexOf("Breaking:")).toBeLessThan(atom.indexOf("Kim"));
    expect(atom).toContain('<entry xml:lang="fa">');
    expect(JSON.parse(json).items[0]).toMatchObject({ title: NEWS.title, language: "fa" });
  });
});
