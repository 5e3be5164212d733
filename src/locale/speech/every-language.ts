import type { InlineRule } from "./speech-rules.ts";

/** Rules 1 and 2 of spec/audio-text.md: what every language gets, with a rule pack or without. */
export const EVERY_LANGUAGE: readonly InlineRule[] = [
  // Joiners U+200C and U+200D stay: they change letters and emoji.
  { name: "1 invisible", apply: (text) => text.replace(/[\u00AD\u200B\u2060\uFEFF]/gu, "") },
  { name: "2 digit groups", apply: groupDigits },
];

/** A first group without a leading zero and groups of three, not a part of a longer number. */
const GROUPS = /(?<![\p{Nd}.,+\-–/:])(?<!\p{Nd} )[1-9]\p{Nd}{0,2}(?: \p{Nd}{3})+(?! ?\p{Nd})/gu;

/** Runs when white space has been folded, so a no-break space is a space here. */
function groupDigits(text: string, tag: string): string {
  const separator = groupSeparator(tag);
  return text.replace(GROUPS, (number, at: number) => {
    const after = text.slice(at + number.length);
    // In “12 345,67” the comma is a decimal one, so it must not part groups too.
    const isForeign = after.startsWith(separator) && /^.\p{Nd}/u.test(after);
    return isForeign ? number : number.replaceAll(" ", separator);
  });
}

const separators = new Map<string, string>();

/** What the language writes between groups of digits, by CLDR: `,` `.` or a no-break space. */
export function groupSeparator(tag: string): string {
  const known = separators.get(tag);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(tag).formatToParts(12_345_678);
  const separator = parts.find(({ type }) => type === "group")?.value ?? "";
  separators.set(tag, separator);
  return separator;
}
