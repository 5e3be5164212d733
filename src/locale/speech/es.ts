import { dashRules } from "./dashes.ts";
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

const regular = (one: string): UnitWords => ({ one, other: `${one}s` });
const words = (one: string, other: string): UnitWords => ({ one, other });

const UNITS: Readonly<Record<string, UnitWords>> = {
  M$: words("millón de dólares", "millones de dólares"),
  "M€": words("millón de euros", "millones de euros"),
  "M €": words("millón de euros", "millones de euros"),
  "mill. €": words("millón de euros", "millones de euros"),
  "mill.": words("millón", "millones"),
  km: regular("kilómetro"),
  cm: regular("centímetro"),
  mm: regular("milímetro"),
  "km²": words("kilómetro cuadrado", "kilómetros cuadrados"),
  km2: words("kilómetro cuadrado", "kilómetros cuadrados"),
  "m²": words("metro cuadrado", "metros cuadrados"),
  m2: words("metro cuadrado", "metros cuadrados"),
  "m³": words("metro cúbico", "metros cúbicos"),
  "km/h": words("kilómetro por hora", "kilómetros por hora"),
  "m/s": words("metro por segundo", "metros por segundo"),
  kg: regular("kilogramo"),
  mg: regular("miligramo"),
  ha: regular("hectárea"),
  ml: regular("mililitro"),
  "°C": words("grado Celsius", "grados Celsius"),
  ºC: words("grado Celsius", "grados Celsius"),
  "° C": words("grado Celsius", "grados Celsius"),
  kW: regular("kilovatio"),
  MW: regular("megavatio"),
  GW: regular("gigavatio"),
  kWh: words("kilovatio hora", "kilovatios hora"),
  MWh: words("megavatio hora", "megavatios hora"),
  Hz: regular("hercio"),
  MHz: regular("megahercio"),
  GHz: regular("gigahercio"),
  MB: regular("megabyte"),
  GB: regular("gigabyte"),
  TB: regular("terabyte"),
  dB: words("decibelio", "decibelios"),
};

const QUANTITIES: QuantityWords = { units: () => UNITS, decimal: "," };

const MONTHS = {
  ene: "de enero",
  feb: "de febrero",
  mar: "de marzo",
  abr: "de abril",
  may: "de mayo",
  jun: "de junio",
  jul: "de julio",
  ago: "de agosto",
  sept: "de septiembre",
  sep: "de septiembre",
  oct: "de octubre",
  nov: "de noviembre",
  dic: "de diciembre",
} as const;
const DOTTED_MONTHS = Object.fromEntries(
  Object.entries(MONTHS).flatMap(([name, month]) => [
    [`${name}.`, month],
    [name, month],
  ]),
);

export const es: SpeechRules = {
  lang: "es",
  rules: [
    ...dashRules({
      range: " a ",
      comma: ", ",
      months:
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    }),
    ELLIPSIS,
    unitRule(QUANTITIES),
    replacing(
      "9 clock times",
      /(?<![\p{Nd}.,:])([01]?\p{Nd}|2[0-4])[.:]([0-5]\p{Nd}) ?(?:h|hs|hrs|horas)(?![\p{L}\p{Nd}])\.?/gu,
      "$1:$2 horas",
    ),
    monthRule(DOTTED_MONTHS, "", " de "),
    replacing(
      "9 clock times",
      /(?<![\p{L}\p{Nd}.,:])([01]?\p{Nd}|2[0-4])h([0-5]\p{Nd})(?![\p{L}\p{Nd}])/gu,
      "$1:$2",
    ),
    replacing(
      "9 the first of two clock times",
      /(?<![\p{Nd}.,:])([01]?\p{Nd}|2[0-4])\.([0-5]\p{Nd})(?= [ay] \p{Nd}{1,2}:\p{Nd}{2} horas)/gu,
      "$1:$2",
    ),
    ISO_DATES,
    NUMERIC_DATES,
    writingOut(
      "12 and 13 titles",
      {
        "Sr.": "señor",
        "Sra.": "señora",
        "Srta.": "señorita",
        "Sres.": "señores",
        "Dr.": "doctor",
        "Dra.": "doctora",
        "Prof.": "profesor",
        "Profa.": "profesora",
        "Gral.": "general",
        "Cnel.": "coronel",
        "Cap.": "capitán",
        "Tte.": "teniente",
        "Ing.": "ingeniero",
        "Lic.": "licenciado",
        "Mons.": "monseñor",
        "Avda.": "avenida",
        "Av.": "avenida",
        "av.": "avenida",
        "Dña.": "doña",
        "D.ª": "doña",
      },
      CAPITAL,
    ),
    writingOut(
      "13 numbers",
      {
        "n.º": "número",
        nº: "número",
        "n°": "número",
        "N.º": "Número",
        Nº: "Número",
        "núm.": "número",
        "Núm.": "Número",
        "nro.": "número",
        "No.": "Número",
        "p.": "página",
        "pp.": "páginas",
        "pág.": "página",
        "págs.": "páginas",
        "art.": "artículo",
        "cap.": "capítulo",
        "aprox.": "aproximadamente",
      },
      DIGIT,
    ),
    writingOutAnywhere("13 countries and eras", {
      "EE. UU.": "Estados Unidos",
      "EE.UU.": "Estados Unidos",
      EEUU: "Estados Unidos",
      "a. C.": "antes de Cristo",
      "a.C.": "antes de Cristo",
      "d. C.": "después de Cristo",
      "d.C.": "después de Cristo",
      "p. ej.": "por ejemplo",
      "JJ. OO.": "Juegos Olímpicos",
      "JJ.OO.": "Juegos Olímpicos",
      "FF. AA.": "Fuerzas Armadas",
      "FF.AA.": "Fuerzas Armadas",
      "CC. AA.": "comunidades autónomas",
      "CC.AA.": "comunidades autónomas",
    }),
    replacing("13 centuries", /(?<![\p{L}\p{N}.])s\. ?(?=[IVX]+(?![\p{L}\p{N}]))/gu, "siglo "),
    replacing(
      "14 ampersand before the sound of i",
      /(?<=\S) & (?=(?:[IÍ]|H[ií](?!e))\p{L})/gu,
      " e ",
    ),
    ...signRules({
      and: "y",
      section: "párrafo",
      number: "número",
      hashtag: "etiqueta",
      about: "unos",
    }),
    bulletRule(", "),
    EMOJI,
  ],
  abbreviations:
    "Sr. Sra. Srta. Sres. Dr. Dra. Prof. Profa. Gral. Cnel. Cap. Tte. Ing. Lic. Mons. Avda. Av. C. Ud. Uds. núm. pág. págs. art. cap. aprox. p. ej. a. m. p. m. EE. ene. feb. mar. abr. jun. jul. ago. sept. oct. nov. dic. Sto. Sta. vol. ed. tel.".split(
      " ",
    ),
  aliases: [],
};
