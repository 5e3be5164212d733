import fc from "fast-check";
import { expect, test } from "vitest";
import { contentRange, requestedRange } from "../../src/http/range.ts";

const MODIFIED = Date.UTC(2026, 10, 23, 9, 30, 0) / 1000;
const VALIDATORS = { tag: '"abc"', modified: MODIFIED };
const DATE = "Mon, 23 Nov 2026 09:30:00 GMT";

function ask(range: string, headers: Record<string, string> = {}, method = "GET", total = 10) {
  const init = { method, headers: { Range: range, ...headers } };
  return requestedRange(new Request("https://news.example/", init), total, VALIDATORS);
}

test("any range of any length is a stretch within the bytes, as RFC 9110 counts it", () => {
  const bounds = fc.record({
    first: fc.nat(30),
    last: fc.nat(30),
    total: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(bounds, ({ first, last, total }) => {
      const bytes = Array.from({ length: total }, (_, index) => index);
      const taken = (range: ReturnType<typeof ask>) =>
        typeof range === "object" ? bytes.slice(range.start, range.start + range.length) : range;
      const beyond = first >= total;
      const open = beyond ? "unsatisfiable" : bytes.slice(first);
      expect(taken(ask(`bytes=${first}-`, {}, "GET", total))).toEqual(open);
      const closed = beyond ? "unsatisfiable" : bytes.slice(first, last + 1);
      const expected = last < first ? undefined : closed;
      expect(taken(ask(`bytes=${first}-${last}`, {}, "GET", total))).toEqual(expected);
      const suffix = last === 0 ? "unsatisfiable" : bytes.slice(-last);
      expect(taken(ask(`bytes=-${last}`, {}, "GET", total))).toEqual(suffix);
    }),
  );
});

test.each([
  "bytes=0-1,3-4",
  "bytes=-",
  "bytes=",
  "bytes",
  "items=0-1",
  "bytes=a-b",
  "bytes=1",
  "-1",
])("%s is answered whole", (range) => {
  expect(ask(range)).toBeUndefined();
});

test("units are in any case, and numbers as long as one likes", () => {
  expect(ask("Bytes = 2 - 3")).toEqual({ start: 2, length: 2 });
  expect(ask(`bytes=2-${"9".repeat(400)}`)).toEqual({ start: 2, length: 8 });
  expect(ask(`bytes=${"9".repeat(400)}-`)).toBe("unsatisfiable");
});

test("only a GET has ranges", () => {
  expect(ask("bytes=0-1", {}, "HEAD")).toBeUndefined();
});

test.each([
  ['"abc"', true],
  [' "abc" ', true],
  ['W/"abc"', false],
  ['"abd"', false],
  ["*", false],
  ['"abc", "abd"', false],
  [DATE, true],
  ["Monday, 23-Nov-26 09:30:00 GMT", true],
  ["Mon, 23 Nov 2026 09:30:01 GMT", false],
  ["Tue, 24 Nov 2026 09:30:00 GMT", false],
  ["yesterday", false],
])("If-Range: %s keeps the range: %s", (condition, isKept) => {
  const range = ask("bytes=0-1", { "If-Range": condition });
  expect(range).toEqual(isKept ? { start: 0, length: 2 } : undefined);
});

test("a range is told with the length of the whole", () => {
  expect(contentRange({ start: 2, length: 3 }, 10)).toBe("bytes 2-4/10");
});
