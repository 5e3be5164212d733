/** Where the words in question stand in the lines of a source. */
export interface ExcerptPlace {
  /** From 1. */
  readonly line: number;
  /** UTF-16 code units from the start of the line; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How far below the line of its block an excerpt is looked for: a long paragraph, hard-wrapped. */
const LINES_BELOW = 40;
/** So many letters of an excerpt's beginning are enough to show where it begins. */
const LEAST_LETTERS = 3;

/**
 * Finds an excerpt from a line of the source on. A finding knows the line of its block, and folds
 * white space; markup may stand within the words, and then their beginning is shown.
 */
export function placeOf(
  lines: readonly string[],
  line: number,
  excerpt: string,
): ExcerptPlace | undefined {
  const words = excerpt.replace(/…$/u, "").split(" ").filter(Boolean);
  for (let count = words.length; count > 0; count = Math.floor(count / 2)) {
    const wanted = words.slice(0, count).join(" ");
    if (count < words.length && wanted.length < LEAST_LETTERS) return undefined;
    const place = find(lines, line, wanted);
    if (place !== undefined) return place;
  }
  return undefined;
}

function find(lines: readonly string[], from: number, wanted: string): ExcerptPlace | undefined {
  const pattern = new RegExp(wanted.split(" ").map(literally).join("\\s+"), "u");
  for (const [index, text] of lines.slice(from - 1, from - 1 + LINES_BELOW).entries()) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return { line: from + index, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Words as a pattern that matches them and nothing else. */
function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}
