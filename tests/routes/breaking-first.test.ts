import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SCRIPT_VERSION, type SpokenScript, speak } from "../../src/edition/script.ts";
import { EMPTY_SITE } from "../../src/edition/site.ts";
import { decodeSite, encodeSite } from "../../src/edition/site-codec.ts";
import { defaultLexicon } from "../../src/locale/lexicon/default-lexicon.ts";
import { LOCALES } from "../../src/locale/locales.ts";
import { renderBreaking } from "../../src/render/speech/breaking.ts";
import { scriptAfter, textAfter, toldIn } from "../../src/routes/breaking-first.ts";

function news(text: string, lang = "en") {
  const told = { text, lang, href: "/" };
  return { ...told, spoken: renderBreaking(told, defaultLexicon) };
}

function heard(lang: string, text: string, newsLang = lang): string {
  return textAfter(toldIn(lang, news(text, newsLang)), "").trim();
}

describe("what is breaking", () => {
  test.each([
    ["en", "Breaking news. The bridge is closed."],
    ["en-GB", "Breaking news. The bridge is closed."],
    ["fr", "Dernière minute. The bridge is closed."],
    ["ar", "خبر عاجل. The bridge is closed."],
    ["ja", "速報。The bridge is closed."],
    ["zh-TW", "快訊。The bridge is closed."],
    ["nl", "The bridge is closed."],
  ])("in a text in %s", (lang, expected) => {
    expect(heard(lang, "The bridge is closed", "en")).toBe(expected);
  });

  test.each(LOCALES.map(({ tag }) => tag))(
    "is announced in %s, one sentence after another",
    (lang) => {
      const line = toldIn(lang, news("7", lang));
      expect(line?.sentences).toHaveLength(2);
      expect(heard(lang, "7")).toMatch(
        /^\p{L}[^\n]*\p{Sentence_Terminal}\s?7\p{Sentence_Terminal}$/u,
      );
    },
  );

  test("is nothing where its words are not known", () => {
    expect(toldIn("en", { lang: "en" })).toBeUndefined();
    expect(textAfter(undefined, "Lectern.\n")).toBe("Lectern.\n");
  });
});

test("a text that is written and one that is chosen from a script begin alike", () => {
  const sentence = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(sentence, fc.array(sentence, { minLength: 1, maxLength: 5 }), (text, blocks) => {
      const lines = blocks.map((block) => ({ sentences: [[`a${block.trim()}`]] }));
      const script: SpokenScript = { script: SCRIPT_VERSION, lang: "en", lines, shortened: "" };
      const line = toldIn("en", news(`a${text}`));
      expect(textAfter(line, speak(script))).toBe(speak(scriptAfter(line, script)));
    }),
  );
});

test("members that a later version adds to the site record are passed over", () => {
  const breaking = { ...news("Bridge closed"), since: "2026-11-23T09:30:00Z", later: 1 };
  const site = { ...EMPTY_SITE, breaking, later: { of: "all" } };
  const { later: _, ...known } = breaking;
  expect(decodeSite(encodeSite(site))).toEqual({ ...EMPTY_SITE, breaking: known });
  expect(decodeSite(JSON.stringify({ ...EMPTY_SITE, version: "1" }))).toBeUndefined();
  expect(decodeSite(JSON.stringify({ ...EMPTY_SITE, record: 99 }))).toBeUndefined();
});
