import { normaliseWords } from "./packs.ts";
import { writtenDate } from "./written-dates.ts";

/** A day as it is said: `Monday, November 23, 2026`, what the language shortens written out. */
export function spokenDate(moment: string, lang: string, style: "long" | "full"): string {
  return normaliseWords(writtenDate(moment, lang, style) ?? moment, lang);
}
