import { languageOf } from "./language-of.ts";
import { writtenDate } from "./written-dates.ts";

/**
 * What the languages' own rules make of a date that CLDR writes. Said again here, because the read path
 * tells a date too, and setting up all the rules for it takes longer than the rest of an answer; a test
 * holds the two to the same words.
 */
const SPELT_OUT: Readonly<Record<string, readonly [written: RegExp, said: string]>> = {
  fr: [/(?<!\p{Nd})1 (?=\p{L})/u, "1er "],
  ru: [/ г\.$/u, " года"],
  uk: [/ р\.$/u, " року"],
};

/** A day as it is said: `Monday, November 23, 2026`, what the language shortens written out. */
export function spokenDate(moment: string, lang: string, style: "long" | "full"): string {
  const date = writtenDate(moment, lang, style) ?? moment;
  const [written, said] = SPELT_OUT[languageOf(lang)] ?? [];
  return written === undefined || said === undefined ? date : date.replace(written, said);
}
