import fc from "fast-check";
import { expect, test } from "vitest";
import { TRANSLATIONS } from "../../src/limits.ts";
import { type GroupMember, translationsOf } from "../../src/newsroom/translation-group.ts";

function member(slug: string, lang: string, published = "2026-11-23"): GroupMember {
  return { slug, lang, published };
}

function linksOf(slug: string, group: readonly GroupMember[], language = "en") {
  const article = group.find((each) => each.slug === slug);
  if (article === undefined) throw new Error(`“${slug}” is not in the group.`);
  const others = group.filter((each) => each !== article);
  return Object.entries(translationsOf(article, others, language));
}

test("the publication's own language is first, then they go by tag", () => {
  const group = ["ko", "ar", "zh-Hans", "en", "en-GB"].map((lang) => member(`in-${lang}`, lang));
  expect(linksOf("in-ko", group).map(([lang]) => lang)).toEqual(["en", "ar", "en-GB", "zh-Hans"]);
  expect(linksOf("in-en", group, "zh-Hans").map(([lang]) => lang)).toEqual([
    "zh-Hans",
    "ar",
    "en-GB",
    "ko",
  ]);
});

test("of two articles in a language the first published has its place, and then the first slug", () => {
  const group = [
    member("later", "en", "2026-11-23T09:30:00Z"),
    member("zebra", "en", "2026-11-23"),
    member("first", "en", "2026-11-23"),
    member("ko", "ko"),
  ];
  expect(linksOf("ko", group)).toEqual([["en", "first"]]);
  expect(linksOf("first", group)).toEqual([["ko", "ko"]]);
  expect(linksOf("later", group)).toEqual([]);
  expect(linksOf("zebra", group)).toEqual([]);
});

test(`a page lists ${TRANSLATIONS} languages beside its own, and not one more`, () => {
  const members = Array.from({ length: TRANSLATIONS + 2 }, (_, index) => {
    const number = String(index).padStart(3, "0");
    return member(`story-${number}`, `en-x-${number}`);
  });
  const full = members.slice(0, TRANSLATIONS + 1);
  const last = members.at(-1)?.slug ?? "";
  expect(linksOf("story-000", full)).toHaveLength(TRANSLATIONS);
  expect(linksOf("story-000", members)).toEqual(linksOf("story-000", full));
  expect(linksOf(last, members)).toEqual([]);
});

test("every link leads back, to nothing in the article's own language and never to itself", () => {
  const langs = fc.constantFrom("en", "en-GB", "ko", "fr", "ar");
  const days = fc.constantFrom("2026-11-23", "2026-11-24", "2026-11-23T09:30:00Z");
  const groups = fc.array(fc.tuple(langs, days), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(groups, (drawn) => {
      const group = drawn.map(([lang, day], index) => member(`story-${index}`, lang, day));
      for (const { slug, lang } of group) {
        for (const [other, target] of linksOf(slug, group)) {
          expect(other).not.toBe(lang);
          expect(linksOf(target, group)).toContainEqual([lang, slug]);
        }
      }
    }),
  );
});
