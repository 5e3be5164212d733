import { languageOf } from "./language-of.ts";
import type { InlineRule } from "./speech-rules.ts";

const ISO =
  /(?<![\p{L}\p{N}_-])(\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2})(?:T(\p{Nd}{2}:\p{Nd}{2})(?::\p{Nd}{2}(?:\.\p{Nd}+)?)?(Z|[+-]\p{Nd}{2}:\p{Nd}{2})?)?(?![\p{L}\p{N}_-])/gu;

/** Rule 11: a date by ISO 8601 is written out as the language writes dates. */
export const ISO_DATES: InlineRule = {
  name: "11 ISO dates",
  apply: (text, tag) =>
    text.replace(ISO, (whole, day: string, time: string | undefined, zone: string | undefined) => {
      const written = writtenDate(day, tag);
      if (written === undefined) return whole;
      if (time === undefined) return written;
      return `${written}, ${time}${zone === undefined ? "" : ` ${spokenZone(zone)}`}`;
    }),
};

const NUMERIC =
  /(?<![\p{L}\p{Nd}./-])(0?[1-9]|[12]\p{Nd}|3[01])(\/|\. ?)(0?[1-9]|1[0-2])\2(\p{Nd}{4})(?![\p{L}\p{Nd}/-]|\.\p{Nd})/gu;

/** Days in figures where their order is day, month, year alone: `23.11.2026`, `23/11/2026`. */
export const NUMERIC_DATES: InlineRule = {
  name: "11 dates in figures",
  apply: (text, tag) =>
    text.replace(NUMERIC, (whole, day: string, _, month: string, year: string) => {
      const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      return writtenDate(iso, tag) ?? whole;
    }),
};

/** `+09:00` is `UTC+9`. */
function spokenZone(zone: string): string {
  const [, sign = "", hours = "0", minutes = "00"] = /^([+-])(\d\d):(\d\d)$/u.exec(zone) ?? [];
  if (Number(hours) + Number(minutes) === 0) return "UTC";
  return `UTC${sign}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar day or instant as the language writes it; in UTC, since an edition has no zone. */
export function writtenDate(
  moment: string,
  tag: string,
  dateStyle: "long" | "full" = "long",
): string | undefined {
  const time = new Date(moment.length === 10 ? `${moment}T00:00:00Z` : moment);
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(moment.slice(0, 10))) {
    return undefined;
  }
  if (dateStyle === "full" && languageOf(tag) === "fa") {
    // CLDR's pattern puts the year first and parts the weekday with a Latin comma.
    const weekday = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" });
    return `${weekday.format(time)} ${writtenDate(moment, tag)}`;
  }
  const key = `${tag} ${dateStyle}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { dateStyle, timeZone: "UTC" });
  formats.set(key, format);
  return inRunningText(format.format(time).replace(/[\u00A0\u202F]/gu, " "), tag);
}

/** Dates of CLDR as newspapers write them: `ngày 23 tháng 11 năm 2026`, `2026年11月23日星期一`. */
function inRunningText(date: string, tag: string): string {
  if (languageOf(tag) === "vi") {
    return date.replace(
      /(\p{Nd}{1,2}) tháng (\p{Nd}{1,2}), (\p{Nd}{4})/u,
      "ngày $1 tháng $2 năm $3",
    );
  }
  return date.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}
