import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldLabel } from "../../src/locale/gate/fold-label.ts";
import type { GateWords } from "../../src/locale/gate/gate-words.ts";
import { GATE_WORDS, gateWordsOf } from "../../src/locale/gate/gate-words-of.ts";
import { isListed } from "../../src/locale/gate/is-listed.ts";
import { foldRunningText, phrasePattern } from "../../src/locale/gate/phrase-pattern.ts";
import { LOCALES } from "../../src/locale/locales.ts";
import { SCRIPTS } from "./conventions.ts";

/** Latin words that other scripts write as they are. */
const LATIN = /\p{Script=Latin}+/gu;
/** Languages that put "image" after what it shows. */
const NOUN_LAST = ["fa", "ur", "hi", "zh-Hans", "zh-Hant", "ja", "ko", "tr", "am"];

function listsOf(words: GateWords): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(words).flatMap(([name, list]) =>
    Array.isArray(list) ? [[name, list] as const] : [],
  );
}

/** Initialisms keep their capitals. */
function loweredListsOf(words: GateWords) {
  return listsOf(words).filter(([name]) => name !== "abbreviationsKnown");
}

describe.each(GATE_WORDS.map((words) => [words.tag, words] as const))("%s", (tag, words) => {
  it("has no empty list, but endings where the noun comes first", () => {
    const empty = listsOf(words).filter(([, list]) => list.length === 0);
    expect(empty.map(([name]) => name)).toEqual(NOUN_LAST.includes(tag) ? [] : ["imageEndings"]);
  });

  it("has enough words to tell the language by", () => {
    expect(words.functionWords.length).toBeGreaterThanOrEqual(40);
  });

  it.each(listsOf(words))("%s is NFC, trimmed and without repetition", (_, list) => {
    expect(list.filter((phrase) => phrase !== phrase.normalize("NFC").trim())).toEqual([]);
    expect(list.filter((phrase) => / {2}|[\n\t,]/u.test(phrase))).toEqual([]);
    expect(list.filter((phrase, at) => list.indexOf(phrase) !== at)).toEqual([]);
  });

  it.each(loweredListsOf(words))("%s is in lower case", (_, list) => {
    expect(list.filter((phrase) => phrase !== phrase.toLocaleLowerCase(tag))).toEqual([]);
  });

  it.each(listsOf(words))("%s is in the language's script", (_, list) => {
    const script = SCRIPTS[new Intl.Locale(tag).maximize().script ?? ""] ?? /never/u;
    const foreign = list.filter((phrase) =>
      [...phrase.replace(LATIN, "")].some((each) => /\p{L}/u.test(each) && !script.test(each)),
    );
    expect(foreign).toEqual([]);
  });

  it("has whole labels without punctuation around them", () => {
    for (const list of [words.vagueLinks, words.imagePlaceholders])
      expect(list.filter((phrase) => /^[\p{P}\p{S}]|[\p{P}\p{S}]$/u.test(phrase))).toEqual([]);
  });

  it("knows each label whatever its capitals, quotes and arrows", () => {
    for (const phrase of words.vagueLinks) {
      expect(isListed(phrase, words.vagueLinks, tag), phrase).toBe(true);
      const dressed = `» “${phrase.toLocaleUpperCase(tag)}”… →`;
      expect(isListed(dressed, words.vagueLinks, tag), dressed).toBe(true);
    }
    expect(isListed("", words.vagueLinks, tag)).toBe(false);
    expect(isListed("→ …", words.vagueLinks, tag)).toBe(false);
  });

  it("finds each phrase of a list when it stands alone", () => {
    for (const [name, list] of loweredListsOf(words)) {
      const pattern = phrasePattern(list, tag);
      const missed = list.filter((phrase) => foldRunningText(phrase, tag).match(pattern) === null);
      expect(missed, name).toEqual([]);
    }
  });
});

describe("gateWordsOf", () => {
  it("has the words of every language with a locale file, in the locales' order", () => {
    expect(GATE_WORDS.map(({ tag }) => tag)).toEqual(LOCALES.map(({ tag }) => tag));
  });

  it("has every file of words", () => {
    const files = readdirSync(`${import.meta.dirname}/../../src/locale/gate`)
      .map((name) => name.replace(/\.ts$/u, ""))
      .filter((name) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/u.test(name));
    expect(files.toSorted()).toEqual(GATE_WORDS.map(({ tag }) => tag).toSorted());
  });

  it.each([
    ["pt-BR", "pt"],
    ["zh-TW", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["en-GB", "en"],
    ["PT-br", "pt"],
    ["fa-AF", "fa"],
  ])("%s finds %s", (lang, tag) => {
    expect(gateWordsOf(lang)?.tag).toBe(tag);
  });

  it.each(["nl", "uz-Cyrl", "x-private", "", "not a tag", "en_US"])("%j finds none", (lang) => {
    expect(gateWordsOf(lang)).toBeUndefined();
  });
});

describe("foldLabel", () => {
  it.each([
    ["“Read more…” →", "en", "read more"],
    ["READ   MORE", "en", "read more"],
    ["En savoir\u00a0plus\u00a0»", "fr", "en savoir plus"],
    ["Lire l’article", "fr", "lire l'article"],
    ["İNDİR", "tr", "indir"],
    ["DETAYLARI", "tr", "detayları"],
    ["إقرأ المزيـد", "ar", "اقرا المزید"],
    ["اقرأ أيضًا", "ar", "اقرا ایضا"],
    ["ادامه‌ی مطلب...", "fa", "ادامهی مطلب"],
    ["もっと見る＞＞", "ja", "もっと見る"],
    ["▶ 더 보기", "ko", "더 보기"],
    ["ሥዕል", "am", "ስእል"],
    ["", "en", ""],
    ["→", "en", ""],
  ])("%j in %s is %j", (text, lang, folded) => {
    expect(foldLabel(text, lang)).toBe(folded);
  });
});

describe("real link texts", () => {
  it.each([
    [
      "en",
      ["Click here", "READ MORE »", "here", "Learn more…"],
      ["Read the budget in full", "More than 40 die", "Here is the list"],
    ],
    [
      "fr",
      ["Cliquez ici", "Lire la suite →", "En savoir plus"],
      ["Lire la décision du Conseil d’État"],
    ],
    ["es", ["Haz clic aquí", "Leer más", "Seguir leyendo"], ["Más de mil personas"]],
    ["pt", ["Clique aqui", "Saiba mais", "Leia mais"], ["Mais de mil pessoas"]],
    ["de", ["Hier klicken", "Mehr", "Weiterlesen"], ["Mehr Geld für Schulen"]],
    ["ru", ["Здесь", "Подробнее", "Читать далее"], ["Здесь вам не равнина"]],
    ["uk", ["Тут", "Детальніше", "Читати далі"], ["Тут живуть бобри"]],
    ["ar", ["هنا", "اضغط هنا", "المزيد", "اقرأ المزيد"], ["المزيد من القتلى في الزلزال"]],
    ["fa", ["اینجا", "ادامه مطلب", "بیشتر بخوانید", "این جا"], ["بیشتر شهرها تعطیل شدند"]],
    ["ur", ["یہاں کلک کریں", "مزید پڑھیں"], ["مزید بارشوں کی پیش گوئی"]],
    ["hi", ["यहाँ क्लिक करें", "और पढ़ें"], ["और तेज़ हुई बारिश"]],
    ["zh-Hans", ["点击这里", "更多", "阅读全文"], ["更多学校停课"]],
    ["zh-Hant", ["按此", "更多", "閱讀全文"], ["更多學校停課"]],
    ["ja", ["もっと見る", "こちら", "詳細", "続きを読む"], ["こちら特報部の取材"]],
    ["ko", ["여기", "자세히 보기", "더보기"], ["여기 사는 사람들"]],
    ["vi", ["Xem thêm", "Tại đây", "Đọc tiếp"], ["Xem thêm nhiều người nhập viện"]],
    ["id", ["Klik di sini", "Baca selengkapnya"], ["Di sini hujan turun"]],
    ["sw", ["Bofya hapa", "Soma zaidi"], ["Hapa ndipo alipozaliwa"]],
    ["ha", ["Danna nan", "Karanta ƙari", "Karanta kari"], ["Nan ne aka haife shi"]],
    ["tr", ["Buraya tıklayın", "DEVAMINI OKU", "Tıklayınız"], ["Burada doğan yazar"]],
    ["am", ["እዚህ ይጫኑ", "ተጨማሪ ያንብቡ"], ["ተጨማሪ ዝናብ ይጠበቃል"]],
  ] as const)("in %s", (lang, vague, telling) => {
    const { vagueLinks } = gateWordsOf(lang) ?? { vagueLinks: [] };
    expect(vague.filter((text) => !isListed(text, vagueLinks, lang))).toEqual([]);
    expect(telling.filter((text) => isListed(text, vagueLinks, lang))).toEqual([]);
  });
});
