import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROBLEMS, type ProblemName } from "../../src/http/problem.ts";
import { LOCALES } from "../../src/locale/locales.ts";
import { problemJson, problemSsml, problemText } from "../../src/routes/problem-forms.ts";

const NAMES = Object.keys(PROBLEMS) as ProblemName[];
const forms = [{ href: "/articles/kim.txt", type: "text/plain", form: "txt" }] as const;

describe.each(LOCALES.map((locale) => [locale.tag, locale] as const))("in %s", (lang, locale) => {
  test.each(NAMES)("%s is one paragraph that ends, and SSML with a sentence for each", (name) => {
    const problem = { name, reason: "A source erred", retrySeconds: 30, forms };
    const about = { lang, locale, problem };
    expect(problemText(about)).toMatch(/^[^\n{}]+\p{Sentence_Terminal}\n$/u);
    expect(problemText(about)).toContain("A source erred");
    const ssml = problemSsml(about);
    expect(ssml).toContain(`xml:lang="${lang}"`);
    expect(ssml.match(/<s>[^<>]+\p{Sentence_Terminal}\n<\/s>/gu)).toHaveLength(5);
  });
});

const [english] = LOCALES.filter(({ tag }) => tag === "en");

test("in English, as a reader hears it", () => {
  if (english === undefined) throw new Error("There is no English locale.");
  const problem = { name: "gone", reason: "The source was wrong." } as const;
  expect(problemText({ lang: "en", locale: english, problem })).toBe(
    "This article has been withdrawn. It was published here, and the newsroom has taken it back. The reason given: The source was wrong.\n",
  );
});

test("a reason of any characters is well-formed XML, one paragraph of text, and the same in JSON", () => {
  if (english === undefined) throw new Error("There is no English locale.");
  const locale = english;
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (reason) => {
      const about = { lang: "en", locale, problem: { name: "gone", reason } as const };
      const inner = problemSsml(about).replace(/<\?xml[^>]*\?>|<\/?(?:speak|p|s)\b[^>]*>/gu, "");
      expect(inner).not.toMatch(/<|&(?!(?:amp|lt|gt|quot);)/u);
      expect(problemText(about).trimEnd()).not.toMatch(/\n/u);
      expect(JSON.parse(problemJson(about))).toMatchObject({ status: 410, reason });
    }),
  );
});
