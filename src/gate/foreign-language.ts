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
/** The share of a text's words, of 1, that are the language's commonest: its neighbours have fewer. */
const OWN_SHARE = 0.38;
/** As much text as tells a language for sure. */
const TELLING_CHARACTERS = 4_000;
/** Fewer letters than these never make a sure case. */
const LEAST_CHARACTERS = 24;

/** The language (BCP 47) that a text is in, when it is surely not `lang`; nothing otherwise. */
export function foreignLanguage(whole: string, lang: string): string | undefined {
  const text = whole.slice(0, TELLING_CHARACTERS);
  if (text.length < LEAST_CHARACTERS || !TOLD_APART.has(languageOf(lang))) return undefined;
  if (isPlainly(lang, text)) return undefined;
  const found = detectLanguage(text);
  return found?.sure === true && plain(found.lang) !== plain(lang) ? found.lang : undefined;
}

const commonest = new Map<string, ReadonlySet<string>>();

/** A quick look that spares most paragraphs the long one. */
function isPlainly(lang: string, text: string): boolean {
  const common = commonest.get(lang) ?? new Set(gateWordsOf(lang)?.functionWords);
  commonest.set(lang, common);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const own = words.filter((word) => common.has(word)).length;
  return own > words.length * OWN_SHARE;
}

function plain(tag: string): string {
  const language = languageOf(tag);
  return ALIKE[language] ?? language;
}
