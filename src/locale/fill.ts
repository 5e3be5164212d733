import type { Plural } from "./locale.ts";

/** A sentence with its `{placeholders}` filled; one without a value is a fault of the code. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${sentence}”.`);
    return String(value);
  });
}

/** The plural form that a language uses for a count, with `{count}` written in its digits. */
export function plural(
  forms: Plural,
  count: number,
  lang: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const { rules, numbers } = countingIn(lang);
  const form = forms[rules.select(count)] ?? forms.other;
  return fill(form, { ...values, count: numbers.format(count) });
}

interface Counting {
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

/** Made once a language, because making them takes a hundred times as long as asking them. */
const counting = new Map<string, Counting>();

function countingIn(lang: string): Counting {
  const known = counting.get(lang);
  if (known !== undefined) return known;
  const made = { rules: new Intl.PluralRules(lang), numbers: new Intl.NumberFormat(lang) };
  counting.set(lang, made);
  return made;
}
