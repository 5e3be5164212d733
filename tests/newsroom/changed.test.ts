import fc from "fast-check";
import { expect, test } from "vitest";
import { changedBetween } from "../../src/newsroom/changed.ts";
import { articleArbitrary, blocksArbitrary } from "../article/arbitrary.ts";

test("an article has not changed against itself", () => {
  fc.assert(
    fc.property(articleArbitrary, (article) => {
      const copy = JSON.parse(JSON.stringify(article));
      expect(changedBetween(article, copy)).toEqual({ parts: [], added: 0, removed: 0 });
    }),
  );
});

test("blocks that come and go are counted, wherever they stand", () => {
  fc.assert(
    fc.property(articleArbitrary, blocksArbitrary, fc.nat(), (article, blocks, at) => {
      const place = at % (article.body.length + 1);
      const body = article.body.toSpliced(place, 0, ...blocks);
      const counts = { added: blocks.length, removed: 0 };
      const parts = blocks.length === 0 ? [] : ["body"];
      expect(changedBetween(article, { ...article, body })).toEqual({ parts, ...counts });
      const back = changedBetween({ ...article, body }, article);
      expect(back).toEqual({ parts, added: 0, removed: blocks.length });
    }),
  );
});

test("every field that differs is named, and one that is gone too", () => {
  fc.assert(
    fc.property(articleArbitrary, (article) => {
      const { lead: _, ...without } = { ...article, lead: "A lead." };
      const other = { ...without, title: `${article.title}!` };
      expect(changedBetween({ ...article, lead: "A lead." }, other).parts.toSorted()).toEqual([
        "lead",
        "title",
      ]);
    }),
  );
});
