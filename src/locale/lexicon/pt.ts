import { type Lexicon, spelt } from "./lexicon.ts";

/** Portuguese: initialisms that people spell and espeak-ng reads as words. */
export const pt: Lexicon = {
  lang: "pt",
  entries: spelt("AIEA", "OCDE", "ICBM", "IBGE", "INSS"),
};
