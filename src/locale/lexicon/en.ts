import { dotted, type Lexicon, type LexiconEntry } from "./lexicon.ts";

/** Read as words by engines, though people spell them: tried with espeak-ng one by one. */
const SPELT = "IAEA ICBM WHO ROK IRBM UNSC IMF INF UN US".split(" ");

const RESPELT: readonly LexiconEntry[] = [
  { written: "World War II", text: "World War Two" },
  { written: "World War I", text: "World War One" },
];

export const en: Lexicon = {
  lang: "en",
  entries: [...SPELT.map((written) => ({ written, alias: dotted(written) })), ...RESPELT],
};
