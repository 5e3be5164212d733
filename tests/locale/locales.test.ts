import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canonicalLanguage } from "../../src/article/language.ts";
import { en } from "../../src/locale/en.ts";
import { plural } from "../../src/locale/fill.ts";
import type { Locale, Plural } from "../../src/locale/locale.ts";
import { findLocale, LOCALES } from "../../src/locale/locales.ts";
import {
  ENGLISH,
  FOREIGN_LETTERS,
  HAN,
  LATIN_NAMES,
  NAVIGATION,
  RARE,
  SAME_AS_ENGLISH,
  SCRIPTS,
  SPEAKABLE,
  WITHOUT_COUNT,
} from "./conventions.ts";
import { type LocaleString, ownWords, placeholders, stringsOf } from "./strings.ts";

describe.each(LOCALES.map((locale) => [locale.tag, locale] as const))("%s", (tag, locale) => {
  const strings = stringsOf(locale);
  const { stop, comma, colon, openQuote, closeQuote } = locale.punctuation;

  /** Fails with the strings at fault, so that the report names all of them at once. */
  function none(isWrong: (string: LocaleString) => boolean) {
    expect(strings.filter(isWrong).map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  }

  it("has a canonical tag, which is the name of its file", async () => {
    expect(canonicalLanguage(tag)).toBe(tag);
    const file: Record<string, unknown> = await import(`../../src/locale/${tag}.ts`);
    expect(file[tag.replace("-", "")]).toBe(locale);
  });

  it("has English's keys and placeholders", () => {
    expect([...new Set(strings.map(({ key }) => key))]).toEqual([
      ...new Set(stringsOf(en).map(({ key }) => key)),
    ]);
    none(({ key, category, text }) => {
      const spoken = WITHOUT_COUNT[tag]?.includes(category ?? "") ? "count" : "";
      const wanted = placeholders(english(key)).filter((name) => name !== spoken);
      return (
        placeholders(text)
          .filter((name) => name !== spoken)
          .join() !== wanted.join()
      );
    });
    none(({ text }) => /[{}]/u.test(ownWords(text)));
  });

  it("has a form for each plural category of CLDR, and no other", () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const key of new Set(strings.filter((each) => each.category).map(({ key }) => key))) {
      const forms = strings.filter((each) => each.key === key).map(({ category }) => category);
      expect(forms.toSorted(), key).toEqual(pluralCategories.toSorted());
    }
    const met = new Set(
      Array.from({ length: 1000 }, (_, n) => new Intl.PluralRules(tag).select(n)),
    );
    expect(pluralCategories.filter((category) => !met.has(category))).toEqual(RARE[tag] ?? []);
  });

  it("has a whole sentence for every count, with its number unless the noun says it", () => {
    for (const [key, forms] of pluralsOf(locale))
      for (const count of [...Array(200).keys(), 1_000, 1_000_000, 1.5]) {
        const sentence = plural(forms, count, tag, { query: "…" });
        const spoken = WITHOUT_COUNT[tag]?.includes(new Intl.PluralRules(tag).select(count));
        expect(/\p{Nd}/u.test(sentence), `${key} for ${count}: ${sentence}`).toBe(!spoken);
      }
  });

  it("is clean text: NFC, no stray spaces, only the joiners that its spelling needs", () => {
    none(({ text }) => text === "" || text !== text.trim() || text !== text.normalize("NFC"));
    none(({ text }) => / {2}|\t|\n/u.test(text));
    none(({ text }) => /\p{Cf}/u.test(tag === "fa" ? text.replaceAll("\u200c", "") : text));
    for (const mark of Object.values(locale.punctuation)) expect(mark.trim()).not.toBe("");
  });

  it("is written in the language's script, with its own letters", () => {
    const script = SCRIPTS[new Intl.Locale(tag).maximize().script ?? ""] ?? /never/u;
    none(({ text }) => {
      const words = ownWords(text).replace(LATIN_NAMES, "");
      return [...words].some((letter) => /\p{L}/u.test(letter) && !script.test(letter));
    });
    none(({ text }) => FOREIGN_LETTERS[tag]?.test(ownWords(text)) ?? false);
    const han = HAN[tag];
    none(({ text }) => [...text].some((c) => /\p{Script=Han}/u.test(c) && han?.has(c) === false));
  });

  it.skipIf(tag === "en")("has no English left in it", () => {
    none(({ text }) => ENGLISH.test(ownWords(text)));
    const same = strings.filter(({ key, text }) => {
      const hasWords = /\p{L}/u.test(ownWords(text).replace(LATIN_NAMES, ""));
      return hasWords && text === english(key);
    });
    expect(same.map(({ key }) => key)).toEqual(SAME_AS_ENGLISH[tag] ?? []);
  });

  it("ends a sentence where English does, and labels without a stop", () => {
    none(({ key, text }) => text.endsWith(stop) !== english(key).endsWith("."));
    none(({ key, text }) => text.endsWith(colon.trim()) !== english(key).endsWith(":"));
  });

  it("uses its own stop, comma, colon and quotation marks", () => {
    none(({ key, text }) => stop !== "." && key !== "speech.item" && text.includes("."));
    none(({ text }) => comma.trim() !== "," && text.includes(","));
    none(({ text }) => colon.trim() !== ":" && text.includes(":"));
    none(({ text }) => {
      const marks = text.match(/["“”„‟«»‹›「」『』]/gu) ?? [];
      const pair = [openQuote.trim(), closeQuote.trim()];
      return marks.length % 2 === 1 || marks.some((mark, index) => mark !== pair[index % 2]);
    });
  });

  it("says nothing aloud that an engine would spell out: words, numbers and pauses alone", () => {
    none(({ key, text }) => key.startsWith("speech.") && !SPEAKABLE.test(ownWords(text)));
  });

  it("labels the main nav without the word navigation", () => {
    expect(locale.shell.navigation).not.toMatch(NAVIGATION);
  });
});

describe("what follows a placeholder fits any word", () => {
  const textsOf = (locale: Locale | undefined) => (locale ? stringsOf(locale) : []);

  it("has no Korean particle that depends on the sound before it", () => {
    const particle = /\}(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/u;
    expect(textsOf(findLocale("ko")).filter(({ text }) => particle.test(text))).toEqual([]);
  });

  it("has no Turkish suffix, which depends on the vowel before it", () => {
    const suffix = /\}['’\p{L}]/u;
    expect(textsOf(findLocale("tr")).filter(({ text }) => suffix.test(text))).toEqual([]);
  });
});

/** In the order of the manual. */
const TAGS = "en fr es pt de ru uk ar fa ur hi zh-Hans zh-Hant ja ko vi id sw ha tr am".split(" ");

describe("LOCALES", () => {
  it("has every language of the manual, in its order", () => {
    expect(LOCALES.map(({ tag }) => tag)).toEqual(TAGS);
  });

  it("has every locale file", () => {
    const files = readdirSync(`${import.meta.dirname}/../../src/locale`)
      .map((name) => name.replace(/\.ts$/u, ""))
      .filter((name) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/u.test(name));
    expect(files.toSorted()).toEqual(LOCALES.map(({ tag }) => tag).toSorted());
  });
});

function english(key: string): string {
  return stringsOf(en).findLast((each) => each.key === key)?.text ?? "";
}

function pluralsOf({ shell, speech }: Locale): readonly (readonly [string, Plural])[] {
  return Object.entries({ ...shell, ...speech }).flatMap(([key, value]) =>
    typeof value === "object" && "other" in value ? [[key, value] as const] : [],
  );
}
