import { am } from "./am.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { ha } from "./ha.ts";
import { hi } from "./hi.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { Locale } from "./locale.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { sw } from "./sw.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { ur } from "./ur.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";
import { zhHant } from "./zh-Hant.ts";

/** Every language that Lectern speaks, in the order of issue and manual. */
export const LOCALES: readonly Locale[] = [
  en,
  fr,
  es,
  pt,
  de,
  ru,
  uk,
  ar,
  fa,
  ur,
  hi,
  zhHans,
  zhHant,
  ja,
  ko,
  vi,
  id,
  sw,
  ha,
  tr,
  am,
];

const byTag = new Map(LOCALES.map((locale) => [locale.tag, locale]));
const byLanguage = new Map(LOCALES.map((locale) => [languageKey(locale.tag), locale]));

/** The locale for a BCP 47 tag: `pt-BR` finds `pt`, `zh-TW` finds `zh-Hant`; nothing when none fits. */
export function findLocale(lang: string): Locale | undefined {
  return byTag.get(lang) ?? byLanguage.get(languageKey(lang));
}

/** The locale for a language, or the first of the fallbacks that has one, or English. */
export function localeFor(lang: string, fallback = "en"): Locale {
  return findLocale(lang) ?? findLocale(fallback) ?? en;
}

/** Language and likely script: what tells `zh-Hans` from `zh-Hant` and joins `pt` with `pt-BR`. */
function languageKey(tag: string): string {
  const likely = new Intl.Locale(tag).maximize();
  return `${likely.language}-${likely.script}`;
}
