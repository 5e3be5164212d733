import { type InlineRule, naming, replacing } from "./speech-rules.ts";
import { ISO_DATES } from "./written-dates.ts";

const MONTHS = {
  Jan: "January",
  Feb: "February",
  Mar: "March",
  Apr: "April",
  Jun: "June",
  Jul: "July",
  Aug: "August",
  Sep: "September",
  Sept: "September",
  Oct: "October",
  Nov: "November",
  Dec: "December",
} as const;

const DAYS = {
  Mon: "Monday",
  Tue: "Tuesday",
  Tues: "Tuesday",
  Wed: "Wednesday",
  Thu: "Thursday",
  Thur: "Thursday",
  Thurs: "Thursday",
  Fri: "Friday",
  Sat: "Saturday",
  Sun: "Sunday",
} as const;

/** Long and short names as a pattern, for ranges such as `Nov. 23–Dec. 5`. */
export const EN_MONTHS = [...Object.keys(MONTHS), ...Object.values(MONTHS), "May"].join("|");

/** `Mon–Fri`, `Jan.–March`; with a hyphen short names alone, as `Thursday-Friday` may be a name. */
function spans(short: Readonly<Record<string, string>>): InlineRule {
  const names = Object.keys(short).join("|");
  const full = Object.values(short).join("|");
  const pattern = new RegExp(
    `\\b(?:(${names})\\.?[–-](${names})(?:\\.(?!$| \\p{Lu})|(?!\\p{L}))|(${full}|(?:${names})\\.?)–(${full}|(?:${names})\\.?)(?!\\p{L}))`,
    "gu",
  );
  const long = (name = "") => short[name.replace(".", "")] ?? name;
  return {
    name: "3 weekdays and months",
    apply: (text) =>
      text.replace(pattern, (_, a?: string, b?: string, c?: string, d?: string) =>
        [long(a ?? c), long(b ?? d)].join(" to "),
      ),
  };
}

/** Rule 3 between names of days or of months; it comes before the other dashes. */
export const EN_SPANS: readonly InlineRule[] = [spans(DAYS), spans({ ...MONTHS, May: "May" })];

/** Rules 9, 10 and 11: clock times, months, ISO dates. */
export const EN_TIMES: readonly InlineRule[] = [
  {
    name: "9 clock times",
    apply: (text) =>
      text.replace(
        /(?<![\p{Nd}.:,])(1[0-2]|0?[1-9])(?:[.:]([0-5]\p{Nd}))? ?([AaPp])(?:\.[Mm]\.|[Mm]\b\.?(?! ?\p{Ll}[\p{L}’']*\.m))/gu,
        (_, hour: string, minute: string | undefined, half: string) =>
          `${hour}${minute === undefined ? "" : `:${minute}`} ${half.toLowerCase()}.m.`,
      ),
  },
  replacing(
    "9 from one clock time to another",
    /(?<=\b[ap]\.m\.) ?- ?(?=\p{Nd}|noon\b|midnight\b)|(?<=\b(?:[Nn]oon|[Mm]idnight))-(?=\p{Nd})/gu,
    " to ",
  ),
  // “9.30 to 10:15 a.m.”: the first of two times is written as the second.
  replacing(
    "9 the first of two clock times",
    /(?<=(?<![\p{Nd}.,:])(?:1[0-2]|[1-9]))\.(?=[0-5]\p{Nd}(?: (?:to|and|or) |-)\p{Nd}{1,2}(?::\p{Nd}{2})? [ap]\.m\.)/gu,
    ":",
  ),
  replacing(
    "9 from one clock time to another with a hyphen",
    /(?<=(?<![\p{L}\p{N}.,:-])\p{Nd}{1,2}(?::\p{Nd}{2})?)-(?=\p{Nd}{1,2}(?::\p{Nd}{2})? [ap]\.m\.)/gu,
    " to ",
  ),
  naming(
    "10 months before a day or year",
    MONTHS,
    (names) =>
      new RegExp(`\\b(${names})\\.? ?(?=\\p{Nd}{1,2}(?!\\p{Nd})|\\p{Nd}{4}(?!\\p{Nd}))`, "gu"),
    (month) => `${month} `,
  ),
  naming(
    "10 months after a day",
    MONTHS,
    (names) =>
      new RegExp(
        `(?<=\\b\\p{Nd}{1,2} )(${names})(?:\\.(?= \\p{Ll}|[,;)]| \\p{Nd})|(?!\\p{L}))`,
        "gu",
      ),
  ),
  naming(
    "10 weekdays before a date",
    DAYS,
    (names) =>
      new RegExp(
        `\\b(${names})\\.?(?=,? (?:${EN_MONTHS}) \\p{Nd}|,? \\p{Nd}{1,2} (?:${EN_MONTHS})\\b)`,
        "gu",
      ),
  ),
  // The header of a column, or a cell.
  naming(
    "10 a weekday or a month by itself",
    { ...DAYS, ...MONTHS },
    (names) => new RegExp(`^(${names})\\.?$`, "gu"),
  ),
  ISO_DATES,
];
