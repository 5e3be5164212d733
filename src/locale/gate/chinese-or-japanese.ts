import { DETECTION_HITS, DETECTION_LEAD, DETECTION_LETTERS } from "../../limits.ts";
import type { DetectedLanguage } from "./detect-language.ts";
import { GATE_WORDS } from "./gate-words-of.ts";

/** A passage of Chinese has one of these; a row of Japanese titles and names, without kana, does not. */
const CHINESE_PARTICLES = /[的了是我他她它你您也就都很把吗嗎呢这這那们們没沒]/u;
/** Characters as only Japanese writes them. */
const JAPANESE_ONLY =
  /[発関権経実対応図売読単戦歳気県労働込円駅沢浜広辺桜検験済様歩毎両楽薬変覚総続絵観覧鉄黒査]/u;

const characters = new Map(
  GATE_WORDS.filter(({ tag }) => tag.startsWith("zh")).map(({ tag, functionWords }) => [
    tag,
    new Set(functionWords),
  ]),
);

/**
 * Which of the languages of Han characters a passage is in: Japanese never goes long without kana,
 * and the two Chinese scripts differ in common characters. `written` is the weight of its Han and
 * kana together, out of `weights`; nothing when it is too short to tell.
 */
export function chineseOrJapanese(
  prose: string,
  weights: ReadonlyMap<string, number>,
  written: number,
): DetectedLanguage | undefined {
  const kana = (weights.get("Hiragana") ?? 0) + (weights.get("Katakana") ?? 0);
  const seen = new Set(prose.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu));
  if (seen.size < DETECTION_LETTERS) return undefined;
  if (kana * 8 > written) return { lang: "ja", sure: weights.has("Hiragana") };
  if (JAPANESE_ONLY.test(prose)) return { lang: "ja", sure: false };
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
