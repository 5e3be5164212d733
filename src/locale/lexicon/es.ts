import { type Lexicon, spelt } from "./lexicon.ts";

/** Spanish: initialisms that people spell and espeak-ng reads as words. */
export const es: Lexicon = {
  lang: "es",
  entries: spelt("CICR", "ICBM"),
};
