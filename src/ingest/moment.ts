/**
 * A date as people and programs write it, in the model's form: a day, or an instant in UTC to the
 * second. Nothing when it is not a date, or is a time of day without saying in which place.
 */
export function momentOf(written: string): string | undefined {
  const text = written.trim();
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return isRealDay(text) ? text : undefined;
  const parts =
    /^(\d{4}-\d{2}-\d{2})[Tt ]+(\d{2}:\d{2})(:\d{2})?(?:[.,]\d{1,9})?\s*([Zz]|[+-]\d{2}(?::?\d{2})?)$/u.exec(
      text,
    );
  if (parts === null) return undefined;
  const [, day = "", minutes = "", seconds = ":00", zone = "Z"] = parts;
  if (!isRealDay(day)) return undefined;
  const instant = new Date(`${day}T${minutes}${seconds}${offset(zone)}`);
  if (Number.isNaN(instant.getTime())) return undefined;
  const utc = instant.toISOString();
  return /^\d{4}-/u.test(utc) ? `${utc.slice(0, 19)}Z` : undefined;
}

function offset(zone: string): string {
  if (/^z$/iu.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** JavaScript reads 30 February as 2 March; a day that does not come back the same is none. */
function isRealDay(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
