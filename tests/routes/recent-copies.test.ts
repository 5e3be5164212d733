import { afterEach, expect, test, vi } from "vitest";
import { LAST_COPIES_BYTES, LAST_COPY_SECONDS } from "../../src/limits.ts";
import { RecentCopies, type RecordCopy } from "../../src/routes/recent-copies.ts";

afterEach(() => vi.useRealTimers());

function copyOf(bytes: number, tag = "tag"): RecordCopy {
  const whole = new Uint8Array(bytes);
  return {
    facts: { state: "live", lang: "en", modified: 0 },
    tag,
    revision: `${tag}.1`,
    parts: ["html"],
    contents: {
      page: { title: "Title", lang: "en", translations: {} },
      form: () => whole,
      part: () => whole,
    },
  };
}

test("the newest copy of a key is the one that is found", () => {
  const copies = new RecentCopies();
  copies.keep("a", copyOf(10, "old"));
  copies.keep("a", copyOf(10, "new"));
  expect(copies.find("a")?.tag).toBe("new");
  copies.forget("a");
  expect(copies.find("a")).toBeUndefined();
});

test("the oldest copies go when all together would be too large", () => {
  const copies = new RecentCopies(100);
  copies.keep("a", copyOf(50));
  copies.keep("b", copyOf(50));
  expect(copies.find("a")).toBeDefined();
  copies.keep("c", copyOf(1));
  expect(["a", "b", "c"].map((key) => copies.find(key) !== undefined)).toEqual([false, true, true]);
});

test("keeping one key again and again takes the room of one", () => {
  const copies = new RecentCopies(100);
  copies.keep("other", copyOf(40));
  for (let time = 0; time < 10; time++) copies.keep("a", copyOf(60));
  expect(copies.find("other")).toBeDefined();
});

test("a copy as large as the limit is kept, a larger one is not", () => {
  const copies = new RecentCopies();
  copies.keep("a", copyOf(LAST_COPIES_BYTES));
  expect(copies.find("a")).toBeDefined();
  copies.keep("b", copyOf(LAST_COPIES_BYTES + 1));
  expect(copies.find("b")).toBeUndefined();
  expect(copies.find("a")).toBeDefined();
});

test("a copy is shown for as long as its limit says and no longer", () => {
  vi.useFakeTimers({ now: 0 });
  const copies = new RecentCopies();
  copies.keep("a", copyOf(10));
  vi.setSystemTime(LAST_COPY_SECONDS * 1000);
  expect(copies.find("a")).toBeDefined();
  vi.setSystemTime(LAST_COPY_SECONDS * 1000 + 1);
  expect(copies.find("a")).toBeUndefined();
});
