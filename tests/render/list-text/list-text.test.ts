import { describe, expect, it } from "vitest";
import { renderListText } from "../../../src/render/list-text.ts";
import type { ListView } from "../../../src/render/view.ts";

const front: ListView = {
  list: { kind: "front" },
  lang: "en",
  title: "The Lectern",
  publication: "The Lectern",
  fallback: "en",
  now: new Date("2026-11-23T12:00:00Z"),
  articles: [
    {
      slug: "visit",
      title: "Kim visits Russia",
      lang: "en",
      lead: "Arrives by train — at 5.30pm",
      section: { slug: "politics", name: "Politics" },
      published: "2026-11-23",
      breaking: true,
    },
    {
      slug: "besuch",
      title: "Kim besucht Russland",
      lang: "de",
      published: "2026-11-22T10:00:00Z",
    },
  ],
};

describe("a list to listen to", () => {
  it("has its title, how many there are, each story numbered, and an end", () => {
    expect(renderListText(front)).toBe(
      [
        "The Lectern.",
        "Top stories, 2 items.",
        "1. Breaking news. Kim visits Russia. Arrives by train, at 5:30 p.m. In Politics. Published Monday, November 23, 2026.",
        "2. Kim besucht Russland. Published Sunday, November 22, 2026.",
        "End of page.\n",
      ].join("\n\n"),
    );
  });

  it("does not repeat the section on its own page", () => {
    expect(
      renderListText({
        ...front,
        list: { kind: "section", section: "politics" },
        title: "Politics",
      }),
    ).not.toContain("In Politics");
  });

  it("says when there is nothing", () => {
    const text = renderListText({ ...front, articles: [] });
    expect(text.split("\n\n")).toHaveLength(3);
    expect(text).not.toContain("0 items");
  });

  it("speaks the language of the page", () => {
    expect(renderListText({ ...front, lang: "fr" })).toMatch(/lundi 23 novembre 2026/u);
  });
});
