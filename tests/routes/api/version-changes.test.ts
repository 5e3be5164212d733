import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article, Block } from "../../../src/article/model.ts";
import { COMPARED_EDITS } from "../../../src/limits.ts";
import { markdownBody } from "../../../src/render/markdown/markdown.ts";
import { changesBetween } from "../../../src/routes/api/version-changes.ts";
import { articleArbitrary } from "../../article/arbitrary.ts";

const BEFORE: Article = {
  model: 1,
  title: "Ferry returns",
  lang: "en",
  authors: [{ name: "Jane Park" }],
  published: "2026-11-23",
  tags: ["ferries", "islands"],
  translations: {},
  corrections: [],
  acknowledge: [],
  body: paragraphs("It left at dawn.", "Forty people were on board.", "It was cold."),
  notes: [],
};

function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: "paragraph", content: [{ kind: "text", text }] }));
}

function list(...texts: readonly string[]): Block {
  const items = texts.map((text) => ({ content: paragraphs(text) }));
  return { kind: "list", ordered: false, items };
}

function changes(after: Partial<Article>, before: Partial<Article> = {}) {
  return changesBetween({ ...BEFORE, ...before }, { ...BEFORE, ...after });
}

test("what is the same has no changes", () => {
  expect(changes({})).toEqual({ parts: [], inOrder: true });
});

test.each<[keyof Article, Partial<Article>, Partial<Article>, string[], string[]]>([
  ["title", {}, { title: "Ferry is back" }, ["Ferry returns"], ["Ferry is back"]],
  ["lead", {}, { lead: "At last." }, [], ["At last."]],
  ["authors", {}, { authors: [{ name: "Min Lee" }, { name: "Jane Park" }] }, [], ["Min Lee"]],
  [
    "section",
    { section: { slug: "world", name: "World" } },
    { section: { slug: "sport", name: "Sport" } },
    ["World, /sections/world"],
    ["Sport, /sections/sport"],
  ],
  ["published", {}, { published: "2026-11-24" }, ["2026-11-23"], ["2026-11-24"]],
  [
    "image",
    {},
    { image: { kind: "figure", image: { src: "https://news.example/a.jpg", alt: "A boat" } } },
    [],
    ["![A boat](https://news.example/a.jpg)"],
  ],
  ["tags", {}, { tags: ["islands", "ferries"] }, ["ferries", "islands"], ["islands", "ferries"]],
  ["translations", {}, { translations: { ko: "ferry-ko" } }, [], ["ko: ferry-ko"]],
  [
    "corrections",
    { corrections: [{ date: "2026-11-24", text: "One." }] },
    {
      corrections: [
        { date: "2026-11-24", text: "One." },
        { date: "2026-11-25", text: "Two." },
      ],
    },
    [],
    ["2026-11-25: Two."],
  ],
])("%s is told in its words", (part, before, after, removed, added) => {
  expect(changes(after, before).parts).toEqual([{ part, removed, added }]);
});

describe("the body", () => {
  test("is told by runs of lines, each with the line before it", () => {
    const body = paragraphs("Early.", "It left at dawn.", "Fourteen people were on board.");
    expect(changes({ body }).parts).toEqual([
      { part: "body", removed: [], added: ["Early."] },
      {
        part: "body",
        after: "It left at dawn.",
        removed: ["Forty people were on board.", "It was cold."],
        added: ["Fourteen people were on board."],
      },
    ]);
  });

  test("is told item by item in a list, with marks that readers see, and with its notes", () => {
    const before = { body: [list("Rice", "Coal")] };
    const link = { kind: "link", href: "https://e.org/", content: [{ kind: "text", text: "e" }] };
    const notes = [{ id: "a", content: [link] }] as Article["notes"];
    expect(changes({ body: [list("Rice", "Ore")], notes }, before).parts).toEqual([
      {
        part: "body",
        after: "- Rice",
        removed: ["- Coal"],
        added: ["- Ore", "[^a]: [e](https://e.org/)"],
      },
    ]);
  });
});

test("applied to the lines of the one, they give the lines of the other", () => {
  fc.assert(
    fc.property(articleArbitrary, articleArbitrary, (before, after) => {
      const { parts } = changesBetween(before, after);
      const body = parts.filter(({ part }) => part === "body");
      const count = (lines: readonly string[]) => lines.toSorted();
      const removed = body.flatMap((change) => change.removed);
      const added = body.flatMap((change) => change.added);
      expect(count([...lines(after), ...removed])).toEqual(count([...lines(before), ...added]));
    }),
    { numRuns: 50 },
  );
});

function lines(article: Article): string[] {
  return markdownBody(article)
    .split("\n")
    .filter((line) => line.trim() !== "");
}

test("so many lines may differ, and one more makes them two texts", () => {
  const numbered = (count: number, word: string) =>
    paragraphs(...Array.from({ length: count }, (_, number) => `${word} ${number}`));
  const half = COMPARED_EDITS / 2;
  const at = changes({ body: numbered(half, "b") }, { body: numbered(half, "a") });
  expect([at.inOrder, at.parts.length]).toEqual([true, 1]);
  const past = changes({ body: numbered(half + 1, "b") }, { body: numbered(half, "a") });
  expect(past.inOrder).toBe(false);
  expect(past.parts).toMatchObject([{ part: "body", removed: { length: half } }]);
  expect(past.parts).toMatchObject([{ added: { length: half + 1 } }]);
});

test("two long texts without a common line, or with one line again and again, take no long time", () => {
  const many = (words: (number: number) => string) => ({
    body: paragraphs(...Array.from({ length: 40_000 }, (_, number) => words(number))),
  });
  const long = "x".repeat(20);
  const pairs = [
    [many((number) => `a${number}`), many((number) => `b${number}`)],
    [many((number) => (number % 2 ? "x" : "y")), many((number) => (number % 3 ? "x" : "y"))],
    [many(() => long), many((number) => (number % 2 ? long : `${long}y`))],
  ] as const;
  for (const [before, after] of pairs) {
    const start = performance.now();
    expect(changes(after, before).inOrder).toBe(false);
    expect(performance.now() - start).toBeLessThan(5_000);
  }
}, 60_000);
