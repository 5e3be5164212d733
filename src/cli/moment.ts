import { failed, type Result, success } from "../result.ts";

const UNITS = { d: 86_400_000, h: 3_600_000, m: 60_000 } as const;

const HOW =
  "Write how long (90m, 2h, 1d), a time of this day (18:00), or a day and time (2026-11-23T18:00).";

/**
 * A moment to come, as people write it: a duration from now, a time of the clock here (tomorrow's when
 * today's is past), a day and time here, or an instant with its offset. The failure says what to write.
 */
export function parseUntil(text: string, now: Date): Result<Date, string> {
  const moment = afterDuration(text, now) ?? atClock(text, now) ?? onDay(text);
  if (moment === undefined) return failed(`“${text}” is not a time. ${HOW}`);
  return moment > now
    ? success(moment)
    : failed(`“${text}” is past: it was ${describeMoment(moment)}. ${HOW}`);
}

/** A moment as a person here reads it, and as it is meant everywhere. */
export function describeMoment(moment: Date): string {
  const here = new Intl.DateTimeFormat("en", {
    weekday: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return `${here.format(moment)} here (${moment.toISOString().replace(/\.\d+Z$/u, "Z")})`;
}

function afterDuration(text: string, now: Date): Date | undefined {
  if (!/^(\d{1,4}\s*[dhm]\s*)+$/iu.test(text)) return undefined;
  const parts = [...text.toLowerCase().matchAll(/(\d+)\s*([dhm])/gu)];
  const total = parts.reduce(
    (sum, [, count, unit]) => sum + Number(count) * UNITS[unit as keyof typeof UNITS],
    0,
  );
  return new Date(Math.floor((now.getTime() + total) / 1000) * 1000);
}

function atClock(text: string, now: Date): Date | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/u.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const moment = new Date(now);
  moment.setHours(Number(hours), Number(minutes), 0, 0);
  if (moment <= now) moment.setDate(moment.getDate() + 1);
  return moment;
}

/** ISO 8601; without an offset it is a time here. JavaScript takes the 31st of any month, so the day is compared. */
function onDay(text: string): Date | undefined {
  const form =
    /^(\d{4}-\d{2}-(\d{2}))[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?$/iu;
  const [, day, dayOfMonth, time, offset = ""] = form.exec(text) ?? [];
  if (day === undefined) return undefined;
  const isDay = new Date(`${day}T00:00:00Z`).getUTCDate() === Number(dayOfMonth);
  const moment = new Date(`${day}T${time}${offset.toUpperCase()}`);
  return isDay && !Number.isNaN(moment.getTime()) ? moment : undefined;
}
