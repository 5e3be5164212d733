import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canonicalLanguage } from "../../src/article/language.ts";
import { en } from "../../src/locale/en.ts";
import type { Locale } from "../../src/locale/locale.ts";
import { findLocale, LOCALES, localeFor } from "../../src/locale/locales.ts";
import { type LocaleString, ownWords, placeholders, stringsOf } from "./strings.ts";

/** In the order of the manual. */
const TAGS = "en fr es pt de ru uk ar fa ur hi zh-Hans zh-Hant ja ko vi id sw ha tr am".split(" ");

/**
 * Categories that no whole number below a million has. French, Spanish and Portuguese use `many`
 * for exact millions, which take “de”; Russian and Ukrainian use `other` for fractions alone.
 */
const RARE: Readonly<Record<string, readonly string[]>> = {
  fr: ["many"],
  es: ["many"],
  pt: ["many"],
  ru: ["other"],
  uk: ["other"],
};

/** Arabic says none, one and two in the noun itself (صفّان, “two rows”), without a numeral. */
const WITHOUT_COUNT: Readonly<Record<string, readonly string[]>> = { ar: ["zero", "one", "two"] };

/** Names of formats, and the one word of the web that Russian or Chinese writes in Latin too. */
const LATIN_NAMES = /\b(?:JSON|Markdown|SSML|cookie)\b/gu;

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script_Extensions=Katakana}/u,
  Kore: /\p{Script=Hangul}/u,
  Latn: /\p{Script=Latin}/u,
};

/** Letters of a neighbour language, or a keyboard's: they look the same and are read otherwise. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  ar: /[یکگچپژہھےۓں]/u,
  fa: /[يىكةہھےں]/u,
  ur: /[يىكهة]/u,
  ru: /[іїєґ]/iu,
  uk: /[ыэъё]/iu,
};

/** The national sets of Han characters: byte ranges of their encodings. */
const HAN: Readonly<Record<string, ReadonlySet<string>>> = {
  "zh-Hans": hanOf("gbk", [0xb0, 0xf7], [0xa1, 0xfe]), // GB 2312
  "zh-Hant": hanOf("big5", [0xa4, 0xf9], [0x40, 0xfe]), // Big5
  ja: hanOf("euc-jp", [0xb0, 0xf4], [0xa1, 0xfe]), // JIS X 0208
};

/** A `nav` is announced as navigation: a label that says so again is heard twice. */
const NAVIGATION =
  /navig|naveg|навіг|навиг|تنقل|ملاح|ناوبر|نیویگ|नेविगे|导航|導覽|導航|ナビ|내비|탐색|điều hướng|urambaz|kewaya|gezin|dolaş|አሰሳ|ዳሰሳ/iu;

/** Strings that the language writes as English does. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  fr: ["shell.notes", "shell.note", "shell.settingsPage", "shell.pageNumber", "speech.notes"],
  es: ["shell.video", "shell.audio"],
  pt: ["speech.links"],
  de: ["shell.video", "shell.audio", "speech.links"],
  vi: ["shell.video"],
  id: ["shell.video", "shell.audio"],
  sw: ["shell.video"],
  tr: ["shell.video"],
};

/** Letters, digits, hyphens and joiners within words, and each script's stops, commas and colons. */
const SPEAKABLE = /^[\p{L}\p{M}\p{N} \u00a0\u200c'’.,:;。，：、،۔।።፣፤፦-]*$/u;

const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|this|that|are|not|search|latest|settings|here|there|from)(?!\p{L})/iu;

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
    none(({ key, text }) => {
      const hasWords = /\p{L}/u.test(ownWords(text).replace(LATIN_NAMES, ""));
      return hasWords && text === english(key) && !SAME_AS_ENGLISH[tag]?.includes(key);
    });
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

describe("findLocale", () => {
  it.each([
    ["pt-BR", "pt"],
    ["pt-PT", "pt"],
    ["en-GB", "en"],
    ["fa-AF", "fa"],
    ["ko-KP", "ko"],
    ["ur-IN", "ur"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh-Hans-HK", "zh-Hans"],
    ["zh-TW", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh-MO", "zh-Hant"],
    ["de-AT-1996", "de"],
  ])("%s is served in %s", (lang, tag) => {
    expect(findLocale(lang)?.tag).toBe(tag);
  });

  it.each(["sr-Latn", "sr", "hi-Latn", "uk-Latn", "ha-Arab", "ckb", "nl", "yue"])(
    "%s has no strings, rather than another script's or language's",
    (lang) => expect(findLocale(lang)).toBeUndefined(),
  );

  it("falls back to the publication's language, then to English", () => {
    expect(localeFor("sr-Latn", "ko").tag).toBe("ko");
    expect(localeFor("sr-Latn", "nl").tag).toBe("en");
    expect(localeFor("sr-Latn").tag).toBe("en");
    expect(localeFor("ja", "ko").tag).toBe("ja");
  });
});

function english(key: string): string {
  return stringsOf(en).findLast((each) => each.key === key)?.text ?? "";
}

function hanOf(
  encoding: string,
  [firstLead, lastLead]: readonly [number, number],
  [firstTrail, lastTrail]: readonly [number, number],
): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = firstLead; lead <= lastLead; lead++)
    for (let trail = firstTrail; trail <= lastTrail; trail++) bytes.push(lead, trail);
  return new Set(new TextDecoder(encoding).decode(new Uint8Array(bytes)));
}
