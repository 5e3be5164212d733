import { detectLanguage } from "../locale/gate/detect-language.ts";
import { GATE_WORDS, gateWordsOf } from "../locale/gate/gate-words-of.ts";
import { NEIGHBOUR_WORDS } from "../locale/gate/neighbour-words.ts";
import { languageOf } from "../locale/speech/language-of.ts";

/** Languages that the detection tells apart from others; in any other it would find a neighbour. */
const TOLD_APART = new Set(
  [...GATE_WORDS.map(({ tag }) => tag), ...Object.keys(NEIGHBOUR_WORDS)].map(languageOf),
);
/** Tags for what is one language to the eye. */
const ALIKE: Readonly<Record<string, string>> = {
  no: "nb",
  nn: "nb",
  da: "nb",
  ms: "id",
  tl: "fil",
};
/** The share of a text's different words, of 1, that are the language's commonest: its neighbours have fewer. */
const OWN_SHARE = 0.33;
/** How many times as many common words as its own another language must have, and how many more. */
const LEAD = 1.5;
const LEAD_WORDS = 3;
/** As much text as tells a language for sure. */
const TELLING_CHARACTERS = 4_000;
/** Fewer letters than these never make a sure case. */
const LEAST_CHARACTERS = 24;

/** The language (BCP 47) that a text is in, when it is surely not `lang`; nothing otherwise. */
export function foreignLanguage(whole: string, lang: string): string | undefined {
  const text = whole.slice(0, TELLING_CHARACTERS);
  if (text.length < LEAST_CHARACTERS || !TOLD_APART.has(languageOf(lang))) return undefined;
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const own = metOf(lang, words);
  if (own > words.size * OWN_SHARE) return undefined;
  const found = detectLanguage(text);
  if (found?.sure !== true || plain(found.lang) === plain(lang)) return undefined;
  const other = metOf(found.lang, words);
  return own > 0 && (other < own * LEAD || other < own + LEAD_WORDS) ? undefined : found.lang;
}

const commonest = new Map<string, ReadonlySet<string>>();

/** How many of the different words are among the commonest of a language. */
function metOf(lang: string, words: ReadonlySet<string>): number {
  const common = commonest.get(lang) ?? commonestOf(lang);
  commonest.set(lang, common);
  return [...words].filter((word) => common.has(word)).length;
}

function commonestOf(lang: string): ReadonlySet<string> {
  return new Set(gateWordsOf(lang)?.functionWords ?? NEIGHBOUR_WORDS[plain(lang)] ?? []);
}

function plain(tag: string): string {
  const language = languageOf(tag);
  return ALIKE[language] ?? language;
}
