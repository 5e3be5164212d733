import { foldLetters } from "./fold-letters.ts";

/** Direction marks, soft hyphens and other characters that no label consists of. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\ufe0f/gu;
/** From the first letter or digit to the last: without the quotes, arrows, stops and bullets around. */
const WORDS = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su;

/**
 * The text of a link or an image in a form that compares: `“Read more…” →` and `READ MORE` give
 * `read more`. `lang` is BCP 47 and decides how capitals become small letters. Empty for a text
 * without a letter or digit.
 */
export function foldLabel(text: string, lang: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[’ʼ‘`´]/gu, "'")
    .replace(/[‐‑]/gu, "-")
    .replace(/\s+/gu, " ")
    .toLocaleLowerCase(lang)
    .normalize("NFC");
  return foldLetters(WORDS.exec(plain)?.[0] ?? "");
}
