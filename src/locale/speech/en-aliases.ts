import { isAttributive } from "./en-attributive.ts";
import { EN_QUANTITIES } from "./en-quantities.ts";
import type { AliasRule } from "./speech-rules.ts";

const MONEY: Readonly<Record<string, readonly [one: string, other: string, cent?: string]>> = {
  $: ["dollar", "dollars", "cent"],
  US$: ["U.S. dollar", "U.S. dollars", "cent"],
  "€": ["euro", "euros", "cent"],
  "£": ["pound", "pounds", "pence"],
  "¥": ["yen", "yen"],
  "₩": ["won", "won"],
  "₽": ["ruble", "rubles"],
  "₹": ["rupee", "rupees"],
  "₴": ["hryvnia", "hryvnias"],
  "₪": ["shekel", "shekels"],
  "₺": ["lira", "lira"],
  "₫": ["dong", "dong"],
  "₦": ["naira", "naira"],
  "₱": ["peso", "pesos"],
  "฿": ["baht", "baht"],
};

const TENS = [
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
];
const CENTURIES: Readonly<Record<string, string>> = {
  17: "seventeen",
  18: "eighteen",
  19: "nineteen",
  20: "twenty",
};

/** Measured with espeak-ng: what it reads wrong though the spelling is right. */
export const EN_ALIASES: readonly AliasRule[] = [
  {
    // “$1.5 billion” is read “dollar one point five billion”.
    name: "money",
    pattern:
      /(?<![\p{L}\p{N}])(US\$|\p{Sc})(\p{Nd}{1,3}(?:,\p{Nd}{3})+|\p{Nd}+)(?:\.(\p{Nd}+))?( (?:thousand|million|billion|trillion))?(?![\p{L}\p{N}]|[.,]\p{Nd})/gu,
    alias: (match) => {
      const [, sign = "", whole = "", fraction, magnitude = ""] = match;
      return money(sign, whole.replaceAll(",", ""), fraction, magnitude, isAttribute(match));
    },
  },
  {
    name: "money from one amount to another",
    pattern:
      /(?<![\p{L}\p{N}])(US\$|\p{Sc})(\p{Nd}+(?:\.\p{Nd}+)?) to (?:\1)?(\p{Nd}+(?:\.\p{Nd}+)?)( (?:thousand|million|billion|trillion))?(?![\p{L}\p{N}]|[.,]\p{Nd}| (?:thousand|million|billion|trillion))/gu,
    alias: (match) => {
      const [, sign = "", from = "", to = "", magnitude = ""] = match;
      const name = MONEY[sign]?.[isAttribute(match) ? 0 : 1];
      return name === undefined ? "" : `${from} to ${to}${magnitude} ${name}`;
    },
  },
  {
    // “1998” is read “nineteen hundred ninety eight”; from 2000 on engines agree with people.
    name: "years",
    pattern: /(?<![\p{L}\p{N}\p{Sc}.,/#:-])(1[1-9])(\p{Nd}{2})(?![\p{L}\p{N}%°/:-]|[.,]\p{Nd})/gu,
    alias: ([, century = "", rest = ""]) => year(century, rest),
  },
  {
    // “1970s” is read “nineteen hundred seventy s”.
    name: "decades",
    pattern: /(?<![\p{L}\p{N}.,])(17|18|19|20)?([2-9])0s(?![\p{L}\p{N}])/gu,
    alias: ([, century, ten]) => decade(century, Number(ten)),
  },
  {
    // “Boeing 737-800” is read “dash”, and is no range.
    name: "models of aircraft",
    pattern: /(?<=(?:Boeing|Airbus) )(\p{Nd}{3})-(\p{Nd}{1,4})(?![\p{L}\p{N}-]|[.,]\p{Nd})/gu,
    alias: ([, model = "", variant = ""]) => `${model} ${variant}`,
  },
  {
    // “$bn” is read “dollar bee en”.
    name: "magnitudes without an amount",
    pattern: /(?<![\p{L}\p{N}])(US\$|\p{Sc})(bn|tn|m|mn)(?![\p{L}\p{N}])/gu,
    alias: ([, sign = "", letters = ""]) => {
      const name = MONEY[sign]?.[1];
      const magnitude = { bn: "billion", tn: "trillion" }[letters] ?? "million";
      return name === undefined ? "" : `${magnitude} ${name}`;
    },
  },
  {
    // “Rain (mm)” is read “em em”.
    name: "units without an amount",
    pattern: /(?<=\(|, )(km²|km\/h|km|cm|mm|kg|mph|MW|GW|kWh|°C|°F)(?=\)|\.?$)/gu,
    alias: ([, unit = ""], tag) => EN_QUANTITIES.units(tag)[unit]?.other ?? "",
  },
  {
    // “10-15” is read “ten dash fifteen”.
    name: "hyphens between numbers",
    pattern: /(?<![\p{L}\p{N}.,-])(\p{Nd}{1,3})-(\p{Nd}{1,3})(?![\p{L}\p{N}-]|[.,]\p{Nd})/gu,
    alias: ([, from = "", to = ""]) => `${from} to ${to}`,
  },
  {
    // “and/or” is read “and slash or”.
    name: "strokes between words",
    pattern: /(?<![\p{L}\p{N}/.])(\p{L}{2,})\/(\p{L}{2,})(?![\p{L}\p{N}/]|\.\p{L})/gu,
    alias: ([, one = "", other = ""]) => `${one} ${other}`,
  },
  {
    // “6:05 a.m.” is read “six zero five”.
    name: "minutes below ten",
    pattern: /(?<![\p{L}\p{N}.,:])(1[0-2]|[1-9]):0([1-9])(?= [ap]\.m\.)/gu,
    alias: ([, hour = "", minute = ""]) => `${hour} oh ${minute}`,
  },
  {
    name: "no answer",
    pattern: /(?<![\p{L}\p{N}/.])[Nn]\/[Aa](?![\p{L}\p{N}/])/gu,
    alias: () => "N.A.",
  },
  {
    name: "seasons",
    pattern:
      /(?<![\p{L}\p{N}/.-])((?:19|20)\p{Nd}{2})\/(\p{Nd}{2}|(?:19|20)\p{Nd}{2})(?![\p{L}\p{N}/-])/gu,
    alias: ([, from = "", to = ""]) => `${from} ${to}`,
  },
  {
    // “24/7” is read “twenty four slash seven”.
    name: "strokes between numbers",
    pattern:
      /(?<![\p{L}\p{N}./])(24)\/(7)(?![\p{L}\p{N}/])|(?<![\p{L}\p{N}./])(9)\/(11)(?![\p{L}\p{N}/])|(?<![\p{L}\p{N}./])(50)\/(50)(?![\p{L}\p{N}/])/gu,
    alias: (match) => match[0].replace("/", " "),
  },
];

function isAttribute({ input, index, 0: amount }: RegExpExecArray): boolean {
  return isAttributive(input.slice(0, index), input.slice(index + amount.length));
}

function money(
  sign: string,
  whole: string,
  fraction: string | undefined,
  magnitude: string,
  single: boolean,
): string {
  const [one, other, cent] = MONEY[sign] ?? [];
  if (one === undefined || other === undefined) return "";
  const name = single ? one : other;
  const decimals = fraction === undefined ? "" : `.${fraction}`;
  if (magnitude !== "") return `${whole}${decimals}${magnitude} ${name}`;
  const main = `${whole} ${whole === "1" ? one : name}`;
  if (fraction === undefined || fraction === "00") return main;
  if (fraction.length !== 2 || cent === undefined) return `${whole}${decimals} ${name}`;
  const cents = cent === "pence" || fraction === "01" ? cent : `${cent}s`;
  return `${main} ${Number(fraction)} ${cents}`;
}

function year(century: string, rest: string): string {
  if (rest === "00") return `${century} hundred`;
  return rest.startsWith("0") ? `${century} oh ${rest.slice(1)}` : `${century} ${rest}`;
}

function decade(century: string | undefined, ten: number): string {
  const word = TENS[ten - 2] ?? "";
  return century === undefined ? word : `${CENTURIES[century] ?? ""} ${word}`.trim();
}
