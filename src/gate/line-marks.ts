/** How a line begins that stands for an item of a list. */
export type LineMark =
  | { readonly kind: "bullet" | "hyphen" | "dash"; readonly sign: string }
  | { readonly kind: "number"; readonly sign: string; readonly number: number };

const BULLET = /^\s*([•‣⁃◦▪▫●○■□◆◇▶►▸➤➔➜→⇒✓✔✗✘➢❖·・*])\uFE0F?\s*(?=[\p{L}\p{N}"“«(])/u;
/** A quick look first: the sequences that make one emoji are many. */
const PICTOGRAPH = /^\s*(?:\p{Extended_Pictographic}|\p{RI})/u;
const EMOJI = /^\s*(\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0F?)\s*(?=[\p{L}\p{N}"“«\(])/v;
const DASH = /^\s*([-‐‑−–—―])\s+(?=[\p{L}\p{N}"“«(])/u;
const NUMBER = /^\s*(\(?)(\p{Nd}{1,3}|[a-zа-я])([.)）]|\s?[.)]-)\s+(?=[\p{L}\p{N}"“«(])/u;
const CIRCLED = /^\s*([①-⑳])\s*(?=\p{L})/u;

/** The mark that a line begins with; nothing for a line of ordinary text. */
export function lineMark(line: string): LineMark | undefined {
  const bullet = BULLET.exec(line)?.[1];
  const emoji = PICTOGRAPH.test(line) ? EMOJI.exec(line)?.[1] : undefined;
  if (emoji !== undefined) return { kind: "bullet", sign: emoji };
  // An asterisk that touches a word belongs to a footnote.
  if (bullet !== undefined && !/^\s*[*·]\p{L}/u.test(line)) return { kind: "bullet", sign: bullet };
  const dash = DASH.exec(line)?.[1];
  if (dash !== undefined) return { kind: /[-‐‑−]/u.test(dash) ? "hyphen" : "dash", sign: dash };
  const circled = CIRCLED.exec(line)?.[1];
  if (circled !== undefined) return numbered("①", circled.charCodeAt(0) - 0x2460 + 1);
  const [, open = "", digits, close = ""] = NUMBER.exec(line) ?? [];
  return digits === undefined ? undefined : numbered(`${open}1${close}`, ordinalOf(digits));
}

function numbered(sign: string, number: number): LineMark {
  return { kind: "number", sign, number };
}

/** A number in the digits of any script; a letter by its place in the alphabet. */
function ordinalOf(digits: string): number {
  if (/\p{L}/u.test(digits)) return digits.charCodeAt(0);
  return [...digits].reduce((sum, digit) => sum * 10 + digitValue(digit), 0);
}

/** Unicode has the ten digits of each script in a row, the zero at the front. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  for (let zero = code; ; zero -= 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) || code - zero === 9) return code - zero;
  }
}
