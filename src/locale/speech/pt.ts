import { dashRules } from "./dashes.ts";
import { bulletRule, ELLIPSIS, EMOJI } from "./marks.ts";
import { magnitudeRule, type QuantityWords, type UnitWords, unitRule } from "./quantities.ts";
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

function units(kilometre: string): Readonly<Record<string, UnitWords>> {
  return {
    "M€": words("milhão de euros", "milhões de euros"),
    "M €": words("milhão de euros", "milhões de euros"),
    km: regular(kilometre),
    cm: regular("centímetro"),
    mm: regular("milímetro"),
    "km²": words(`${kilometre} quadrado`, `${kilometre}s quadrados`),
    km2: words(`${kilometre} quadrado`, `${kilometre}s quadrados`),
    "m²": words("metro quadrado", "metros quadrados"),
    m2: words("metro quadrado", "metros quadrados"),
    "m³": words("metro cúbico", "metros cúbicos"),
    "km/h": words(`${kilometre} por hora`, `${kilometre}s por hora`),
    "m/s": words("metro por segundo", "metros por segundo"),
    kg: regular("quilograma"),
    mg: regular("miligrama"),
    ha: regular("hectare"),
    ml: regular("mililitro"),
    "°C": words("grau Celsius", "graus Celsius"),
    ºC: words("grau Celsius", "graus Celsius"),
    kW: regular("quilowatt"),
    MW: regular("megawatt"),
    GW: regular("gigawatt"),
    kWh: words("quilowatt-hora", "quilowatts-hora"),
    Hz: { other: "hertz" },
    MB: regular("megabyte"),
    GB: regular("gigabyte"),
    TB: regular("terabyte"),
  };
}

const BRAZILIAN = units("quilômetro");
const EUROPEAN = units("quilómetro");

const QUANTITIES: QuantityWords = {
  // The Brazilian press writes `R$ 1,5 bi` and `US$ 20 mi`.
  magnitudes: {
    mil: "mil",
    mi: words("milhão", "milhões"),
    bi: words("bilhão", "bilhões"),
    tri: words("trilhão", "trilhões"),
  },
  units: (tag) => (/^pt-(?:PT|AO|MZ|CV|GW|ST|TL)/u.test(tag) ? EUROPEAN : BRAZILIAN),
  decimal: ",",
};

const MONTHS = Object.fromEntries(
  "jan:janeiro fev:fevereiro mar:março abr:abril mai:maio jun:junho jul:julho ago:agosto set:setembro out:outubro nov:novembro dez:dezembro"
    .split(" ")
    .flatMap((pair) => {
      const [short = "", long = ""] = pair.split(":");
      return [
        [`${short}.`, `de ${long}`],
        [short, `de ${long}`],
      ];
    }),
);

/** `17h30` is `17 horas e 30`, `8h` is `8 horas`. */
const HOURS: InlineRule = {
  name: "9 clock times",
  apply: (text) =>
    text.replace(
      /(?<![\p{L}\p{Nd}.,])([01]?\p{Nd}|2[0-4]) ?h(?: ?([0-5]\p{Nd})(?:min)?(?!\p{Nd}))?(?![\p{L}\p{Nd}/])/gu,
      (_, hour: string, minute: string | undefined) => {
        const hours = `${hour} ${Number(hour) < 2 ? "hora" : "horas"}`;
        return minute === undefined || minute === "00" ? hours : `${hours} e ${minute}`;
      },
    ),
};

export const pt: SpeechRules = {
  lang: "pt",
  rules: [
    ...dashRules({
      range: " a ",
      comma: ", ",
      months:
        "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    }),
    ELLIPSIS,
    magnitudeRule(QUANTITIES),
    unitRule(QUANTITIES),
    HOURS,
    monthRule(MONTHS, "", " de "),
    replacing(
      "9 from one hour to another",
      /(?<=horas?(?: e \p{Nd}{2})?)(?: a | ?- ?)(?=\p{Nd}{1,2} horas?)/gu,
      " às ",
    ),
    ISO_DATES,
    NUMERIC_DATES,
    writingOut(
      "12 and 13 titles",
      {
        "Sr.": "senhor",
        "Sra.": "senhora",
        "Sr.ª": "senhora",
        "Srta.": "senhorita",
        "Srs.": "senhores",
        "Dr.": "doutor",
        "Dra.": "doutora",
        "Prof.": "professor",
        "Profa.": "professora",
        Profª: "professora",
        "Gen.": "general",
        "Cel.": "coronel",
        "Cap.": "capitão",
        "Ten.": "tenente",
        "Eng.": "engenheiro",
        "Av.": "avenida",
        "av.": "avenida",
        "séc.": "século",
        "Dep.": "deputado",
        "Sen.": "senador",
        "Pe.": "padre",
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
        "pág.": "página",
        "págs.": "páginas",
        "p.": "página",
        "pp.": "páginas",
        "art.": "artigo",
        "cap.": "capítulo",
        "aprox.": "aproximadamente",
      },
      DIGIT,
    ),
    writingOutAnywhere("13 eras and phrases", {
      "a.C.": "antes de Cristo",
      "a. C.": "antes de Cristo",
      "d.C.": "depois de Cristo",
      "d. C.": "depois de Cristo",
      "p. ex.": "por exemplo",
      "p.ex.": "por exemplo",
    }),
    ...signRules({
      and: "e",
      section: "parágrafo",
      number: "número",
      hashtag: "hashtag",
      about: "cerca de",
    }),
    bulletRule(", "),
    EMOJI,
  ],
  abbreviations:
    "Sr. Sra. Srta. Srs. Dr. Dra. Prof. Profa. Gen. Cel. Cap. Ten. Eng. Av. Dep. Sen. Pe. núm. pág. págs. p. art. cap. aprox. p. ex. a.C. d.C. jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez. Ltda. Cia. vol. ed. tel. Exmo. Sto. Sta.".split(
      " ",
    ),
  aliases: [],
};
