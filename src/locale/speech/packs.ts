import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { EVERY_LANGUAGE } from "./every-language.ts";
import { fr } from "./fr.ts";
import { languageOf } from "./language-of.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import type { SpeechRules } from "./speech-rules.ts";
import { uk } from "./uk.ts";

const PACKS: readonly SpeechRules[] = [en, fr, es, de, pt, ru, uk];

const byLanguage = new Map(PACKS.map((pack) => [pack.lang, pack]));

/** The rule pack for a BCP 47 tag, whatever its region: `en-GB` has the English one. */
export function findSpeechRules(tag: string): SpeechRules | undefined {
  return byLanguage.get(languageOf(tag));
}

/**
 * Words normalised for the ear by the rules of their language, in order.
 * White space must be folded to single spaces already.
 */
export function normaliseWords(text: string, tag: string): string {
  const rules = [...EVERY_LANGUAGE, ...(findSpeechRules(tag)?.rules ?? [])];
  return rules.reduce((words, rule) => rule.apply(words, tag), text);
}
