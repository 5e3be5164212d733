import { bulletRule, ELLIPSIS, EMOJI } from "./marks.ts";
import { type QuantityWords, type UnitWords, unitRule } from "./quantities.ts";
import { monthRule, signRules } from "./signs.ts";
import {
  CAPITAL,
  DIGIT,
  replacing,
  type SpeechRules,
  writingOut,
  writingOutAnywhere,
} from "./speech-rules.ts";
import { ISO_DATES, NUMERIC_DATES } from "./written-dates.ts";

/** `1 кілометр, 2 кілометри, 5 кілометрів, 1,5 кілометра`. */
const words = (one: string, few: string, many: string, other: string): UnitWords => ({
  one,
  few,
  many,
  other,
});

const DEGREES = words("градус Цельсія", "градуси Цельсія", "градусів Цельсія", "градуса Цельсія");
const SQUARE_KILOMETRES = words(
  "квадратний кілометр",
  "квадратні кілометри",
  "квадратних кілометрів",
  "квадратного кілометра",
);
const SQUARE_METRES = words(
  "квадратний метр",
  "квадратні метри",
  "квадратних метрів",
  "квадратного метра",
);

const UNITS: Readonly<Record<string, UnitWords>> = {
  "тис.": words("тисяча", "тисячі", "тисяч", "тисячі"),
  млн: words("мільйон", "мільйони", "мільйонів", "мільйона"),
  "млн.": words("мільйон", "мільйони", "мільйонів", "мільйона"),
  млрд: words("мільярд", "мільярди", "мільярдів", "мільярда"),
  "млрд.": words("мільярд", "мільярди", "мільярдів", "мільярда"),
  трлн: words("трильйон", "трильйони", "трильйонів", "трильйона"),
  грн: words("гривня", "гривні", "гривень", "гривні"),
  "грн.": words("гривня", "гривні", "гривень", "гривні"),
  "дол.": words("долар", "долари", "доларів", "долара"),
  км: words("кілометр", "кілометри", "кілометрів", "кілометра"),
  см: words("сантиметр", "сантиметри", "сантиметрів", "сантиметра"),
  мм: words("міліметр", "міліметри", "міліметрів", "міліметра"),
  "км²": SQUARE_KILOMETRES,
  "кв. км": SQUARE_KILOMETRES,
  "м²": SQUARE_METRES,
  "кв. м": SQUARE_METRES,
  "км/год": words(
    "кілометр на годину",
    "кілометри на годину",
    "кілометрів на годину",
    "кілометра на годину",
  ),
  "м/с": words("метр на секунду", "метри на секунду", "метрів на секунду", "метра на секунду"),
  кг: words("кілограм", "кілограми", "кілограмів", "кілограма"),
  мг: words("міліграм", "міліграми", "міліграмів", "міліграма"),
  га: words("гектар", "гектари", "гектарів", "гектара"),
  мл: words("мілілітр", "мілілітри", "мілілітрів", "мілілітра"),
  "°C": DEGREES,
  "°С": DEGREES,
  кВт: words("кіловат", "кіловати", "кіловатів", "кіловата"),
  МВт: words("мегават", "мегавати", "мегаватів", "мегавата"),
  ГВт: words("гігават", "гігавати", "гігаватів", "гігавата"),
  ГБ: words("гігабайт", "гігабайти", "гігабайтів", "гігабайта"),
};

const QUANTITIES: QuantityWords = { units: () => UNITS, decimal: "," };

/** Genitive, as after a day. */
const MONTHS = {
  "січ.": "січня",
  "лют.": "лютого",
  "бер.": "березня",
  "квіт.": "квітня",
  "трав.": "травня",
  "черв.": "червня",
  "лип.": "липня",
  "серп.": "серпня",
  "вер.": "вересня",
  "жовт.": "жовтня",
  "лист.": "листопада",
  "груд.": "грудня",
} as const;

const MONTHS_OF_DATES =
  "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня";

/**
 * Ukrainian. As in Russian, a dash between clauses stands for “is” and stays, and ranges keep a
 * hyphen, since “10–15 осіб” is said without a word between.
 */
export const uk: SpeechRules = {
  lang: "uk",
  rules: [
    replacing("3 ranges", /(?<=\p{Nd})[–—](?=\p{Nd})/gu, "-"),
    replacing("4 joined words", /(?<=\p{L})–(?=\p{L})/gu, "-"),
    replacing("5 dashes", /\s+(?:--|–|-)\s+(?=\S)/gu, " — "),
    replacing("5 speech", /^[—–-]\s+/gu, ""),
    ELLIPSIS,
    // “20 млн грн” has its number before “млн”, so the currency is written out first.
    replacing(
      "7 hryvnias after a magnitude",
      /(?<=(?:тис\.|млн\.?|млрд\.?|трлн) )грн(?:\.(?= \p{Ll}))?(?!\p{L})/gu,
      "гривень",
    ),
    replacing(
      "7 dollars after a magnitude",
      /(?<=(?:тис\.|млн\.?|млрд\.?|трлн) )дол\./gu,
      "доларів",
    ),
    unitRule(QUANTITIES),
    monthRule(MONTHS, "", " "),
    ISO_DATES,
    NUMERIC_DATES,
    replacing(
      "10 years of a date",
      new RegExp(`(?<=(?:${MONTHS_OF_DATES}) \\p{Nd}{4}) р\\.(?!\\p{L})`, "gu"),
      " року",
    ),
    replacing("10 years with у", /(?<=(?<!\p{L})[УуВв] \p{Nd}{4}) р\.(?! ?\p{L}\.)/gu, " році"),
    replacing(
      "10 years with з, до, від",
      /(?<=(?<!\p{L})(?:[Зз]|[Дд]о|[Вв]ід|[Пп]ісля|[Бб]лизько) \p{Nd}{4}) р\.(?! ?\p{L}\.)/gu,
      " року",
    ),
    writingOut(
      "12 and 13 titles",
      {
        "м.": "місто",
        "вул.": "вулиця",
        "просп.": "проспект",
        "ім.": "імені",
        "проф.": "професор",
        "акад.": "академік",
        "ген.": "генерал",
      },
      CAPITAL,
    ),
    writingOut("13 numbers", { "№": "номер", "№№": "номери", "бл.": "близько" }, DIGIT),
    writingOutAnywhere("13 phrases", {
      "і т. д.": "і так далі.",
      "і т.д.": "і так далі.",
      "та ін.": "та інші.",
      "до н. е.": "до нашої ери",
      "н. е.": "нашої ери",
    }),
    ...signRules({
      and: "і",
      section: "параграф",
      number: "номер",
      hashtag: "хештег",
      about: "близько",
    }),
    bulletRule(", "),
    EMOJI,
  ],
  abbreviations:
    "р. рр. м. вул. просп. ім. проф. акад. ген. т. д. п. ін. тис. млн. млрд. грн. дол. кв. куб. стор. с. рис. табл. див. напр. січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд. обл. корп. тел. ст.".split(
      " ",
    ),
  aliases: [],
};
