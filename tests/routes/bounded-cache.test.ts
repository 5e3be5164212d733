import fc from "fast-check";
import { expect, test } from "vitest";
import { BoundedCache } from "../../src/routes/bounded-cache.ts";

test("what is kept is found, whole and under its own name, and never more than the limit", () => {
  const names = fc.constantFrom("a", "b", "c", "d");
  const writes = fc.array(fc.tuple(names, fc.integer({ min: 0, max: 60 })), { maxLength: 30 });
  fc.assert(
    fc.property(writes, (all) => {
      const cache = new BoundedCache<number>(100, (bytes) => bytes);
      for (const [name, bytes] of all) {
        cache.keep(name, bytes);
        expect(cache.find(name)).toBe(bytes);
      }
      const kept = ["a", "b", "c", "d"].map((name) => cache.find(name) ?? 0);
      expect(kept.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(100);
    }),
  );
});

test("the oldest go first, and what is larger than all room is not kept", () => {
  const cache = new BoundedCache<number>(100, (bytes) => bytes);
  cache.keep("a", 50);
  cache.keep("b", 50);
  cache.keep("a", 49);
  cache.keep("c", 2);
  expect(["a", "b", "c"].map((name) => cache.find(name))).toEqual([49, undefined, 2]);
  cache.keep("a", 101);
  expect(cache.find("a")).toBeUndefined();
  expect(cache.find("c")).toBe(2);
});
