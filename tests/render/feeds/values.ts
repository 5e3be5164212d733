import { canonicalLanguage } from "../../../src/article/language.ts";

/** Whether a text is a date-time of RFC 3339 with a capital T and Z, of a day that there is (RFC 4287, 3.3). */
export function isDateTime(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u.exec(
    text,
  );
  if (parts === null) return false;
  const [, day, time] = parts;
  const moment = new Date(`${day}T${time}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${day}T${time}`);
}

/** Whether a text is an absolute address in its one form: nothing around it and nothing to normalise. */
export function isAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || /\s/u.test(text)) return false;
  return !/^https?:$/u.test(url.protocol) || url.href === text;
}

/** Whether a text is a well-formed language tag in its canonical form (BCP 47). */
export function isLanguage(text: string): boolean {
  return canonicalLanguage(text) === text;
}
