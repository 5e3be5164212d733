import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ALL_FOLDINGS,
  foldingOf,
  foldWord,
  otherSpellings,
  soughtForms,
} from "../../src/newsroom/folding.ts";

const fold = (word: string, lang: string) => foldWord(word, foldingOf(lang)).join(" ");

describe("a letter with a mark", () => {
  test.each([
    ["fr", "Été", "ete"],
    ["fr", "Œuvre", "oeuvre"],
    ["pt", "não", "nao"],
    ["en", "Erdoğan", "erdogan"],
    ["en", "Wałęsa", "walesa"],
    ["en", "Ærø", "aero"],
    ["el", "Αθήνα", "αθηνα"],
    ["el", "ΟΔΟΣ", "οδοσ"],
    ["ru", "ЁЛКА", "елка"],
    ["ru", "за́мок", "замок"],
    ["he", "שָׁלוֹם", "שלום"],
    ["ha", "ƙasa", "kasa"],
    ["de", "Straße", "strasse"],
    ["de", "Müller", "mueller"],
    ["vi", "Hà Nội", "ha nôi"],
    ["es", "Canción", "cancion"],
    ["sv", "Idé", "ide"],
  ])("is folded in %s: %s is %s", (lang, word, folded) => {
    expect(
      word
        .split(" ")
        .map((each) => fold(each, lang))
        .join(" "),
    ).toBe(folded);
  });

  test.each([
    ["sv", "får", "far"],
    ["fi", "Hän", "han"],
    ["nb", "Dør", "dor"],
    ["da", "Bær", "baer"],
    ["et", "Sõda", "soda"],
    ["es-MX", "Año", "ano"],
    ["tr", "öl", "ol"],
    ["tr", "kız", "kiz"],
    ["vi", "đa", "da"],
    ["vi", "mơ", "mo"],
    ["pl", "łaska", "laska"],
    ["ru", "мой", "мои"],
    ["uk", "їх", "іх"],
    ["ur", "بھر", "بہر"],
    ["hi", "लड़का", "लडका"],
  ])("is another letter in %s: %s is not %s", (lang, one, other) => {
    expect(fold(one, lang)).not.toBe(fold(other, lang));
  });

  test.each([
    ["tr", "Erdoğan", "erdogan"],
    ["tr", "Diyarbakır", "diyarbakir"],
    ["vi", "Nội", "noi"],
    ["pl", "Łódź", "lodz"],
    ["de", "Müller", "muller"],
    ["cs", "Černý", "cerny"],
  ])("may be left out in %s: %s is found by %s too", (lang, word, plain) => {
    expect(otherSpellings(word, foldingOf(lang))).toContain(plain);
  });

  test("is never left out where everybody writes it", () => {
    for (const lang of ["sv", "fi", "da", "nb", "et", "es"]) {
      expect(otherSpellings("fårñöø", foldingOf(lang))).toEqual([]);
    }
  });
});

describe("what is one letter to readers", () => {
  test.each([
    ["ar", "أحمد", "احمد"],
    ["ar", "إلى", "الي"],
    ["ar", "آمال", "امال"],
    ["ar", "مدرسة", "مدرسه"],
    ["ar", "الحُكومة", "الحكومه"],
    ["ar", "مـــصر", "مصر"],
    ["ar", "٢٠٢٦", "2026"],
    ["fa", "کتابی", "كتابي"],
    ["fa", "۱۴۰۵", "1405"],
    ["fa", "خانهٔ", "خانه"],
    ["ur", "ہے", "هے"],
    ["hi", "हिन्दी", "हिंदी"],
    ["hi", "पण्डित", "पंडित"],
    ["hi", "ज़रूर", "जरूर"],
    ["hi", "माँ", "मां"],
    ["hi", "२०२६", "2026"],
    ["ja", "ネコ", "ねこ"],
    ["ja", "ﾈｺ", "ねこ"],
    ["ja", "ガス", "がす"],
    ["ja", "ＡＢＣ１２", "abc12"],
    ["ko", "한국", "한국"],
    ["am", "ሠላም", "ሰላም"],
    ["am", "ዓለም", "አለም"],
    ["am", "ፀሐይ", "ጸሀይ"],
    ["th", "๒๕๖๙", "2569"],
    ["en", "so\u00ADft", "soft"],
    ["bn", "র\u200C্যাব", "র্যাব"],
  ])("in %s, %s is %s", (lang, one, other) => {
    expect(fold(one, lang)).toBe(fold(other, lang));
  });

  test("is another in Tigrinya than in Amharic", () => {
    expect(fold("ሐ", "ti")).not.toBe(fold("ሀ", "ti"));
  });

  test("Persian is found with the joiner, with a space and with neither", () => {
    const persian = foldingOf("fa");
    expect(foldWord("می\u200Cشود", persian)).toEqual(["مي", "شود"]);
    expect(otherSpellings("می\u200Cشود", persian)).toEqual(["ميشود"]);
  });
});

test("a Turkish capital may be either letter in a query", () => {
  expect(soughtForms("ISTANBUL", foldingOf("tr"))).toEqual([["ıstanbul"], ["istanbul"]]);
  expect(soughtForms("İstanbul", foldingOf("tr"))).toEqual([["istanbul"]]);
});

test("a word is parted where a language joins two", () => {
  expect(fold("L’Évian", "fr")).toBe("l evian");
  expect(fold("O'Brien", "en")).toBe("o brien");
  expect(fold("п’ять", "uk")).toBe(fold("пʼять", "uk"));
});

test("what is folded stays as it is when it is folded again, in every language", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...ALL_FOLDINGS),
      (word, folding) => {
        const once = foldWord(word.toWellFormed(), folding);
        expect(once.flatMap((part) => foldWord(part, folding))).toEqual(once);
      },
    ),
    { numRuns: 2000 },
  );
});

test("a reader who types without marks finds every word of a language that is typed so", () => {
  const letters = fc.constantFrom(..."abcdeghioustuyzłđøßæéàâçèêëîïôùûüñãõąćęńśźżăơưộşğıöäåčřšžő");
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1 }), (word) => {
      for (const lang of ["fr", "de", "tr", "vi", "pl", "cs", "hu", "hr", "is"]) {
        const folding = foldingOf(lang);
        const plain = foldWord(word, foldingOf("und"));
        const found = [...foldWord(word, folding), ...otherSpellings(word, folding)];
        expect(found).toEqual(expect.arrayContaining(plain));
      }
    }),
  );
});
