import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLinkAddress, isResourceAddress } from "../../src/article/address.ts";
import { canonicalLanguage, directionOf } from "../../src/article/language.ts";
import { outline } from "../../src/article/outline.ts";
import { foldSpace, plainText } from "../../src/article/plain-text.ts";
import { isSlug, proposeSlug } from "../../src/article/slug.ts";
import { SLUG_CHARACTERS } from "../../src/limits.ts";
import { blocksArbitrary, inlinesArbitrary } from "./arbitrary.ts";

describe("addresses", () => {
  it.each([
    "https://x.example",
    "http://x.example/a?b#c",
    "mailto:a@b.example",
    "/articles/x",
    "#part",
  ])("%s may be linked to", (address) => expect(isLinkAddress(address)).toBe(true));
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:x",
    "data:text/html,x",
    "vbscript:x",
    "//x.example",
    "/\\x.example",
    "x.html",
    "",
    "#",
    "ftp://x.example",
    "https://",
    "\u0001https://x.example",
  ])("%j may not", (address) => expect(isLinkAddress(address)).toBe(false));
  it.each(["mailto:a@b.example", "#part"])("%s is no resource", (address) =>
    expect(isResourceAddress(address)).toBe(false),
  );
});

describe("languages", () => {
  it.each([
    ["PT-br", "pt-BR"],
    ["zh-hans", "zh-Hans"],
    ["iw", "he"],
    ["zh-min-nan", "nan"],
    ["zh-yue-HK", "yue-HK"],
    ["zh-cmn-Hans", "zh-Hans"],
    ["sgn-ase", "ase"],
    ["en-GB-oed", "en-GB-oxendict"],
  ])("%s is %s", (tag, canonical) => expect(canonicalLanguage(tag)).toBe(canonical));
  it.each(["", "und", "x-private", "en_US", "english language", "e", "en-usa", "pt-bra"])(
    "%j is none",
    (tag) => expect(canonicalLanguage(tag)).toBeUndefined(),
  );
  it.each([
    ["ar", "rtl"],
    ["fa", "rtl"],
    ["ur", "rtl"],
    ["he", "rtl"],
    ["ko", "ltr"],
    ["az-Arab", "rtl"],
    ["ar-Latn", "ltr"],
  ])("%s is written %s", (lang, direction) => expect(directionOf(lang)).toBe(direction));
});

describe("slugs", () => {
  it.each([
    ["Über Kim's visit!", "uber-kims-visit"],
    ["한국", ""],
    ["--a--b--", "a-b"],
  ])("%s gives %j", (words, slug) => expect(proposeSlug(words)).toBe(slug));
  it("are valid whenever one can be proposed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        const slug = proposeSlug(words);
        expect(slug === "" || isSlug(slug)).toBe(true);
      }),
    );
  });
  it("end at the limit", () => {
    expect(isSlug("a".repeat(SLUG_CHARACTERS))).toBe(true);
    expect(isSlug("a".repeat(SLUG_CHARACTERS + 1))).toBe(false);
    expect(proposeSlug("a".repeat(500))).toHaveLength(SLUG_CHARACTERS);
  });
});

describe("the outline", () => {
  it("starts at 2 and never skips a level, whatever the source said", () => {
    fc.assert(
      fc.property(blocksArbitrary, (body) => {
        let previous = 1;
        for (const level of outline(body).values()) {
          if (level === "paragraph") continue;
          expect(level).toBeGreaterThanOrEqual(2);
          expect(level).toBeLessThanOrEqual(previous + 1);
          previous = level;
        }
      }),
    );
  });
  it("mends 1, 4, 3 to 2, 3, 3", () => {
    const heading = (level: number) =>
      ({ kind: "heading", level, content: [{ kind: "text", text: "H" }] }) as const;
    const words = { kind: "paragraph", content: [{ kind: "text", text: "p" }] } as const;
    const body = [heading(1), words, heading(4), words, heading(3), words];
    expect([...outline(body).values()]).toEqual([2, 3, 3]);
  });
});

describe("plain text", () => {
  it("leaves deletions out and keeps the rest in order", () => {
    const content = [
      { kind: "text", text: "a " },
      { kind: "deleted", content: [{ kind: "text", text: "x" }] },
      { kind: "strong", content: [{ kind: "code", text: "b" }] },
      { kind: "break" },
      { kind: "abbreviation", text: "IAEA", expansion: "Agency" },
    ] as const;
    expect(plainText(content)).toBe("a b\nIAEA");
  });
  it("never has markup's white space left when folded", () => {
    fc.assert(
      fc.property(inlinesArbitrary, (content) => {
        expect(foldSpace(plainText(content))).not.toMatch(/^\s|\s$|\s\s/u);
      }),
    );
  });
});
