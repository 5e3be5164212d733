import { expect, it } from "vitest";
import { withAliases } from "../../../src/locale/lexicon/apply.ts";
import { EMPTY_LEXICON } from "../../../src/locale/lexicon/default-lexicon.ts";
import { LOCALES } from "../../../src/locale/locales.ts";
import { normaliseWords } from "../../../src/locale/speech/packs.ts";
import { spokenDate } from "../../../src/locale/speech/spoken-date.ts";
import { writtenDate } from "../../../src/locale/speech/written-dates.ts";

/** Every month, every weekday, and days of one digit and two. */
const DAYS = Array.from({ length: 12 }, (_, month) => [1, 2, 11, 23].map((day) => [month, day]))
  .flat()
  .map(([month = 0, day]) => new Date(Date.UTC(2028, month, day)).toISOString().slice(0, 10));

it.each([...LOCALES.map(({ tag }) => tag), "en-GB", "fr-CA", "pt-PT", "sv", "bg", "th"])(
  "a date in %s is said as the rules of the language say it, and an engine is told nothing else",
  (lang) => {
    for (const style of ["long", "full"] as const) {
      for (const day of DAYS) {
        const said = spokenDate(day, lang, style);
        expect(said).toBe(normaliseWords(writtenDate(day, lang, style) ?? "", lang));
        expect(withAliases(said, lang, EMPTY_LEXICON)).toEqual([{ text: said }]);
      }
    }
  },
);

it.each([
  ["fr", "2028-01-01", "samedi 1er janvier 2028"],
  ["ru", "2028-01-01", "суббота, 1 января 2028 года"],
  ["uk", "2028-01-01", "субота, 1 січня 2028 року"],
  ["en", "not a date", "not a date"],
])("%s: %s is %s", (lang, day, said) => {
  expect(spokenDate(day, lang, "full")).toBe(said);
});
