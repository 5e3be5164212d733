import { dashRules } from "./dashes.ts";
import { bulletRule, ELLIPSIS, EMOJI } from "./marks.ts";
import { type QuantityWords, type UnitWords, unitRule } from "./quantities.ts";
import { monthRule, signRules } from "./signs.ts";
import {
  CAPITAL,
  DIGIT,
  naming,
  replacing,
  type SpeechRules,
  writingOut,
  writingOutAnywhere,
} from "./speech-rules.ts";
import { ISO_DATES, NUMERIC_DATES } from "./written-dates.ts";

const same = (other: string): UnitWords => ({ other });
const words = (one: string, other: string): UnitWords => ({ one, other });

const UNITS: Readonly<Record<string, UnitWords>> = {
  "Mio.": words("Million", "Millionen"),
  "Mrd.": words("Milliarde", "Milliarden"),
  "Bio.": words("Billion", "Billionen"),
  "Tsd.": same("Tausend"),
  Mio: words("Million", "Millionen"),
  Mrd: words("Milliarde", "Milliarden"),
  km: same("Kilometer"),
  cm: same("Zentimeter"),
  mm: same("Millimeter"),
  "km²": same("Quadratkilometer"),
  km2: same("Quadratkilometer"),
  "m²": same("Quadratmeter"),
  m2: same("Quadratmeter"),
  qm: same("Quadratmeter"),
  "m³": same("Kubikmeter"),
  "km/h": same("Kilometer pro Stunde"),
  "m/s": same("Meter pro Sekunde"),
  kg: same("Kilogramm"),
  mg: same("Milligramm"),
  ha: same("Hektar"),
  ml: same("Milliliter"),
  "°C": same("Grad Celsius"),
  "° C": same("Grad Celsius"),
  kW: same("Kilowatt"),
  MW: same("Megawatt"),
  GW: same("Gigawatt"),
  kWh: words("Kilowattstunde", "Kilowattstunden"),
  MWh: words("Megawattstunde", "Megawattstunden"),
  TWh: words("Terawattstunde", "Terawattstunden"),
  Hz: same("Hertz"),
  MHz: same("Megahertz"),
  GHz: same("Gigahertz"),
  MB: same("Megabyte"),
  GB: same("Gigabyte"),
  TB: same("Terabyte"),
  dB: same("Dezibel"),
  "Std.": words("Stunde", "Stunden"),
  "Min.": words("Minute", "Minuten"),
  "Sek.": words("Sekunde", "Sekunden"),
};

const QUANTITIES: QuantityWords = { units: () => UNITS, decimal: "," };

const MONTHS = {
  "jan.": "Januar",
  "jän.": "Jänner",
  "feb.": "Februar",
  "febr.": "Februar",
  "apr.": "April",
  "aug.": "August",
  "sep.": "September",
  "sept.": "September",
  "okt.": "Oktober",
  "nov.": "November",
  "dez.": "Dezember",
} as const;

const MONTHS_OF_YEARS = {
  Jan: "Januar",
  Feb: "Februar",
  Febr: "Februar",
  Apr: "April",
  Aug: "August",
  Sep: "September",
  Sept: "September",
  Okt: "Oktober",
  Nov: "November",
  Dez: "Dezember",
} as const;

const DAYS = {
  Mo: "Montag",
  Di: "Dienstag",
  Mi: "Mittwoch",
  Do: "Donnerstag",
  Fr: "Freitag",
  Sa: "Samstag",
  So: "Sonntag",
} as const;

export const de: SpeechRules = {
  lang: "de",
  rules: [
    naming(
      "3 weekdays",
      DAYS,
      (names) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}])(${names})\\.?[–-](${names})(?:\\.(?!$)|(?![\\p{L}\\p{N}]))`,
          "gu",
        ),
      (from, match) => `${from} bis ${DAYS[match[2] as keyof typeof DAYS] ?? match[2]}`,
    ),
    ...dashRules({
      range: " bis ",
      comma: ", ",
      months: "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
    }),
    ELLIPSIS,
    unitRule(QUANTITIES),
    replacing(
      "9 clock times",
      /(?<![\p{Nd}.,:])([01]?\p{Nd}|2[0-4])\.([0-5]\p{Nd}) ?Uhr(?!\p{L})/gu,
      "$1:$2 Uhr",
    ),
    // “9.30 bis 10:15 Uhr”: the first of two times is written as the second.
    replacing(
      "9 the first of two clock times",
      /(?<![\p{Nd}.,:])([01]?\p{Nd}|2[0-4])\.([0-5]\p{Nd})(?= (?:bis|und|oder) \p{Nd}{1,2}(?::\p{Nd}{2})? Uhr)/gu,
      "$1:$2",
    ),
    monthRule(MONTHS, "\\.", " "),
    ISO_DATES,
    NUMERIC_DATES,
    naming(
      "10 months before a year",
      MONTHS_OF_YEARS,
      (names) => new RegExp(`(?<![\\p{L}\\p{N}.])(${names})\\. (?=\\p{Nd}{4}(?!\\p{Nd}))`, "gu"),
      (month) => `${month} `,
    ),
    replacing(
      "13 centuries",
      /(?<=\p{Nd}\. )Jh\.(?= \p{Ll}|[,;:)])|(?<=\p{Nd}\. )Jh(?=\.)/gu,
      "Jahrhundert",
    ),
    writingOut(
      "12 and 13 titles",
      {
        "Dr.": "Doktor",
        "Prof.": "Professor",
        "Hr.": "Herr",
        "Hrn.": "Herrn",
        "Fr.": "Frau",
        "St.": "Sankt",
        "Gen.": "General",
        "Dipl.-Ing.": "Diplomingenieur",
      },
      CAPITAL,
    ),
    replacing("13 see a page", /(?<![\p{L}.])s\. S\. ?(?=\p{Nd})/gu, "siehe Seite "),
    replacing("13 streets", /(?<=\p{Ll})str\.(?= \p{Nd})/gu, "straße"),
    replacing("13 streets", /(?<= )Str\.(?= \p{Nd})/gu, "Straße"),
    writingOut(
      "13 numbers",
      {
        "Nr.": "Nummer",
        "Nrn.": "Nummern",
        "S.": "Seite",
        "Abs.": "Absatz",
        "Art.": "Artikel",
        "Kap.": "Kapitel",
        "Bd.": "Band",
        "Abb.": "Abbildung",
        "ca.": "circa",
        "rd.": "rund",
        "mind.": "mindestens",
        "max.": "maximal",
      },
      DIGIT,
    ),
    writingOutAnywhere("13 phrases and eras", {
      "vgl.": "vergleiche",
      "z. T.": "zum Teil",
      "z.T.": "zum Teil",
      "v. a.": "vor allem",
      "v.a.": "vor allem",
      "u. U.": "unter Umständen",
      "o. Ä.": "oder Ähnliches.",
      "i. d. R.": "in der Regel",
      "i.d.R.": "in der Regel",
      "zzgl.": "zuzüglich",
      "bzgl.": "bezüglich",
      "inkl.": "inklusive",
      "z. B.": "zum Beispiel",
      "z.B.": "zum Beispiel",
      "d. h.": "das heißt",
      "d.h.": "das heißt",
      "u. a.": "unter anderem",
      "u.a.": "unter anderem",
      "bzw.": "beziehungsweise",
      "usw.": "und so weiter.",
      "sog.": "sogenannte",
      "v. Chr.": "vor Christus",
      "n. Chr.": "nach Christus",
    }),
    replacing("15 sections", /§§ ?(?=\p{Nd})/gu, "Paragrafen "),
    ...signRules({
      and: "und",
      section: "Paragraf",
      number: "Nummer",
      hashtag: "Hashtag",
      about: "etwa",
    }),
    bulletRule(", "),
    EMOJI,
  ],
  abbreviations:
    "Dr. Prof. Hr. Hrn. Fr. St. Nr. Nrn. S. Abs. Art. Kap. Bd. Abb. ca. bzw. z. B. z.B. d. h. d.h. u. a. u.a. o. g. o.g. v. n. i. usf. evtl. ggf. inkl. max. mind. geb. gest. Jg. Hg. Hrsg. Co. min. Mio. Mrd. Jan. Febr. Feb. Aug. Sept. Sep. Okt. Nov. Dez. Str. Tel.".split(
      " ",
    ),
  ordinalStop: true,
  aliases: [],
};
