/** What Intl writes out in a page's language: dates, durations and the names of languages. */

const DAY = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
const INSTANT = {
  ...DAY,
  hour: "numeric",
  minute: "2-digit",
  timeZoneName: "short",
} as const;

/** The first of the languages that Intl has dates and names for; the last one when none has. */
export function spokenLanguage(lang: string, fallback: string): string {
  return Intl.DateTimeFormat.supportedLocalesOf([lang])[0] ?? fallback;
}

/** `November 23, 2026` for a day; with the time in UTC for an instant such as `2026-11-23T09:30:00Z`. */
export function spelledMoment(moment: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, moment.includes("T") ? INSTANT : DAY).format(
    new Date(moment),
  );
}

/** The calendar day of a day or an instant, in UTC. */
export function spelledDay(moment: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, DAY).format(new Date(moment));
}

/** `4 minutes, 30 seconds` for 270 seconds. */
export function spelledDuration(seconds: number, lang: string): string {
  const duration = {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  };
  return new Intl.DurationFormat(lang, { style: "long" }).format(duration);
}

/** `30 seconds` */
export function spelledSeconds(seconds: number, lang: string): string {
  const unit = { style: "unit", unit: "second", unitDisplay: "long" } as const;
  return new Intl.NumberFormat(lang, unit).format(seconds);
}

/**
 * The name of a language, in another or in itself: `Korean`, `한국어`. Extensions and private use are
 * left out, because Intl has no names for them and throws.
 */
export function languageName(tag: string, inLanguage: string = tag): string {
  const { baseName } = new Intl.Locale(tag);
  return new Intl.DisplayNames([inLanguage], { type: "language" }).of(baseName) ?? tag;
}
