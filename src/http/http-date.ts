const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const LONG_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const TIME = "(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})";
const MONTH = `(?<month>${MONTHS.join("|")})`;

/** The three forms that a recipient must accept (RFC 9110 §5.6.7). */
const FORMATS = [
  new RegExp(`^${DAY}, (?<day>\\d{2}) ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`, "u"),
  new RegExp(`^${LONG_DAY}, (?<day>\\d{2})-${MONTH}-(?<year>\\d{2}) ${TIME} GMT$`, "u"),
  new RegExp(`^${DAY} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`, "u"),
];

/** Seconds since 1970 of an HTTP date, or nothing when it is not one. */
export function parseHttpDate(text: string): number | undefined {
  const parts = FORMATS.map((format) => format.exec(text)?.groups).find(Boolean);
  if (parts === undefined) return undefined;
  const { day = "", month = "", hour = "", minute = "", second = "" } = parts;
  const date = new Date(0);
  date.setUTCFullYear(fullYear(parts.year ?? ""), MONTHS.indexOf(month), Number(day));
  date.setUTCHours(Number(hour), Number(minute), Number(second));
  const exists = date.getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60;
  return exists && Number(second) <= 60 ? date.getTime() / 1000 : undefined;
}

/** An HTTP date of seconds since 1970: `Mon, 23 Nov 2026 09:30:00 GMT`. */
export function formatHttpDate(seconds: number): string {
  return new Date(seconds * 1000).toUTCString();
}

/** A year of two digits that would lie more than 50 years ahead is in the past (RFC 9110 §5.6.7). */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  const now = new Date().getUTCFullYear();
  const guess = Math.floor(now / 100) * 100 + Number(year);
  return guess > now + 50 ? guess - 100 : guess;
}
