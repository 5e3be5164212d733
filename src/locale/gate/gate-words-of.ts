import { canonicalLanguage } from "../../article/language.ts";
import { am } from "./am.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import type { GateWords } from "./gate-words.ts";
import { ha } from "./ha.ts";
import { hi } from "./hi.ts";
import { id } from "./id.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { sw } from "./sw.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { ur } from "./ur.ts";
import { vi } from "./vi.ts";
import { zhHans } from "./zh-Hans.ts";
import { zhHant } from "./zh-Hant.ts";

/** The words of every language that has a locale file, in the order of the manual. */
export const GATE_WORDS: readonly GateWords[] = [
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

const byTag = new Map(GATE_WORDS.map((words) => [words.tag, words]));
const byLanguage = new Map(GATE_WORDS.map((words) => [languageKey(words.tag), words]));

/**
 * The words for a BCP 47 tag: `pt-BR` finds `pt`, `zh-TW` finds `zh-Hant`; nothing when none fits
 * or the tag is not well formed, which another rule reports.
 */
export function gateWordsOf(lang: string): GateWords | undefined {
  const tag = canonicalLanguage(lang);
  return tag === undefined ? undefined : (byTag.get(tag) ?? byLanguage.get(languageKey(tag)));
}

/** Language and likely script: what tells `zh-Hans` from `zh-Hant` and joins `pt` with `pt-BR`. */
function languageKey(tag: string): string {
  const likely = new Intl.Locale(tag).maximize();
  return `${likely.language}-${likely.script}`;
}
