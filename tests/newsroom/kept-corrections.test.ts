import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article, Correction } from "../../src/article/model.ts";
import { changeCorrections, withKept } from "../../src/newsroom/kept-corrections.ts";
import type { KeptCorrection } from "../../src/newsroom/submission.ts";

const ARTICLE: Article = {
  model: 1,
  title: "Ferry returns",
  lang: "en",
  authors: [],
  tags: [],
  translations: {},
  corrections: [],
  acknowledge: [],
  body: [],
  notes: [],
};

const day = fc.integer({ min: 20, max: 26 }).map((number) => `2026-11-${number}`);
const correction: fc.Arbitrary<Correction> = fc.record({
  date: day,
  text: fc.constantFrom("One.", "Two.", "Three."),
});
const updated = fc.option(
  fc.oneof(
    day,
    day.map((date) => `${date}T12:00:00Z`),
  ),
  {
    nil: undefined,
  },
);
const article = fc
  .record({ corrections: fc.array(correction), updated })
  .map(({ corrections, updated: moment }) => ({
    ...ARTICLE,
    corrections,
    ...(moment !== undefined && { updated: moment }),
  }));
const kept: fc.Arbitrary<KeptCorrection[]> = fc
  .array(fc.tuple(correction, day), { maxLength: 5 })
  .map((all) =>
    all.map(([one, at], index) => ({
      ...one,
      number: index + 2,
      at: `${at}T08:00:00Z`,
      by: "api",
    })),
  );

function told({ corrections }: Pick<Article, "corrections">): string[] {
  return corrections.map(({ date, text }) => `${date} ${text}`);
}

test("an article has its own corrections and those kept, each once, in the order of days", () => {
  fc.assert(
    fc.property(article, kept, (own, more) => {
      const all = told(withKept(own, more));
      expect(new Set(all)).toEqual(new Set([...told(own), ...told({ corrections: more })]));
      expect(all).toEqual([...new Set(all)]);
      const days = all.map((one) => one.slice(0, 10));
      expect(days).toEqual(days.toSorted());
    }),
  );
});

test("doing it again changes nothing, and it was updated no earlier than it was corrected", () => {
  fc.assert(
    fc.property(article, kept, (own, more) => {
      const once = withKept(own, more);
      expect(withKept(once, more)).toEqual(once);
      for (const moment of [own.updated ?? "", ...more.map(({ at }) => at)]) {
        expect((once.updated ?? "") >= moment).toBe(true);
      }
      if (more.length === 0) expect(once.updated).toBe(own.updated);
    }),
  );
});

test("what is added and taken back leaves the rest, dated by the change", () => {
  fc.assert(
    fc.property(article, kept, correction, (own, more, one) => {
      const before = { article: withKept(own, more), kept: more };
      const occasion = { version: 9, by: "Zoë", at: "2026-11-27T08:00:00Z" };
      const added = changeCorrections(before, { kind: "add", correction: one }, occasion);
      expect(told(added.article)).toContain(`${one.date} ${one.text}`);
      expect(added.kept.at(-1)).toEqual({ ...one, number: 9, by: "Zoë", at: occasion.at });
      const removed = changeCorrections(added, { kind: "remove", number: 9 }, occasion);
      expect(removed.kept).toEqual(more);
      const rest = told(before.article).filter((each) => each !== `${one.date} ${one.text}`);
      const still = told({ corrections: more });
      expect(new Set(told(removed.article))).toEqual(new Set([...rest, ...still]));
      expect(removed.article.updated).toBe(occasion.at);
    }),
  );
});
