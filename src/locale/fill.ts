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
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return fill(form, { ...values, count: new Intl.NumberFormat(lang).format(count) });
}
