import { canonicalLanguage } from "../article/language.ts";
import { findLocale } from "../locale/locales.ts";
import { LANGUAGE_PARAMETER } from "../paths.ts";
import type { Reading } from "./reading.ts";

/** The language that an address asks for by `?lang=`, if it is one that Lectern speaks. */
export function askedLanguage({ query }: Reading): string | undefined {
  const lang = canonicalLanguage(query?.get(LANGUAGE_PARAMETER) ?? "");
  return lang !== undefined && findLocale(lang) !== undefined ? lang : undefined;
}
