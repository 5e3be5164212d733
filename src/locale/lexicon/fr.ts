import { type Lexicon, spelt } from "./lexicon.ts";

/** French: initialisms that people spell and espeak-ng reads as words. */
export const fr: Lexicon = {
  lang: "fr",
  entries: spelt("AIEA", "OCDE", "OSCE", "CICR", "ICBM"),
};
