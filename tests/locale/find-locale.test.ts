import { describe, expect, it } from "vitest";
import { findLocale, localeFor } from "../../src/locale/locales.ts";

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
