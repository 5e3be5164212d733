import { dashRules } from "./dashes.ts";
import { bulletRule, ELLIPSIS, EMOJI } from "./marks.ts";
import { type QuantityWords, type UnitWords, unitRule } from "./quantities.ts";
import { monthRule, signRules } from "./signs.ts";
import {
  CAPITAL,
  DIGIT,
  type InlineRule,
  replacing,
  type SpeechRules,
  writingOut,
  writingOutAnywhere,
} from "./speech-rules.ts";
import { ISO_DATES, NUMERIC_DATES } from "./written-dates.ts";

const regular = (one: string): UnitWords => ({ one, other: `${one}s` });
const words = (one: string, other: string): UnitWords => ({ one, other });

const UNITS: Readonly<Record<string, UnitWords>> = {
  // In French an amount stands before its currency: `1,5 Md€`.
  "Mds€": words("milliard d’euros", "milliards d’euros"),
  "Md€": words("milliard d’euros", "milliards d’euros"),
  "Mds €": words("milliard d’euros", "milliards d’euros"),
  "Md €": words("milliard d’euros", "milliards d’euros"),
  "M€": words("million d’euros", "millions d’euros"),
  "M €": words("million d’euros", "millions d’euros"),
  "k€": { other: "mille euros" },
  Mds: regular("milliard"),
  Md: regular("milliard"),
  km: regular("kilomètre"),
  cm: regular("centimètre"),
  mm: regular("millimètre"),
  M$: words("million de dollars", "millions de dollars"),
  "M $": words("million de dollars", "millions de dollars"),
  Md$: words("milliard de dollars", "milliards de dollars"),
  Mds$: words("milliard de dollars", "milliards de dollars"),
  "Md $": words("milliard de dollars", "milliards de dollars"),
  "Mds $": words("milliard de dollars", "milliards de dollars"),
  km2: words("kilomètre carré", "kilomètres carrés"),
  m2: words("mètre carré", "mètres carrés"),
  m3: words("mètre cube", "mètres cubes"),
  "km²": words("kilomètre carré", "kilomètres carrés"),
  "m²": words("mètre carré", "mètres carrés"),
  "m³": words("mètre cube", "mètres cubes"),
  "km/h": words("kilomètre à l’heure", "kilomètres à l’heure"),
  "m/s": words("mètre par seconde", "mètres par seconde"),
  kg: regular("kilogramme"),
  mg: regular("milligramme"),
  ha: regular("hectare"),
  ml: regular("millilitre"),
  "°C": words("degré Celsius", "degrés Celsius"),
  "° C": words("degré Celsius", "degrés Celsius"),
  kW: regular("kilowatt"),
  MW: regular("mégawatt"),
  GW: regular("gigawatt"),
  kWh: regular("kilowattheure"),
  MWh: regular("mégawattheure"),
  TWh: regular("térawattheure"),
  Hz: { other: "hertz" },
  MHz: { other: "mégahertz" },
  GHz: { other: "gigahertz" },
  Mo: regular("mégaoctet"),
  Go: regular("gigaoctet"),
  To: regular("téraoctet"),
  dB: regular("décibel"),
};

const QUANTITIES: QuantityWords = { units: () => UNITS, decimal: "," };

const MONTHS = {
  "janv.": "janvier",
  "févr.": "février",
  "avr.": "avril",
  "juil.": "juillet",
  "sept.": "septembre",
  "oct.": "octobre",
  "nov.": "novembre",
  "déc.": "décembre",
} as const;

/** `17h30` and `8 h` are hours; `1h` is one hour. */
const HOURS: InlineRule = {
  name: "9 clock times",
  apply: (text) =>
    text.replace(
      /(?<![\p{L}\p{Nd}.,])([01]?\p{Nd}|2[0-4]) ?h(?: ?([0-5]\p{Nd})(?!\p{Nd}))?(?![\p{L}\p{Nd}/])/gu,
      (_, hour: string, minute: string | undefined) =>
        [hour, Number(hour) < 2 ? "heure" : "heures", minute].filter(Boolean).join(" "),
    ),
};

export const fr: SpeechRules = {
  lang: "fr",
  rules: [
    ...dashRules({
      range: " à ",
      comma: ", ",
      months:
        "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    }),
    ELLIPSIS,
    unitRule(QUANTITIES),
    HOURS,
    replacing("9 from one hour to another", /(?<=heures?) ?- ?(?=\p{Nd}{1,2} heure)/gu, " à "),
    monthRule(MONTHS, "", " "),
    ISO_DATES,
    NUMERIC_DATES,
    replacing(
      "10 the first of a month",
      /(?<!\p{Nd}[\p{Nd} .,]?)1 (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu,
      "1er ",
    ),
    replacing("13 saints", /(?<![\p{L}\p{N}])St(e?)-(?=\p{Lu})/gu, "Saint$1-"),
    replacing("12 “M. et Mme”", /(?<![\p{L}\p{N}.])M\. (?=et M(?:me|lle)s? )/gu, "Monsieur "),
    writingOut(
      "12 and 13 titles",
      {
        "M.": "Monsieur",
        "MM.": "Messieurs",
        Mme: "Madame",
        Mmes: "Mesdames",
        Mlle: "Mademoiselle",
        Dr: "Docteur",
        "Dr.": "Docteur",
        Pr: "Professeur",
        Me: "Maître",
        Mgr: "Monseigneur",
        "Gén.": "Général",
      },
      CAPITAL,
    ),
    writingOut(
      "13 numbers",
      {
        "n°": "numéro",
        no: "numéro",
        "N°": "Numéro",
        "n os": "numéros",
        nᵒ: "numéro",
        "art.": "article",
        "p.": "page",
        "pp.": "pages",
        "chap.": "chapitre",
        "env.": "environ",
        "av.": "avenue",
      },
      DIGIT,
    ),
    writingOutAnywhere("13 eras and phrases", {
      "av. J.-C.": "avant Jésus-Christ",
      "apr. J.-C.": "après Jésus-Christ",
      "c.-à-d.": "c’est-à-dire",
      "p. ex.": "par exemple",
    }),
    ...signRules({
      and: "et",
      section: "paragraphe",
      number: "numéro",
      hashtag: "hashtag",
      about: "environ",
    }),
    bulletRule(", "),
    EMOJI,
    // White space has been folded, so what must not break gets its no-break space again.
    replacing("no-break spaces in quotation marks", /(?<=«) (?=\S)|(?<=\S) (?=»)/gu, "\u00A0"),
    replacing("no-break spaces before marks", /(?<=\S) (?=[;:!?]+(?:\s|$|[»”)]))/gu, "\u00A0"),
  ],
  abbreviations:
    "M. MM. Dr. Pr. Mgr. Gén. Col. St. Ste. cf. p. pp. art. chap. env. ex. fig. vol. éd. janv. févr. avr. juil. sept. oct. nov. déc. av. apr. J.-C. p. ex. c.-à-d. boul. bd. tél. apr. no. min.".split(
      " ",
    ),
  aliases: [],
};
