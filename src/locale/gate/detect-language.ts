import {
  DETECTION_COVERAGE,
  DETECTION_HITS,
  DETECTION_LEAD,
  DETECTION_LETTERS,
  DETECTION_SCRIPT_SHARE,
  DETECTION_STRAY_SHARE,
  DETECTION_WORDS,
} from "../../limits.ts";
import { ALPHABETS } from "./alphabets.ts";
import { foldLetters } from "./fold-letters.ts";
import { GATE_WORDS } from "./gate-words-of.ts";
import { NEIGHBOUR_WORDS } from "./neighbour-words.ts";
import { proseWords, withoutForeignMatter, withoutNames } from "./prose-words.ts";
import { scriptWeights } from "./script-weights.ts";

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
/** A passage of Chinese has one of these; a row of Japanese titles and names, without kana, does not. */
const CHINESE_PARTICLES = /[的了是我他她它你您也就都很把吗嗎呢这這那们們没沒与與]/u;
/** Characters as only Japanese writes them. */
const JAPANESE_ONLY =
  /[発関権経実対応図売読単戦歳気県労働込円駅沢浜広辺桜検験済様歩毎両楽薬変覚総続絵観覧鉄黒査]/u;
const CHINESE_OR_JAPANESE = ["Han", "Hiragana", "Katakana"];

const wordsByScript = candidates();
const characters = new Map(
  GATE_WORDS.filter(({ tag }) => tag.startsWith("zh")).map(({ tag, functionWords }) => [
    tag,
    new Set(functionWords),
  ]),
);

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

/** Japanese never goes long without kana; the two Chinese scripts differ in common characters. */
function chineseOrJapanese(
  prose: string,
  weights: ReadonlyMap<string, number>,
  written: number,
): DetectedLanguage | undefined {
  const kana = (weights.get("Hiragana") ?? 0) + (weights.get("Katakana") ?? 0);
  const seen = new Set(prose.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu));
  if (seen.size < DETECTION_LETTERS) return undefined;
  if (kana * 8 > written) return { lang: "ja", sure: weights.has("Hiragana") };
  if (kana === 0 && JAPANESE_ONLY.test(prose)) return { lang: "ja", sure: false };
  const counts = [...characters].map(
    ([lang, known]) =>
      [lang, [...seen].filter((character) => known.has(character)).length] as const,
  );
  const [best, second] = counts.toSorted(([, a], [, b]) => b - a);
  if (best === undefined || second === undefined || best[1] === 0) return undefined;
  const leads = best[1] >= DETECTION_LEAD * 2 * second[1];
  const sure = leads && best[1] >= DETECTION_HITS && CHINESE_PARTICLES.test(prose);
  return { lang: best[0], sure };
}

function byWords(prose: string, script: string): DetectedLanguage | undefined {
  const words = proseWords(prose);
  if (new Set(words).size < DETECTION_WORDS) return undefined;
  const possible = (wordsByScript.get(script) ?? []).filter(
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

interface Candidate {
  readonly lang: string;
  /** A word that several languages share says less of each. */
  readonly weightOf: ReadonlyMap<string, number>;
  /** A letter outside its alphabet, where that is known. */
  readonly foreign: RegExp | undefined;
}

function candidates(): ReadonlyMap<string, readonly Candidate[]> {
  const ours = GATE_WORDS.map(({ tag, functionWords }) => [tag, functionWords] as const);
  const all = [...ours, ...Object.entries(NEIGHBOUR_WORDS)].map(([lang, words]) => ({
    lang,
    script: new Intl.Locale(lang).maximize().script ?? "",
    words: [...new Set(words.map(foldLetters))],
  }));
  const byScript = Map.groupBy(all, ({ script }) => script);
  return new Map([...byScript].map(([script, group]) => [script, weighed(group)]));
}

function weighed(
  group: readonly { readonly lang: string; readonly words: readonly string[] }[],
): readonly Candidate[] {
  const sharing = new Map<string, number>();
  for (const { words } of group)
    for (const word of words) sharing.set(word, (sharing.get(word) ?? 0) + 1);
  return group.map(({ lang, words }) => ({
    lang,
    weightOf: new Map(words.map((word) => [word, 1 / Math.sqrt(sharing.get(word) ?? 1)])),
    foreign: foreignTo(lang),
  }));
}

function foreignTo(lang: string): RegExp | undefined {
  const alphabet = ALPHABETS[lang];
  return alphabet === undefined ? undefined : new RegExp(`[^a-z\\p{M}${alphabet}]`, "u");
}
