import type { InlineRule } from "./speech-rules.ts";

/** The words of a unit by CLDR plural category. */
export type UnitWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

export interface QuantityWords {
  /** By the letters after an amount of money: `bn` is `billion`. */
  readonly magnitudes?: Readonly<Record<string, string | UnitWords>>;
  readonly units: (tag: string) => Readonly<Record<string, UnitWords>>;
  /** Whether an amount between these words is an attribute: `a 5km run` is a `5 kilometer run`. */
  readonly attributive?: (before: string, after: string) => boolean;
  /** `.` or `,`. */
  readonly decimal: "." | ",";
}

const NUMBER = "\\p{Nd}+(?:[.,\\u00A0\\u202F]\\p{Nd}+)*";
/** Signs and codes of currencies that stand before an amount (ISO 4217 for the codes). */
const CURRENCY =
  "(?:(?:\\b(?:US|CA|C|AU|A|NZ|HK|S|NT|R))?\\$|(?!\\$)\\p{Sc}|\\b(?:USD|EUR|GBP|JPY|KRW|CNY|RMB|RUB|CHF|AUD|CAD|INR|UAH) ?)";

/** Rule 7: a magnitude after a currency alone, since `5m` without one may be metres. */
export function magnitudeRule({ magnitudes = {}, decimal }: QuantityWords): InlineRule {
  const names = Object.keys(magnitudes).sort((one, other) => other.length - one.length);
  const amount = `${CURRENCY} ?${NUMBER}(?:(?:-| \\p{L}+ )${CURRENCY}?${NUMBER})?`;
  const pattern = new RegExp(
    `(${amount}) ?(${names.join("|").replaceAll(".", "\\.")})(?![\\p{L}\\p{Nd}²³/])`,
    "gu",
  );
  return {
    name: "7 magnitudes",
    apply: (text, tag) =>
      text.replace(pattern, (whole, money: string, letters: string) => {
        const words = magnitudes[letters];
        if (words === undefined) return whole;
        const number = /[\p{Nd}.,\u00A0\u202F]+$/u.exec(money)?.[0] ?? "";
        return `${money} ${typeof words === "string" ? words : inNumber(words, number, tag, decimal)}`;
      }),
  };
}

/** Rule 8: units of a closed list after a number; never a bare `m`, which may be millions. */
export function unitRule({ units, attributive, decimal }: QuantityWords): InlineRule {
  const patterns = new Map<string, RegExp>();
  const patternOf = (tag: string) => {
    const known = patterns.get(tag);
    if (known !== undefined) return known;
    const names = Object.keys(units(tag))
      .sort((one, other) => other.length - one.length)
      .map((name) => name.replace(/[.$]/gu, "\\$&"));
    const built = new RegExp(
      `(?<![\\p{L}\\p{Nd}][.,]?)(${NUMBER}) ?(${names.join("|")})(?:\\.(?= \\p{Ll})|(?![\\p{L}\\p{Nd}/²³°]))`,
      "gu",
    );
    patterns.set(tag, built);
    return built;
  };
  return {
    name: "8 units",
    apply: (text, tag) =>
      text.replace(patternOf(tag), (whole, number: string, unit: string, at: number) => {
        const words = units(tag)[unit];
        if (words === undefined) return whole;
        const isAttribute = attributive?.(text.slice(0, at), text.slice(at + whole.length));
        const single = isAttribute === true ? words.one : undefined;
        return `${number} ${single ?? inNumber(words, number, tag, decimal)}`;
      }),
  };
}

const plurals = new Map<string, Intl.PluralRules>();

function inNumber(words: UnitWords, number: string, tag: string, decimal: "." | ","): string {
  let rules = plurals.get(tag);
  if (rules === undefined) {
    rules = new Intl.PluralRules(tag);
    plurals.set(tag, rules);
  }
  const grouping = decimal === "." ? /[,\u00A0\u202F]/gu : /[.\u00A0\u202F]/gu;
  const value = Number(number.replace(grouping, "").replace(",", "."));
  return words[rules.select(Number.isNaN(value) ? 5 : value)] ?? words.other;
}
