import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf } from "../../src/cli/excerpt-place.ts";
import { quoteLine } from "../../src/cli/quoted-line.ts";
import { looksFor, PLAIN } from "../../src/cli/terminal.ts";

const RICH = looksFor({ isTTY: true }, { TERM: "xterm" });

test("the words are underlined where they stand", () => {
  expect(quoteLine("To know more, click here.\n", 1, "click here", PLAIN)).toEqual({
    line: 1,
    text: ["To know more, click here.", "              ^^^^^^^^^^"],
  });
});

test("they are looked for below the line of their block, and across folded space", () => {
  const source = "A long paragraph\r\nthat is wrapped says\r\nclick  here at its end.\r\n";
  expect(quoteLine(source, 1, "click here", PLAIN)?.line).toBe(3);
  expect(quoteLine("red line\nclick here", 2, "red line", PLAIN)).toBeUndefined();
});

test("where markup stands within the words, their beginning is shown", () => {
  expect(quoteLine("See *the red* line.", 1, "the red line", PLAIN)?.text[1]).toBe("     ^^^");
});

test("wide letters take two columns, and combined ones a single one", () => {
  expect(quoteLine("배는 여기", 1, "여기", PLAIN)?.text[1]).toBe("     ^^^^");
  expect(quoteLine("cafe\u0301 here", 1, "here", PLAIN)?.text[1]).toBe("     ^^^^");
});

test("a long line is cut around the words", () => {
  const line = `${"before ".repeat(40)}here${" after".repeat(40)}`;
  const [shown = "", carets = ""] = quoteLine(line, 1, "here", PLAIN)?.text ?? [];
  expect(shown.length).toBeLessThan(80);
  expect(shown.slice(carets.indexOf("^"), carets.length)).toBe("here");
});

test("on a terminal the letters themselves are underlined, in every direction", () => {
  expect(quoteLine("اینجا را ببینید", 1, "اینجا", PLAIN)).toBeUndefined();
  expect(quoteLine("اینجا را ببینید", 1, "اینجا", RICH)?.text).toEqual([
    "\u001B[4mاینجا\u001B[24m را ببینید",
  ]);
});

test("a source cannot steer the terminal", () => {
  const [shown] = quoteLine("\u001B[31mred\u0007 here", 1, "here", PLAIN)?.text ?? [];
  expect(shown).toBe(" [31mred  here");
});

test("colour and underline are for terminals that have not been asked to do without", () => {
  const rich = (stream: object, environment: Record<string, string>) =>
    looksFor(stream, environment).isRich;
  expect(rich({ isTTY: true }, { TERM: "xterm" })).toBe(true);
  expect(rich({ isTTY: true }, { TERM: "xterm", NO_COLOR: "1" })).toBe(false);
  expect(rich({ isTTY: true }, { TERM: "xterm", NO_COLOR: "" })).toBe(true);
  expect(rich({ isTTY: true }, { TERM: "dumb" })).toBe(false);
  expect(rich({}, { TERM: "xterm" })).toBe(false);
});

test("any words that stand in a line are found there as they stand", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, words, after) => {
      const excerpt = words.trim().replace(/\s+/gu, " ");
      fc.pre(excerpt !== "" && !excerpt.endsWith("…"));
      const line = `${before}${excerpt}${after}`.replace(/[\r\n]/gu, " ");
      const place = placeOf([line], 1, excerpt);
      expect(place).toBeDefined();
      const found = line.slice(place?.start, place?.end).replace(/\s+/gu, " ");
      expect(found).toBe(excerpt);
    }),
  );
});
