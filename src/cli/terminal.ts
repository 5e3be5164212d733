/** How to write to a person: with marks of looks on a terminal, plainly elsewhere. */
export interface Looks {
  readonly bold: (text: string) => string;
  readonly underline: (text: string) => string;
  /** Whether an underline can be shown by the letters themselves. */
  readonly isRich: boolean;
}

export const PLAIN: Looks = { bold: same, underline: same, isRich: false };
const RICH: Looks = { bold: marked(1, 22), underline: marked(4, 24), isRich: true };

/** Looks for a stream: none when it is no terminal, or NO_COLOR is set (no-color.org) or TERM is dumb. */
export function looksFor(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Looks {
  const { NO_COLOR = "", TERM } = environment;
  return stream.isTTY === true && NO_COLOR === "" && TERM !== "dumb" ? RICH : PLAIN;
}

/** What came from outside, without characters that would steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ");
}

function same(text: string): string {
  return text;
}

function marked(on: number, off: number): (text: string) => string {
  return (text) => `\u001B[${on}m${text}\u001B[${off}m`;
}
