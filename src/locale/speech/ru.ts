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

/** `1 километр, 2 километра, 5 километров, 1,5 километра`. */
const words = (one: string, few: string, many: string): UnitWords => ({
  one,
  few,
  many,
  other: few,
});

const DEGREES = words("градус Цельсия", "градуса Цельсия", "градусов Цельсия");
const SQUARE_KILOMETRES = words(
  "квадратный километр",
  "квадратных километра",
  "квадратных километров",
);
const SQUARE_METRES = words("квадратный метр", "квадратных метра", "квадратных метров");

const UNITS: Readonly<Record<string, UnitWords>> = {
  "тыс.": words("тысяча", "тысячи", "тысяч"),
  млн: words("миллион", "миллиона", "миллионов"),
  "млн.": words("миллион", "миллиона", "миллионов"),
  млрд: words("миллиард", "миллиарда", "миллиардов"),
  "млрд.": words("миллиард", "миллиарда", "миллиардов"),
  трлн: words("триллион", "триллиона", "триллионов"),
  "руб.": words("рубль", "рубля", "рублей"),
  "долл.": words("доллар", "доллара", "долларов"),
  км: words("километр", "километра", "километров"),
  см: words("сантиметр", "сантиметра", "сантиметров"),
  мм: words("миллиметр", "миллиметра", "миллиметров"),
  "км²": SQUARE_KILOMETRES,
  "кв. км": SQUARE_KILOMETRES,
  "м²": SQUARE_METRES,
  "кв. м": SQUARE_METRES,
  "м³": words("кубический метр", "кубических метра", "кубических метров"),
  "км/ч": words("километр в час", "километра в час", "километров в час"),
  "м/с": words("метр в секунду", "метра в секунду", "метров в секунду"),
  кг: words("килограмм", "килограмма", "килограммов"),
  мг: words("миллиграмм", "миллиграмма", "миллиграммов"),
  га: words("гектар", "гектара", "гектаров"),
  мл: words("миллилитр", "миллилитра", "миллилитров"),
  "°C": DEGREES,
  "°С": DEGREES,
  кВт: words("киловатт", "киловатта", "киловатт"),
  МВт: words("мегаватт", "мегаватта", "мегаватт"),
  ГВт: words("гигаватт", "гигаватта", "гигаватт"),
  кВт·ч: words("киловатт-час", "киловатт-часа", "киловатт-часов"),
  Гц: words("герц", "герца", "герц"),
  МБ: words("мегабайт", "мегабайта", "мегабайт"),
  ГБ: words("гигабайт", "гигабайта", "гигабайт"),
  дБ: words("децибел", "децибела", "децибел"),
};

const QUANTITIES: QuantityWords = { units: () => UNITS, decimal: "," };

/** Genitive, as after a day. */
const MONTHS = {
  "янв.": "января",
  "февр.": "февраля",
  "фев.": "февраля",
  "мар.": "марта",
  "апр.": "апреля",
  "июн.": "июня",
  "июл.": "июля",
  "авг.": "августа",
  "сент.": "сентября",
  "сен.": "сентября",
  "окт.": "октября",
  "нояб.": "ноября",
  "ноя.": "ноября",
  "дек.": "декабря",
} as const;

const MONTHS_OF_DATES =
  "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

/**
 * Russian. A dash between clauses stays: it stands for “is”, and a comma there would be a mistake.
 * Ranges keep a hyphen, as “10–15 человек” is said without a word between.
 */
export const ru: SpeechRules = {
  lang: "ru",
  rules: [
    replacing("3 ranges", /(?<=\p{Nd})[–—](?=\p{Nd})/gu, "-"),
    replacing("4 joined words", /(?<=\p{L})–(?=\p{L})/gu, "-"),
    replacing("5 dashes", /\s+(?:--|–|-)\s+(?=\S)/gu, " — "),
    replacing("5 speech", /^[—–-]\s+/gu, ""),
    ELLIPSIS,
    // “20 млн руб.” has its number before “млн”, so the currency is written out first.
    replacing(
      "7 roubles after a magnitude",
      /(?<=(?:тыс\.|млн\.?|млрд\.?|трлн) )руб\./gu,
      "рублей",
    ),
    replacing(
      "7 dollars after a magnitude",
      /(?<=(?:тыс\.|млн\.?|млрд\.?|трлн) )долл\./gu,
      "долларов",
    ),
    unitRule(QUANTITIES),
    monthRule(MONTHS, "", " "),
    ISO_DATES,
    NUMERIC_DATES,
    replacing(
      "10 years of a date",
      new RegExp(`(?<=(?:${MONTHS_OF_DATES}) \\p{Nd}{4}) г\\.(?!\\p{L})`, "gu"),
      " года",
    ),
    replacing("10 years with в", /(?<=(?<!\p{L})[Вв] \p{Nd}{4}) г\.(?! ?\p{L}\.)/gu, " году"),
    replacing(
      "10 years with с, до, от",
      /(?<=(?<!\p{L})(?:[Сс]|[Дд]о|[Оо]т|[Пп]осле|[Оо]коло) \p{Nd}{4}) г\.(?! ?\p{L}\.)/gu,
      " года",
    ),
    writingOut(
      "12 and 13 titles",
      {
        "г-н": "господин",
        "г-жа": "госпожа",
        "г-на": "господина",
        "г-жи": "госпожи",
        "г.": "город",
        "ул.": "улица",
        "пр.": "проспект",
        "им.": "имени",
        "проф.": "профессор",
        "акад.": "академик",
        "ген.": "генерал",
      },
      CAPITAL,
    ),
    replacing(
      "13 centuries with в",
      /(?<=(?<!\p{L})[Вв] [IVXХ]+) в\.(?= \p{Ll}|[,;:)])|(?<=(?<!\p{L})[Вв] [IVXХ]+) в(?=\.)/gu,
      " веке",
    ),
    replacing(
      "13 centuries",
      /(?<=(?<!\p{L})[IVXХ]+) в\.(?= \p{Ll}|[,;:)])|(?<=(?<!\p{L})[IVXХ]+) в(?=\.)/gu,
      " века",
    ),
    replacing(
      "10 spans of years with в",
      /(?<=(?<!\p{L})[Вв] \p{Nd}{4}-\p{Nd}{2,4}) гг(?:\.(?= \p{Ll}|[,;:)])|(?=\.))/gu,
      " годах",
    ),
    replacing(
      "10 spans of years",
      /(?<=\p{Nd}{4}(?:-е)?) гг(?:\.(?= \p{Ll}|[,;:)])|(?=\.))/gu,
      " годы",
    ),
    writingOut(
      "13 numbers",
      {
        "№": "номер",
        "№№": "номера",
        "ок.": "около",
        "стр.": "страница",
        "рис.": "рисунок",
        "ст.": "статья",
      },
      DIGIT,
    ),
    replacing(
      "8 people",
      /(?<=(?:\p{Nd}|тысяч[аи]?|миллион(?:а|ов)?) )чел\.(?= \p{Ll}|[,;:)])|(?<=(?:\p{Nd}|тысяч[аи]?|миллион(?:а|ов)?) )чел(?=\.)/gu,
      "человек",
    ),
    writingOutAnywhere("13 phrases", {
      "т. е.": "то есть",
      "т.е.": "то есть",
      "и т. д.": "и так далее.",
      "и т.д.": "и так далее.",
      "и т. п.": "и тому подобное.",
      "и т.п.": "и тому подобное.",
      "и др.": "и другие.",
      "до н. э.": "до нашей эры",
      "н. э.": "нашей эры",
    }),
    ...signRules({
      and: "и",
      section: "параграф",
      number: "номер",
      hashtag: "хештег",
      about: "около",
    }),
    bulletRule(", "),
    EMOJI,
  ],
  abbreviations:
    "г. гг. ул. пр. им. проф. акад. ген. т. е. т.е. т. д. п. др. тыс. млн. млрд. руб. долл. кв. куб. стр. с. рис. табл. см. ср. напр. янв. февр. мар. апр. июн. июл. авг. сент. окт. нояб. дек. обл. р-н. д. корп. кв. тел. вв. в.".split(
      " ",
    ),
  aliases: [],
};
