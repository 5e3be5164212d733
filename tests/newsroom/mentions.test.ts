import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/model.ts";
import { speak } from "../../src/edition/script.ts";
import { ssmlOf } from "../../src/edition/script-ssml.ts";
import type { Lexicon } from "../../src/locale/lexicon/lexicon.ts";
import { siteLexicon } from "../../src/locale/lexicon/site-lexicon.ts";
import { look, mentioning } from "../../src/newsroom/mentions.ts";
import { renderScript } from "../../src/render/speech/render-script.ts";
import { articleArbitrary } from "../article/arbitrary.ts";
import { articleWith } from "../render/speech/fixture.ts";

function paragraph(text: string): Article["body"][number] {
  return { kind: "paragraph", content: [{ kind: "text", text }] };
}

const CO2: Article["body"][number] = {
  kind: "paragraph",
  content: [
    { kind: "text", text: "CO" },
    { kind: "subscript", content: [{ kind: "text", text: "2" }] },
  ],
};

const HEADING: Article["body"][number] = {
  kind: "heading",
  level: 2,
  content: [{ kind: "text", text: "Weather" }],
};

const NOW = new Date("2026-11-23T12:00:00Z");

function isMentioned(term: string, members: Partial<Article>): boolean {
  return look("a", articleWith(members), [term]).isTouched;
}

function scriptOf(article: Article, lexicon?: Lexicon) {
  const { lang } = article;
  const view = { slug: "a", article, publication: "", fallback: lang, now: NOW };
  return renderScript({ ...view, ...(lexicon !== undefined && { lexicon }) });
}

describe("an article mentions a term", () => {
  it.each<[string, Partial<Article>]>([
    ["in its title", { title: "KCNA reports" }],
    ["in its lead", { lead: "Says KCNA" }],
    ["in its byline", { authors: [{ name: "KCNA" }] }],
    ["in its dateline", { dateline: "KCNA, Nov. 23" }],
    ["in its body", { body: [paragraph("As KCNA said.")] }],
    ["with a possessive", { body: [paragraph("KCNA’s report")] }],
    ["around a soft hyphen", { body: [paragraph("KC\u00ADNA said")] }],
    ["in a correction", { corrections: [{ date: "2026-11-23", text: "KCNA said no." }] }],
    ["in a note", { notes: [{ id: "a", content: [{ kind: "text", text: "KCNA" }] }] }],
    [
      "in a caption of its image",
      {
        image: {
          kind: "figure",
          image: { src: "https://a.example/b.jpg", alt: "A pier" },
          caption: [{ kind: "text", text: "Photo: KCNA" }],
        },
      },
    ],
    [
      "in what an abbreviation stands for",
      {
        body: [
          {
            kind: "paragraph",
            content: [{ kind: "abbreviation", text: "K.", expansion: "the KCNA agency" }],
          },
        ],
      },
    ],
  ])("%s", (_name, members) => {
    expect(isMentioned("KCNA", members)).toBe(true);
    expect(isMentioned("KCNA", {})).toBe(false);
  });

  it("across markup, and as the language's rules say it", () => {
    expect(isMentioned("CO2", { body: [CO2] })).toBe(true);
    expect(isMentioned("kilometers", { body: [paragraph("It is 5km away.")] })).toBe(true);
    expect(mentioning(["kilometers"]).inWritten("It is 5km away.", "en")).toBe(true);
  });

  it("in the product's own words too, since engines are told how to say those", () => {
    expect(isMentioned("Section", { body: [HEADING, paragraph("It will rain.")] })).toBe(true);
  });

  it("and not within another word or in other capitals", () => {
    const body = ["Automobile", "au pair", "BAU", "AU1"].map(paragraph);
    expect(isMentioned("AU", { body })).toBe(false);
  });
});

describe("an entry that changes what is heard", () => {
  it("is for a term that the article mentions, whatever the article is", () => {
    const choice = fc.record({ article: articleArbitrary, place: fc.nat(), alias: fc.boolean() });
    let changes = 0;
    fc.assert(
      fc.property(choice, ({ article, place, alias }) => {
        const words = speak(scriptOf(article)).match(/[\p{L}\p{N}]+/gu) ?? [];
        const term = words[place % Math.max(words.length, 1)];
        if (term === undefined) return;
        const entry = { term, ...(alias ? { alias: "other" } : { spoken: "other" }) };
        const lexicon = siteLexicon(article.lang, [entry]);
        const isChanged = ssmlOf(scriptOf(article, lexicon)) !== ssmlOf(scriptOf(article));
        if (isChanged) changes += 1;
        if (isChanged) expect(isMentioned(term, article)).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(changes).toBeGreaterThan(30);
  });
});
