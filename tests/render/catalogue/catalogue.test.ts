import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldSpace } from "../../../src/article/plain-text.ts";
import type { Summary } from "../../../src/article/summary.ts";
import { newsSitemapAt } from "../../../src/edition/news-sitemap.ts";
import { atOrigin } from "../../../src/edition/places.ts";
import { LISTS_PART, LLMS_PART, NEWS_PART, SITEMAP_PART } from "../../../src/edition/record.ts";
import { NEWS_SITEMAP_ARTICLES, SITEMAP_ARTICLES } from "../../../src/limits.ts";
import { LOCALES } from "../../../src/locale/locales.ts";
import { type CatalogueView, renderCatalogue } from "../../../src/render/catalogue/catalogue.ts";
import { renderSitemap, renderSitemapIndex } from "../../../src/render/catalogue/sitemap.ts";
import { words } from "../../article/arbitrary.ts";
import { parseXml, textContent } from "../ssml/xml.ts";
import { sitemapAddresses, sitemapFaults } from "./sitemap-rules.ts";

const ORIGIN = "https://news.example.org";
const NOW = new Date("2026-11-23T12:00:00Z");

function article(slug: string, members: Partial<Summary> = {}): Summary {
  const published = "2026-11-23T09:30:00Z";
  return { slug, title: "Ferry returns", lang: "en", published, ...members };
}

const VIEW: CatalogueView = {
  publication: "The [Post] & Sons",
  language: "en",
  languages: ["en", "ko"],
  sections: [{ slug: "north", names: { ko: "북한", en: "The North" } }],
  articles: [
    article("ferry", { lead: "By boat\nat *dawn*", updated: "2026-11-23T11:00:00Z" }),
    article("harvest", { lang: "ko", title: "추수", published: "2026-11-20" }),
  ],
  archive: [],
  changedAt: NOW,
};

function part(name: string, members: Partial<CatalogueView> = {}): string {
  return renderCatalogue({ ...VIEW, ...members })[name] ?? "";
}

function whole(name: string, members: Partial<CatalogueView> = {}): string {
  return atOrigin(part(name, members), ORIGIN);
}

function many(count: number): Summary[] {
  return Array.from({ length: count }, (_, index) => article(`a-${index}`));
}

describe("the sitemap", () => {
  it("has the lists, and every article with when it changed", () => {
    const sitemap = whole(SITEMAP_PART);
    expect(sitemapFaults(sitemap)).toEqual([]);
    expect(sitemapAddresses(sitemap)).toEqual(
      [
        "/",
        "/en",
        "/ko",
        "/sections/north",
        "/archive",
        "/accessibility",
        "/articles/ferry",
        "/articles/harvest",
      ].map((path) => ORIGIN + path),
    );
    expect(sitemap).toContain(
      `<url><loc>${ORIGIN}/articles/ferry</loc><lastmod>2026-11-23T11:00:00Z</lastmod></url>\n`,
    );
  });

  it(`names ${SITEMAP_ARTICLES} articles itself`, () => {
    const addresses = sitemapAddresses(whole(SITEMAP_PART, { articles: many(SITEMAP_ARTICLES) }));
    expect(addresses.filter((address) => address.includes("/articles/"))).toHaveLength(
      SITEMAP_ARTICLES,
    );
  });

  it("is an index of the lists and the pages of the archive when there are more", () => {
    const month = (page: number) => ({ kind: "month" as const, month: "2026-11", page });
    const index = whole(SITEMAP_PART, {
      articles: many(SITEMAP_ARTICLES + 1),
      archive: [
        { page: month(2), modified: "2026-11-23T12:00:00Z" },
        { page: month(1), modified: "2026-11-22T12:00:00Z" },
      ],
    });
    expect(sitemapFaults(index)).toEqual([]);
    expect(sitemapAddresses(index)).toEqual(
      [
        "/lists-sitemap.xml",
        "/archive/2026/11/sitemap.xml?page=2",
        "/archive/2026/11/sitemap.xml",
      ].map((path) => ORIGIN + path),
    );
    expect(index).toContain("?page=2</loc><lastmod>2026-11-23T12:00:00Z</lastmod>");
    const lists = whole(LISTS_PART);
    expect(sitemapFaults(lists)).toEqual([]);
    expect(sitemapAddresses(lists)).toContain(`${ORIGIN}/sections/north`);
    expect(lists).not.toContain("/articles/");
  });

  it("is a pure function of pages, and an index one of sitemaps", () => {
    const entries = [
      { path: "/archive/2026/11?a=1&page=2", modified: "2026-11-23" },
      { path: "/" },
    ];
    for (const render of [renderSitemap, renderSitemapIndex]) {
      const sitemap = atOrigin(render(entries), ORIGIN);
      expect(sitemapFaults(sitemap)).toEqual([]);
      expect(sitemapAddresses(sitemap)).toEqual([
        `${ORIGIN}/archive/2026/11?a=1&page=2`,
        `${ORIGIN}/`,
      ]);
    }
  });
});

describe("the news sitemap", () => {
  const at = (now: Date, members: Partial<CatalogueView> = {}) => {
    const { text, ...rest } = newsSitemapAt(part(NEWS_PART, members), now);
    return { text: atOrigin(text, ORIGIN), ...rest };
  };

  it("has what was published in the last 48 hours, and no more when they have passed", () => {
    const fresh = at(NOW);
    expect(sitemapFaults(fresh.text)).toEqual([]);
    expect(sitemapAddresses(fresh.text)).toEqual([`${ORIGIN}/articles/ferry`]);
    expect(fresh).toMatchObject({ count: 1 });
    expect(fresh.left).toBeUndefined();
    const lastMoment = new Date("2026-11-25T09:30:00Z");
    expect(at(lastMoment).count).toBe(1);
    const late = at(new Date(lastMoment.getTime() + 1));
    expect(sitemapFaults(late.text)).toEqual([]);
    expect(late).toMatchObject({ count: 0, left: lastMoment.getTime() / 1000 });
  });

  it("lets the oldest leave first", () => {
    const articles = [article("new"), article("older", { published: "2026-11-22" })];
    const { text, count, left } = at(new Date("2026-11-24T00:00:01Z"), { articles });
    expect(sitemapAddresses(text)).toEqual([`${ORIGIN}/articles/new`]);
    expect([count, left]).toEqual([1, Date.UTC(2026, 10, 24) / 1000]);
  });

  it(`names at most ${NEWS_SITEMAP_ARTICLES}`, () => {
    for (const count of [NEWS_SITEMAP_ARTICLES, NEWS_SITEMAP_ARTICLES + 1]) {
      expect(at(NOW, { articles: many(count) }).count).toBe(NEWS_SITEMAP_ARTICLES);
    }
  });

  it.each([
    ["en-GB", "en"],
    ["pt-BR", "pt"],
    ["haw", "haw"],
    ["zh", "zh-cn"],
    ["zh-Hans", "zh-cn"],
    ["zh-TW", "zh-tw"],
    ["zh-Hant-HK", "zh-tw"],
    ["yue", "yue"],
  ])("says of %s that it is %s", (lang, code) => {
    const { text } = at(NOW, { articles: [article("a", { lang })] });
    expect(sitemapFaults(text)).toEqual([]);
    expect(text).toContain(`<news:language>${code}</news:language>`);
  });

  it("has every title as it is, on one line, and never takes it for its own", () => {
    const title = fc.oneof(
      words,
      fc.string({ unit: "binary", minLength: 1 }).map((it) => `w${it}`),
    );
    fc.assert(
      fc.property(title, (written) => {
        const { text, count } = at(NOW, { articles: [article("a", { title: written })] });
        expect(count).toBe(1);
        expect(sitemapFaults(text)).toEqual([]);
        const said = textContent(parseXml(text)).slice(`\n${ORIGIN}/articles/a`.length);
        const kept = written
          .toWellFormed()
          .replace(/[\uE002\uE003]/gu, "")
          .replace(/[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/gu, "");
        expect(foldSpace(said)).toContain(foldSpace(kept));
      }),
    );
  });
});

describe("llms.txt", () => {
  it("says what there is and how to get each form, with links to whole addresses", () => {
    expect(whole(LLMS_PART)).toBe(`# The \\[Post\\] & Sons

> Articles to read on any device, with a screen reader or in braille, and to listen to.

Add one of these endings to the address of an article to get it in another form:

- \`.md\`: Markdown
- \`.txt\`: Text to listen to
- \`.ssml\`: Speech markup
- \`.json\`: JSON
- \`.lite\`: Light page

## Latest articles

- [Ferry returns](${ORIGIN}/articles/ferry.md): By boat at \\*dawn\\*
- [추수](${ORIGIN}/articles/harvest.md)

## About this site

- [Front page](${ORIGIN}/index.txt)
- [Briefing to listen to](${ORIGIN}/briefing.txt)
- [Archive](${ORIGIN}/archive.txt)
- [Accessibility](${ORIGIN}/accessibility.txt)

## Sections

- [The North](${ORIGIN}/sections/north.txt)

## Languages

- [English](${ORIGIN}/en/index.txt)
- [한국어](${ORIGIN}/ko/index.txt)
`);
  });

  it.each(LOCALES.map(({ tag }) => tag))("is in the publication's language: %s", (language) => {
    const text = whole(LLMS_PART, { language });
    const { shell } = LOCALES.find(({ tag }) => tag === language) ?? { shell: undefined };
    expect(text).toContain(`\n\n> ${shell?.articlesExplained}\n\n${shell?.formsByEnding}\n\n- `);
    expect(text.match(/^## /gmu)).toHaveLength(4);
  });

  it("has no empty list", () => {
    const text = whole(LLMS_PART, { articles: [], sections: [], languages: [] });
    expect(text.match(/^## .*$/gmu)).toEqual(["## About this site"]);
  });
});

describe("the checker itself", () => {
  const set = (inside: string) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${inside}</urlset>`;
  const news = (inside: string) =>
    set(`<url><loc>https://a.example/</loc><news:news>${inside}</news:news></url>`);

  it.each([
    ["<urlset/>", "The root is <urlset> of ."],
    [set("<url><loc>/a</loc></url>"), "<loc> is “/a”."],
    [set("<url><lastmod>2026-11-23</lastmod></url>"), "<url> has lastmod."],
    [
      set("<url><loc>https://a.example/</loc><lastmod>23.11.2026</lastmod></url>"),
      "<lastmod> is “23.11.2026”.",
    ],
    [set("<url><loc>https://a.example/</loc></url>".repeat(2)), "Twice https://a.example/."],
    [set("<sitemap><loc>https://a.example/</loc></sitemap>"), "<sitemap> in <urlset>."],
    [news("<news:title>a</news:title>"), "<news:news> has news:title."],
    [
      news(
        "<news:publication><news:name>P</news:name><news:language>zh-hans</news:language></news:publication><news:publication_date>2026-11-23</news:publication_date><news:title> </news:title>",
      ),
      "It is in zh-hans.",
    ],
  ])("finds in %s what is wrong", (source, fault) => {
    expect(sitemapFaults(source)).toContain(fault);
  });
});
