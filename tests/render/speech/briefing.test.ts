import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Summary } from "../../../src/article/summary.ts";
import { type Occasion, tellBriefing } from "../../../src/edition/briefing.ts";
import { speak } from "../../../src/edition/script.ts";
import { ssmlOf } from "../../../src/edition/script-ssml.ts";
import { BRIEFING_CHARACTERS, BRIEFING_STORY_CHARACTERS } from "../../../src/limits.ts";
import { defaultLexicon } from "../../../src/locale/lexicon/default-lexicon.ts";
import { spokenDate } from "../../../src/locale/speech/spoken-date.ts";
import { renderBreaking } from "../../../src/render/speech/breaking.ts";
import { renderBriefing } from "../../../src/render/speech/briefing.ts";
import type { ListView } from "../../../src/render/view.ts";
import { toldIn } from "../../../src/routes/breaking-first.ts";
import { schemaFaults } from "../ssml/content-model.ts";
import { parseXml } from "../ssml/xml.ts";

const story: Summary = {
  slug: "visit",
  title: "Kim visits Russia",
  lang: "en",
  lead: "Arrives by train",
  section: { slug: "politics", name: "Politics" },
  published: "2026-11-23",
};

const view: ListView = {
  list: { kind: "front" },
  lang: "en",
  title: "The Lectern",
  publication: "The Lectern",
  fallback: "en",
  now: new Date("2026-11-23T12:00:00Z"),
  articles: [story, { ...story, slug: "b", title: "Who is next?" }],
};

/** A reading on one day; breaking news when its words are given. */
function occasion(lang = "en", breaking?: string, breakingLang = lang): Occasion {
  const news = { text: breaking ?? "", lang: breakingLang, href: "/" };
  const line = toldIn(lang, { ...news, spoken: renderBreaking(news, defaultLexicon) });
  return {
    date: spokenDate("2026-11-23", lang, "full"),
    address: "lectern.example",
    ...(breaking !== undefined && line !== undefined && { breaking: line }),
  };
}

function textOf(given: ListView, on = occasion(given.lang)): string {
  return speak(tellBriefing(renderBriefing(given), on));
}

function storiesOfLength(count: number, lead: string): Summary[] {
  return Array.from({ length: count }, (_, index) => ({
    ...story,
    title: `Story ${index + 1}`,
    lead,
  }));
}

describe("the briefing", () => {
  it("greets, breaks, tells each story and ends", () => {
    expect(textOf(view, occasion("en", "Missile over Japan"))).toBe(
      [
        "The Lectern, Monday, November 23, 2026.",
        "Breaking news. Missile over Japan.",
        "Top stories, 2 items.",
        "1. Kim visits Russia. Arrives by train. In Politics.",
        "2. Who is next? Arrives by train. In Politics.",
        "For the whole story, go to lectern.example.",
        "End of briefing.\n",
      ].join("\n\n"),
    );
  });

  it("says which section it is of, and does not repeat it", () => {
    const text = textOf({
      ...view,
      list: { kind: "section", section: "politics" },
      title: "Politics",
    });
    expect(text).toMatch(/^The Lectern, Politics, Monday, November 23, 2026\.\n/u);
    expect(text).not.toContain("In Politics.");
  });

  it("tells what is breaking first, for as long as it is", () => {
    const breaking = { ...story, title: "Bridge closed", breaking: "2026-11-23T13:00:00Z" };
    const listed = { ...view, articles: [story, breaking] };
    expect(textOf(listed)).toContain("1. Breaking news. Bridge closed.");
    const later = { ...listed, now: new Date("2026-11-23T13:00:00Z") };
    expect(textOf(later)).toContain("2. Bridge closed.");
  });

  it("says so when there is nothing to tell", () => {
    const text = textOf({ ...view, articles: [] });
    expect(text).toBe(
      "The Lectern, Monday, November 23, 2026.\n\nThere are no articles here yet.\n\nEnd of briefing.\n",
    );
  });

  it("tells a headline alone where its lead would be the whole briefing", () => {
    const lead = "x".repeat(BRIEFING_STORY_CHARACTERS);
    expect(textOf({ ...view, articles: [{ ...story, lead }] })).toContain(lead);
    const text = textOf({ ...view, articles: [{ ...story, lead: `${lead}x` }] });
    expect(text).toContain("1. Kim visits Russia. In Politics.");
    expect(text).not.toContain("xxx");
  });

  it.each([
    ["ko", "The Lectern, 2026년 11월 23일 월요일.", "주요 뉴스, 2건.", "브리핑 끝."],
    ["fa", "The Lectern، دوشنبه ۲ آذر ۱۴۰۵.", "مهم‌ترین خبرها، ۲ خبر.", "پایان مرور خبرها."],
    ["ar", "The Lectern، الاثنين، 23 نوفمبر 2026.", "أبرز الأخبار، خبران.", "نهاية الموجز."],
    [
      "ja",
      "The Lectern、2026年11月23日月曜日。",
      "主なニュース、2件。",
      "ニュースのまとめは以上です。",
    ],
    ["fr", "The Lectern, lundi 23 novembre 2026.", "À la une, 2 titres.", "Fin du bulletin."],
  ])("is in its own language: %s", (lang, greeting, heading, end) => {
    const articles = view.articles.map((each) => ({ ...each, lang }));
    const lines = textOf({ ...view, lang, articles }).split("\n\n");
    expect([lines[0], lines[1], lines.at(-1)]).toEqual([greeting, heading, `${end}\n`]);
  });

  it("marks words in other languages for engines", () => {
    const articles = [{ ...story, title: "김정은, 러시아 방문", lang: "ko" }];
    const ssml = ssmlOf(
      tellBriefing(renderBriefing({ ...view, articles }), occasion("en", "Alerte", "fr")),
    );
    expect(ssml).toContain('<lang xml:lang="ko">김정은, 러시아 방문.');
    expect(ssml).toContain('<s>Breaking news.\n</s><s><lang xml:lang="fr">Alerte.</lang>');
    expect(schemaFaults(parseXml(ssml))).toEqual([]);
  });
});

describe("the briefing's limit", () => {
  it("is kept between stories: one that fits is told, one character more and it is not", () => {
    const fixed = textOf({ ...view, articles: storiesOfLength(8, "") }).length;
    const room = BRIEFING_CHARACTERS - fixed;
    // Each lead takes its share of the room: a space before it, its letters, its stop.
    const told = (total: number) => {
      const articles = storiesOfLength(8, "").map((each, index) => {
        const share = Math.floor(total / 8) + (index < total % 8 ? 1 : 0);
        return { ...each, lead: `${"x".repeat(share - 2)}.` };
      });
      return textOf({ ...view, articles });
    };
    expect(told(room)).toHaveLength(BRIEFING_CHARACTERS);
    expect(told(room)).toContain("Top stories, 8 items.");
    const over = told(room + 1);
    expect(over).toContain("Top stories, 7 items.");
    expect(over).not.toContain("Story 8");
  });

  it("never lets a text over it out, nor one without its end, and says how many it tells", () => {
    const summaries = fc.array(
      fc.record({
        title: fc.string({ unit: "grapheme", maxLength: 200 }),
        lead: fc.string({ maxLength: 1_500 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(summaries, fc.string({ maxLength: 200 }), (given, breaking) => {
        const articles = given.map((each) => ({ ...story, ...each }));
        const text = textOf({ ...view, articles }, occasion("en", breaking));
        expect(text.length).toBeLessThanOrEqual(BRIEFING_CHARACTERS);
        expect(text.endsWith("\n\nEnd of briefing.\n")).toBe(true);
        expect(text).not.toMatch(/[\uE000-\uF8FF]/u);
        const told = /^Top stories, (\d+) items?\.$/mu.exec(text)?.[1] ?? "0";
        expect(text.match(/^\d+\. /gmu)?.length ?? 0).toBeGreaterThanOrEqual(Number(told));
        expect(text).toMatch(Number(told) === 0 ? /^/u : new RegExp(`^${told}\\. `, "mu"));
      }),
      { numRuns: 60 },
    );
  });
});
