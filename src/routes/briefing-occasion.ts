import type { Occasion } from "../edition/briefing.ts";
import { spokenDate } from "../locale/speech/spoken-date.ts";
import { breakingLine } from "./breaking-first.ts";
import type { Reading } from "./reading.ts";

/** What a briefing in a language has to be told at this reading: the day, the place, what breaks. */
export function occasionOf(reading: Reading, lang: string): Occasion {
  const breaking = breakingLine(reading, lang);
  return {
    date: spokenDay(reading.now, lang),
    address: siteAddress(reading.origin),
    ...(breaking !== undefined && { breaking }),
  };
}

/** The day of a moment in UTC, since an edition has no zone: `2026-11-23`. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** Where the publication is, as one would say it: without a scheme and `www.`. */
export function siteAddress(origin: string): string {
  return new URL(origin).host.replace(/^www\./u, "");
}

/** In the middle of a sentence, so without a stop of its own. */
function spokenDay(now: Date, lang: string): string {
  return spokenDate(dayOf(now), lang, "full").replace(/[\s.。।۔።]+$/u, "");
}
