import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNotModified } from "../../src/http/conditional.ts";
import { formatHttpDate, parseHttpDate } from "../../src/http/http-date.ts";

const MODIFIED = Date.UTC(2026, 10, 23, 9, 30, 0) / 1000;
const validators = { tag: '"abc.html"', modified: MODIFIED };
const SAME = "Mon, 23 Nov 2026 09:30:00 GMT";
const EARLIER = "Mon, 23 Nov 2026 09:29:59 GMT";
const LATER = "Tue, 24 Nov 2026 00:00:00 GMT";

describe("If-None-Match", () => {
  test.each([
    ['"abc.html"', true],
    ['W/"abc.html"', true],
    ["*", true],
    [" * ", true],
    ['"x", "abc.html"', true],
    ['"x",W/"abc.html","y"', true],
    ['"a,b" , "abc.html"', true],
    ['"x"', false],
    ['"abc"', false],
    ["abc.html", false],
    ["", false],
    ['"abc.html', false],
    ['"ABC.html"', false],
    ['"*"', false],
  ])("%s → %s", (tags, expected) => {
    expect(isNotModified(new Headers({ "If-None-Match": tags }), validators)).toBe(expected);
  });

  test("a weak tag of ours is compared weakly too", () => {
    const weak = { tag: 'W/"abc"', modified: MODIFIED };
    expect(isNotModified(new Headers({ "If-None-Match": '"abc"' }), weak)).toBe(true);
  });

  test("is the only one asked when the date is there as well", () => {
    const headers = new Headers({ "If-None-Match": '"x"', "If-Modified-Since": LATER });
    expect(isNotModified(headers, validators)).toBe(false);
  });
});

describe("If-Modified-Since", () => {
  test.each([
    [SAME, true],
    [LATER, true],
    [EARLIER, false],
    ["Monday, 23-Nov-26 09:30:00 GMT", true],
    ["Mon Nov 23 09:30:00 2026", true],
    ["Mon Nov  9 09:30:00 2026", false],
    ["2026-11-24T00:00:00Z", false],
    ["yesterday", false],
    ["", false],
    ["Mon, 31 Feb 2027 09:30:00 GMT", false],
    ["Tue, 24 Nov 2026 25:00:00 GMT", false],
    ["Tue, 24 Nov 2026 00:00:00 CET", false],
  ])("%s → %s", (date, expected) => {
    expect(isNotModified(new Headers({ "If-Modified-Since": date }), validators)).toBe(expected);
  });

  test("means nothing where no date is known", () => {
    const headers = new Headers({ "If-Modified-Since": LATER });
    expect(isNotModified(headers, { tag: '"abc"' })).toBe(false);
  });
});

test("a date that is written is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (seconds) => {
      expect(parseHttpDate(formatHttpDate(seconds))).toBe(seconds);
    }),
  );
});

test("a year of two digits is never more than 50 years ahead", () => {
  expect(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT")).toBe(784_111_777);
  expect(parseHttpDate("Sun Nov  6 08:49:37 1994")).toBe(784_111_777);
});

test("no header whatever makes it throw", () => {
  const anything = fc.string({ unit: "binary-ascii", maxLength: 200 });
  fc.assert(
    fc.property(anything, anything, (tags, date) => {
      const clean = (text: string) => text.replace(/[\0\r\n]/gu, "");
      const headers = new Headers({
        "If-None-Match": clean(tags),
        "If-Modified-Since": clean(date),
      });
      expect(typeof isNotModified(headers, validators)).toBe("boolean");
    }),
  );
});
