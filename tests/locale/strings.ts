import type { Locale } from "../../src/locale/locale.ts";

/** One string of a locale file, as `shell.errors.gone.title` or `speech.list`. */
export interface LocaleString {
  readonly key: string;
  /** Set when the string is one of a plural's forms. */
  readonly category?: Intl.LDMLPluralRule;
  readonly text: string;
}

const CATEGORIES: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);

function isCategory(name: string): name is Intl.LDMLPluralRule {
  return CATEGORIES.has(name);
}

/** Every string of the page and of the audio text; punctuation is apart, since it has spaces. */
export function stringsOf(locale: Locale): readonly LocaleString[] {
  return [...walk(locale.shell, "shell"), ...walk(locale.speech, "speech")];
}

function walk(node: unknown, key: string): LocaleString[] {
  if (typeof node === "string") return [{ key, text: node }];
  if (typeof node !== "object" || node === null) throw new Error(`${key} is no string.`);
  return Object.entries(node).flatMap(([name, value]) =>
    typeof value === "string" && "other" in node && isCategory(name)
      ? [{ key, category: name, text: value }]
      : walk(value, `${key}.${name}`),
  );
}

/** The names of the placeholders in a string, each once, sorted. */
export function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ""))].sort();
}

/** The language's own words: the string without its placeholders. */
export function ownWords(text: string): string {
  return text.replace(/\{\w+\}/gu, "");
}
