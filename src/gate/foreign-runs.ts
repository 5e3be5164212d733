/** Scripts whose letters a voice of another language cannot read, by Unicode's name. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Arab: "Arabic",
  Armn: "Armenian",
  Beng: "Bengali",
  Cyrl: "Cyrillic",
  Deva: "Devanagari",
  Ethi: "Ethiopic",
  Geor: "Georgian",
  Grek: "Greek",
  Gujr: "Gujarati",
  Guru: "Gurmukhi",
  Hang: "Hangul",
  Hani: "Han",
  Hebr: "Hebrew",
  Hira: "Hiragana",
  Kana: "Katakana",
  Khmr: "Khmer",
  Knda: "Kannada",
  Laoo: "Lao",
  Latn: "Latin",
  Mlym: "Malayalam",
  Mymr: "Myanmar",
  Orya: "Oriya",
  Sinh: "Sinhala",
  Taml: "Tamil",
  Telu: "Telugu",
  Thai: "Thai",
  Tibt: "Tibetan",
};
/** What one script of Unicode's is for those that are written with several. */
const WRITTEN_WITH: Readonly<Record<string, readonly string[]>> = {
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang", "Hani"],
  Hans: ["Hani"],
  Hant: ["Hani"],
  Hanb: ["Hani"],
};
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words in a row in letters that are not the language's. */
export interface ForeignRun {
  readonly text: string;
  readonly words: number;
  readonly letters: number;
  /** Whether its script writes words without spaces. */
  readonly unspaced: boolean;
}

const patterns = new Map<string, RegExp>();

/** Runs of letters of other scripts in a text whose language (BCP 47) is known; single letters aside. */
export function* foreignRuns(text: string, lang: string): Generator<ForeignRun> {
  const pattern = patterns.get(lang) ?? patternFor(lang);
  patterns.set(lang, pattern);
  for (const [run] of text.matchAll(pattern)) {
    const letters = run.match(/\p{L}/gu)?.length ?? 0;
    const words = run.match(/\p{L}[\p{L}\p{M}\p{N}\u200C\u200D]+/gu)?.length ?? 0;
    // Single letters are variables: π and ρ.
    if (words > 0) yield { text: run, words, letters, unspaced: UNSPACED.test(run) };
  }
}

/** Letters of scripts that the language is not written with, and what may stand between them. */
function patternFor(lang: string): RegExp {
  const script = new Intl.Locale(lang).maximize().script ?? "Latn";
  const own = new Set([...(WRITTEN_WITH[script] ?? [script]), "Latn"]);
  const foreign = Object.entries(SCRIPTS).filter(([code]) => !own.has(code));
  const letter = `(?=\\p{L})[${foreign.map(([, name]) => `\\p{Script=${name}}`).join("")}]`;
  const between = "[\\p{M}\\p{N}\\u200C\\u200D\\u30FB\\u30FC]*(?:[\\s\\p{P}]{1,3})?";
  return new RegExp(`${letter}(?:${between}${letter})*\\p{M}*`, "gu");
}
