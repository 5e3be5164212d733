import { describe, expect, it } from "vitest";
import type { Summary } from "../../../src/article/summary.ts";
import { renderListMain } from "../../../src/render/html/list-main.tsx";
import type { ListView } from "../../../src/render/view.ts";
import { named, parsePage, textOf } from "../../templates/page-tree.ts";
import { NOW } from "../../templates/sample-pages.ts";

const SUMMARY: Summary = {
  slug: "kim",
  title: "Kim visits Russia",
  lang: "en",
  lead: "By train",
  published: "2026-11-23T09:30:00Z",
  section: { slug: "politics", name: "Politics" },
};
const VIEW: ListView = {
  list: { kind: "front" },
  lang: "en",
  title: "Lectern",
  articles: [SUMMARY],
  publication: "Lectern",
  fallback: "en",
  now: NOW,
};

function list(view: Partial<ListView>, edition: "full" | "lite" = "full") {
  const html = renderListMain({ ...VIEW, ...view }, edition);
  return { html, tree: parsePage(html) };
}

describe("a list of articles", () => {
  it("is skimmed by heading: an h1, then a linked h2 for each article", () => {
    const second = { ...SUMMARY, slug: "b", title: "Second" };
    const { tree } = list({ articles: [SUMMARY, second] });
    const headings = named(tree, "h1", "h2").map((heading) => [heading.tagName, textOf(heading)]);
    expect(headings).toEqual([
      ["h1", "Lectern"],
      ["h2", "Kim visits Russia"],
      ["h2", "Second"],
    ]);
    const links = named(tree, "a").map(({ properties }) => properties.href);
    expect(links).toEqual([
      "/index.txt",
      "/briefing.txt",
      "/feed.xml",
      "/articles/kim",
      "/articles/b",
    ]);
  });

  it("says lead, day and section, and leaves the section out on its own page", () => {
    const shown = (view: Partial<ListView>) => named(list(view).tree, "article").map(textOf).join();
    expect(shown({})).toBe("Kim visits RussiaBy trainNovember 23, 2026, Politics");
    const section = { list: { kind: "section", section: "politics" }, title: "Politics" } as const;
    expect(shown(section)).toBe("Kim visits RussiaBy trainNovember 23, 2026");
  });

  it("leads to itself as a text and as a briefing, whichever list it is", () => {
    const forms = (view: Partial<ListView>) =>
      named(list({ ...view, articles: [] }).tree, "a").map((link) => [
        textOf(link),
        link.properties.href,
      ]);
    expect(forms({})).toEqual([
      ["Text to listen to", "/index.txt"],
      ["Briefing to listen to", "/briefing.txt"],
      ["Feed to subscribe to", "/feed.xml"],
    ]);
    expect(forms({ lang: "ko", list: { kind: "front", lang: "ko" } })).toEqual([
      ["듣기용 텍스트", "/ko/index.txt"],
      ["듣기용 뉴스 브리핑", "/ko/briefing.txt"],
      ["구독용 피드", "/ko/feed.xml"],
    ]);
    expect(forms({ list: { kind: "section", section: "politics" }, title: "Politics" })).toEqual([
      ["Text to listen to", "/sections/politics.txt"],
      ["Briefing to listen to", "/sections/politics/briefing.txt"],
      ["Feed to subscribe to", "/sections/politics.xml"],
    ]);
    const november = { list: { kind: "month", month: "2026-11", page: 2 } } as const;
    expect(forms(november)).toEqual([
      ["Text to listen to", "/archive/2026/11.txt?page=2"],
      ["Feed to subscribe to", "/archive/2026/11.xml?page=2"],
    ]);
    expect(forms({ list: { kind: "tag", tag: "渡轮" } })).toEqual([
      ["Text to listen to", "/tags/%E6%B8%A1%E8%BD%AE.txt"],
      ["Feed to subscribe to", "/tags/%E6%B8%A1%E8%BD%AE.xml"],
    ]);
  });

  it("carries and names the language of an entry in another, its facts in the page's", () => {
    const korean = { ...SUMMARY, lang: "ko", title: "방문", lead: "기차로" };
    const { html } = list({ articles: [korean] });
    expect(html).toContain('<article lang="ko" dir="ltr">');
    expect(html).toContain('<p class="facts" lang="en" dir="ltr">');
    expect(html).toContain(', <bdi lang="ko" dir="ltr">Politics</bdi>, Korean</p>');
  });

  it("names no language for a region of the page's", () => {
    const { html } = list({ articles: [{ ...SUMMARY, lang: "en-GB" }] });
    expect(html).toContain('<article lang="en-GB" dir="ltr">');
    expect(html).not.toContain("British");
  });

  it("says that a story is breaking in its heading, until its time is past", () => {
    const heading = (breaking: string) =>
      named(list({ articles: [{ ...SUMMARY, breaking }] }).tree, "h2").map(textOf);
    expect(heading("2026-11-23T12:00:01Z")).toEqual(["Breaking: Kim visits Russia"]);
    expect(heading("2026-11-23T12:00:00Z")).toEqual(["Kim visits Russia"]);
  });

  it("goes on to older articles and newer ones, in the order of reading", () => {
    const page = (month: string, number = 1) => ({ kind: "month" as const, month, page: number });
    const links = (view: Partial<ListView>) =>
      named(list({ ...view, articles: [] }).tree, "a")
        .filter(({ properties }) => properties.rel !== undefined)
        .map(({ properties: { rel, href }, ...link }) => [
          String(rel),
          href,
          textOf(link as never),
        ]);
    const older = page("2026-10", 2);
    expect(links({ list: page("2026-11"), older, newer: page("2026-12") })).toEqual([
      ["prev", "/archive/2026/12", "Newer: December 2026"],
      ["next", "/archive/2026/10?page=2", "Older: October 2026 – Page 2"],
    ]);
    expect(links({ older })).toEqual([
      ["next", "/archive/2026/10?page=2", "Older: October 2026 – Page 2"],
    ]);
    expect(links({})).toEqual([]);
    expect(links({ list: page("2026-10", 2), older: page("2026-10") })).toEqual([
      ["next", "/archive/2026/10", "Older: October 2026 – Page 1"],
    ]);
  });

  it("says that it is empty", () => {
    const { html, tree } = list({ articles: [], lang: "is" });
    expect(html).toContain('<p lang="en" dir="ltr">There are no articles here yet.</p>');
    expect(named(tree, "article", "ul").length).toBe(1);
  });

  it("leads to the text of its language", () => {
    const { tree } = list({ lang: "fa", list: { kind: "front", lang: "fa" } });
    expect(named(tree, "a")[0]?.properties.href).toBe("/fa/index.txt");
  });
});
