import { describe, expect, it } from "vitest";
import type { Summary } from "../../../src/article/summary.ts";
import { speak } from "../../../src/edition/script.ts";
import { ssmlOf } from "../../../src/edition/script-ssml.ts";
import { type BriefingView, renderBriefing } from "../../../src/render/speech/briefing.ts";
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

const view: BriefingView = {
  kind: "front",
  lang: "en",
  title: "The Lectern",
  publication: "The Lectern",
  fallback: "en",
  host: "lectern.example",
  now: new Date("2026-11-23T12:00:00Z"),
  articles: [story, { ...story, slug: "b", title: "Who is next?" }],
  breaking: { text: "Missile over Japan", lang: "en", href: "/articles/visit" },
};

describe("the briefing", () => {
  it("greets, breaks, tells each story and ends", () => {
    expect(speak(renderBriefing(view))).toBe(
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
    const text = speak(renderBriefing({ ...view, kind: "section", title: "Politics" }));
    expect(text).toMatch(/^The Lectern, Politics, Monday/u);
    expect(text).not.toContain("In Politics.");
  });

  it("leaves out what is no longer breaking", () => {
    const until = "2026-11-23T11:00:00Z";
    const breaking = { text: "Over", lang: "en", href: "/", until };
    expect(speak(renderBriefing({ ...view, breaking }))).not.toContain("Breaking");
  });

  it("is cut between stories, and says how many it tells", () => {
    const articles = Array.from({ length: 40 }, (_, index) => ({
      ...story,
      title: `Story ${index + 1}`,
      lead: "Word ".repeat(40),
    }));
    const text = speak(renderBriefing({ ...view, articles }));
    const told = text.match(/^\d+\. Story/gmu)?.length ?? 0;
    expect(text.length).toBeLessThanOrEqual(4_500);
    expect(text).toContain(`Top stories, ${told} items.`);
    expect(told).toBeGreaterThan(10);
    expect(text.endsWith("End of briefing.\n")).toBe(true);
  });

  it("has SSML that is valid", () => {
    expect(schemaFaults(parseXml(ssmlOf(renderBriefing(view))))).toEqual([]);
  });
});
