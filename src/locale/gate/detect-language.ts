import {
  DETECTION_COVERAGE,
  DETECTION_HITS,
  DETECTION_LEAD,
  DETECTION_LETTERS,
  DETECTION_SCRIPT_SHARE,
  DETECTION_STRAY_SHARE,
  DETECTION_WORDS,
} from "../../limits.ts";
import { chineseOrJapanese } from "./chinese-or-japanese.ts";
import { proseWords, withoutForeignMatter, withoutNames } from "./prose-words.ts";
import { scriptWeights } from "./script-weights.ts";
import { CANDIDATES } from "./word-candidates.ts";

/** A language and whether the evidence is enough to tell an editor. */
export interface DetectedLanguage {
  /** BCP 47: one of the locales' tags, a neighbour's, or the one language of its script. */
  readonly lang: string;
  readonly sure: boolean;
}

/** Unicode's name of a script whose languages are told by their words, and ISO 15924's. */
const SHARED_SCRIPTS: Readonly<Record<string, string>> = {
  Arabic: "Arab",
  Cyrillic: "Cyrl",
  Devanagari: "Deva",
  Ethiopic: "Ethi",
  Latin: "Latn",
};
/** Scripts of one language each, as good as always. */
const ONE_LANGUAGE: Readonly<Record<string, string>> = {
  Armenian: "hy",
  Bengali: "bn",
  Georgian: "ka",
  Greek: "el",
  Gujarati: "gu",
  Gurmukhi: "pa",
  Hangul: "ko",
  Hebrew: "he",
  Kannada: "kn",
  Khmer: "km",
  Lao: "lo",
  Malayalam: "ml",
  Myanmar: "my",
  Oriya: "or",
  Sinhala: "si",
  Tamil: "ta",
  Telugu: "te",
  Thai: "th",
  Tibetan: "bo",
};
const CHINESE_OR_JAPANESE = ["Han", "Hiragana", "Katakana"];

/**
 * The language of a passage, by its script first and its commonest words second; nothing when it
 * is too short or too mixed to tell. Addresses, code, names and quotations within it do not count.
 * Only different words and shares are counted, so the same text twice gives the same answer.
 */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  const prose = withoutForeignMatter(text.toWellFormed());
  const weights = scriptWeights(withoutNames(prose));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const written = CHINESE_OR_JAPANESE.reduce((sum, script) => sum + (weights.get(script) ?? 0), 0);
  if (written > total * DETECTION_SCRIPT_SHARE) return chineseOrJapanese(prose, weights, written);
  const [script] = [...weights].find(([, weight]) => weight > total * DETECTION_SCRIPT_SHARE) ?? [];
  if (script === undefined) return undefined;
  const lang = ONE_LANGUAGE[script];
  if (lang === undefined) return byWords(prose, SHARED_SCRIPTS[script] ?? "");
  const letters = distinctLetters(prose, script);
  return letters < DETECTION_LETTERS ? undefined : { lang, sure: true };
}

function byWords(prose: string, script: string): DetectedLanguage | undefined {
  const words = proseWords(prose);
  if (new Set(words).size < DETECTION_WORDS) return undefined;
  const possible = (CANDIDATES.get(script) ?? []).filter(
    ({ foreign }) => !isForeign(words, foreign),
  );
  const scores = possible.map(({ lang, weightOf }) => {
    const hits = words.filter((word) => weightOf.has(word));
    const score = hits.reduce((sum, word) => sum + (weightOf.get(word) ?? 0), 0);
    return { lang, score, different: new Set(hits).size, coverage: hits.length / words.length };
  });
  const [best, second] = scores.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.different < 2) return undefined;
  const lead = best.score / (second?.score ?? 0);
  const many = best.different >= DETECTION_HITS && best.coverage >= DETECTION_COVERAGE;
  const alone = best.coverage * 2 >= DETECTION_COVERAGE && lead >= DETECTION_LEAD * 2;
  const sure = lead >= DETECTION_LEAD && (many || (alone && best.different >= DETECTION_HITS - 1));
  return { lang: best.lang, sure };
}

/** Whether more of the words than stray names would explain have letters that the language lacks. */
function isForeign(words: readonly string[], foreign: RegExp | undefined): boolean {
  if (foreign === undefined) return false;
  return words.filter((word) => foreign.test(word)).length > words.length * DETECTION_STRAY_SHARE;
}

function distinctLetters(prose: string, script: string): number {
  return new Set(prose.match(new RegExp(`\\p{Script=${script}}`, "gu"))).size;
}
