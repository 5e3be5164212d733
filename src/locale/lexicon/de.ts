import { type Lexicon, spelt } from "./lexicon.ts";

/** German: initialisms that people spell and espeak-ng reads as words. */
export const de: Lexicon = {
  lang: "de",
  entries: spelt("IAEA", "OECD", "OSZE", "UNHCR", "ICBM", "ADAC", "AfD", "EuGH"),
};
