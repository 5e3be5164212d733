import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/model.ts";
import { mentioning, spokenText } from "../../src/newsroom/mentions.ts";
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
    const mentions = mentioning(["KCNA"]);
    expect(mentions(spokenText(articleWith(members)), "en")).toBe(true);
    expect(mentions(spokenText(articleWith({})), "en")).toBe(false);
  });

  it("across markup, and as the language's rules say it", () => {
    expect(mentioning(["CO2"])(spokenText(articleWith({ body: [CO2] })), "en")).toBe(true);
    const distance = spokenText(articleWith({ body: [paragraph("It is 5km away.")] }));
    expect(mentioning(["kilometers"])(distance, "en-US")).toBe(true);
  });

  it("and not within another word or in other capitals", () => {
    const mentions = mentioning(["AU"]);
    for (const text of ["Automobile", "au pair", "BAU", "AU1"]) {
      expect(mentions(text, "en")).toBe(false);
    }
  });
});
