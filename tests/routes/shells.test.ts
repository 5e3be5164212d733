import { describe, expect, test } from "vitest";
import { EMPTY_SITE, type SiteRecord } from "../../src/edition/site.ts";
import { SHELLS_KEPT } from "../../src/limits.ts";
import { breakingNow, languageLinks, sectionLinks } from "../../src/routes/navigation.ts";
import { type ShellRequest, Shells } from "../../src/routes/shells.ts";

const NOW = new Date("2026-11-23T09:30:00Z");
const SITE: SiteRecord = {
  ...EMPTY_SITE,
  version: 3,
  languages: ["en", "ko", "zh-Hant"],
  sections: [
    { slug: "north", names: { en: "North Korea", ko: "북한" } },
    { slug: "opinion", names: { ko: "오피니언" } },
    { slug: "unnamed", names: {} },
  ],
};
const REQUEST: ShellRequest = {
  configuration: { name: "The Post", language: "en", corrections: "last" },
  site: SITE,
  lang: "en",
  edition: "full",
  now: NOW,
};
const breaking = { text: "News", lang: "en", href: "/articles/news" };

describe("shells", () => {
  test("are rendered once for what is the same, and again for what is not", () => {
    const shells = new Shells();
    const first = shells.get(REQUEST);
    expect(shells.get({ ...REQUEST, now: new Date("2027-01-01T00:00:00Z") })).toBe(first);
    const others = [
      { ...REQUEST, lang: "ko" },
      { ...REQUEST, edition: "lite" as const },
      { ...REQUEST, current: "/sections/north" },
      { ...REQUEST, configuration: { ...REQUEST.configuration, name: "The Times" } },
      { ...REQUEST, site: { ...SITE, version: 4, breaking } },
    ].map((request) => shells.get(request));
    expect(new Set([first, ...others].map(({ tag }) => tag)).size).toBe(6);
  });

  test("have the same tag on every isolate", () => {
    expect(new Shells().get(REQUEST).tag).toBe(new Shells().get(REQUEST).tag);
  });

  test("are kept up to their limit, the newest of them", () => {
    const shells = new Shells();
    for (let version = 1; version <= SHELLS_KEPT + 5; version++) {
      shells.get({ ...REQUEST, site: { ...SITE, version } });
    }
    expect(shells.size).toBe(SHELLS_KEPT);
    const newest = { ...REQUEST, site: { ...SITE, version: SHELLS_KEPT + 5 } };
    expect(shells.get(newest)).toBe(shells.get(newest));
    expect(shells.size).toBe(SHELLS_KEPT);
  });
});

describe("navigation", () => {
  test("names a section in the reader's language, then the publication's, then any", () => {
    expect(sectionLinks(SITE, "ko", "en").map(({ text, lang }) => [text, lang])).toEqual([
      ["북한", "ko"],
      ["오피니언", "ko"],
      ["unnamed", undefined],
    ]);
    expect(sectionLinks(SITE, "fr", "en").map(({ text, lang }) => [text, lang])).toEqual([
      ["North Korea", "en"],
      ["오피니언", "ko"],
      ["unnamed", undefined],
    ]);
  });

  test("marks the page that the reader is on, and no other", () => {
    const current = sectionLinks(SITE, "en", "en", "/sections/north").map((link) => link.current);
    expect(current).toEqual([true, false, false]);
    expect(languageLinks(SITE, "/ko").map((link) => link.current)).toEqual([false, true, false]);
  });

  test("names each language in itself", () => {
    expect(languageLinks(SITE).map(({ text, href }) => [text, href])).toEqual([
      ["English", "/en"],
      ["한국어", "/ko"],
      ["繁體中文", "/zh-Hant"],
    ]);
  });

  test("name a language with private use, for which Intl has no name", () => {
    const languages = ["en", "en-x-dialect", "zh-Hant-u-nu-hanidec"];
    expect(languageLinks({ ...SITE, languages }).map(({ text }) => text)).toEqual([
      "English",
      "English",
      "繁體中文",
    ]);
  });

  test.each([
    [undefined, true],
    ["2026-11-23T09:30:01Z", true],
    ["2026-11-23T09:30:00Z", false],
    ["2026-11-22T00:00:00Z", false],
    ["soon", false],
  ])("breaking news until %s is shown: %s", (until, shown) => {
    const news = { ...breaking, ...(until !== undefined && { until }) };
    expect(breakingNow({ ...SITE, breaking: news }, NOW) !== undefined).toBe(shown);
  });
});
