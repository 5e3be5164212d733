import { ALLOWED } from "../../locale/speech/allowed-characters.ts";

/** What stands for held words while a block is gathered (draft.ts); it never reaches the text. */
const HELD = /[\u{F0000}-\u{FFFFD}]/u;

/** Signs that part what stands on their two sides, as a comma would. */
const PARTING = /\s*[→←↑↓↔⇒⇐➔➜➤•‣⁃▪▫■□●○◆◇▶►◀\|¦](?:\uFE0F)?\s*|\s+>\s+/gv;
/** Rulers of typewriters and Markdown. */
const RULERS = /[=\-~.·]{4,}|={2,}|-{3,}/gu;

/** Signs that stand between words, so that the words must not run together. */
const BETWEEN = /(?<=[\p{L}\p{N}])[_\\\{\}^<>](?=[\p{L}\p{N}\/])/gv;

/** What most blocks are made of, so that most need no further look. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,;:!?'’‘"“”()%$-]*$/u;

/** Text without any sign that is not allowed; where one parted words, the comma or a space does. */
export function onlyAllowed(text: string, comma: string): string {
  if (PLAIN.test(text) && !text.includes("--") && !text.includes("....")) return text;
  const parted = text
    .replace(RULERS, " ")
    .replace(/(?<=\p{Nd} ?)\*(?= ?\p{Nd})/gu, "×")
    .replace(PARTING, (sign, at: number) => (parts(text, at, sign) ? comma : " "))
    .replace(BETWEEN, " ");
  // A sign that went leaves its request to be shown as an emoji behind.
  return kept(parted).replace(/(?<![\p{Extended_Pictographic}\p{Nd}])\uFE0F/gu, "");
}

/** The signs that are allowed, and allowed still when marks have joined them (NFC): “≈” is, “≉” not. */
function kept(text: string): string {
  const signs = [...text.normalize("NFC")];
  const left = signs.filter((sign) => ALLOWED.test(sign) || HELD.test(sign)).join("");
  return left.normalize("NFC") === left ? left : kept(left);
}

/** Two hyphens typed for a dash, in languages without a rule for dashes: a comma, or a space. */
export function withoutTypedDashes(text: string, comma: string): string {
  return text.replace(/(?<!-)\s*--\s*(?!-)/gu, (sign, at: number) =>
    parts(text, at, sign) ? comma : " ",
  );
}

function parts(text: string, at: number, sign: string): boolean {
  return (
    /[\p{L}\p{M}\p{N}\u{F0000}-\u{FFFFD}%\)”’"]$/v.test(text.slice(Math.max(at - 4, 0), at)) &&
    /^[\p{L}\p{N}\u{F0000}-\u{FFFFD}\(“‘"]/v.test(
      text.slice(at + sign.length, at + sign.length + 4),
    )
  );
}
