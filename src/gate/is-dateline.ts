const AFTER = /^(?:\s*\([^)]*\))?(?:[,.]?\s[^—–:-]{0,40})?\s*[—–:-]/u;

/**
 * Whether capitals say where a report was written, as agencies set it at the front of a text:
 * `LOS ANGELES, Nov. 23 —`, `LONDON (AP) —`.
 */
export function isDateline(text: string, start: number, capitals: string): boolean {
  if (text.slice(0, start).trim() !== "") return false;
  return AFTER.test(text.slice(start + capitals.length, start + capitals.length + 80));
}
