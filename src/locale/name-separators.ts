import { languageOf } from "./speech/language-of.ts";

/** Where a byline has commas alone: CLDR's Korean conjunction (및) is not used between names. */
const COMMAS_ALONE = new Set(["ko"]);

/**
 * What stands between the names of a byline, one fewer than names: `, ` and `, and `. CLDR's marks
 * of direction are left out: an engine may read them, and on a page each name is isolated.
 */
export function nameSeparators(names: readonly string[], lang: string): readonly string[] {
  if (COMMAS_ALONE.has(languageOf(lang))) return names.slice(1).map(() => ", ");
  return (
    new Intl.ListFormat(lang, { type: "conjunction" })
      .formatToParts(names)
      .filter(({ type }) => type === "literal")
      // Tigrinya's conjunction is a suffix, and stands after the last name too.
      .slice(0, Math.max(names.length - 1, 0))
      .map(({ value }) => value.replace(/[\u200E\u200F\u061C]/gu, ""))
  );
}
