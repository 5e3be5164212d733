import { foldLetters } from "./fold-letters.ts";

/** Between spaces or letters of other scripts; in Chinese, a whole paragraph has no space. */
const ASCII_RUN = /[\u0021-\u007e]+/gu;
const ADDRESS = /@|^#|:\/\/|^www\./iu;
/** Identifiers, paths, calls and markup: `user_id`, `a/b.ts`, `Object.keys(x)`, `--force`, `<b>`. */
const CODE = /[_{}<>=\\|$/]|\(\)|::|--|[a-z][A-Z]|[A-Za-z]\.[A-Za-z]{2}|\d[A-Za-z]|[A-Za-z]\d/u;
/** A quotation within a line, in the marks of any language; what opens in one may close another. */
const QUOTATION = /[“”„‟"«»‹›「『《][^“”„‟"«»‹›「」『』《》\n]*[“”„‟"«»‹›」』》]/gu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const CAPITAL = /^\p{Lu}/u;
const PARTICLE = new Set(
  "al ben bin da das de del della den der des di do dos du e el ibn la las le los of the und van von y zu".split(
    " ",
  ),
);

/** A text without addresses, code and the quotations in it; all of it when it is one quotation. */
export function withoutForeignMatter(text: string): string {
  const prose = text
    .normalize("NFC")
    .replace(ASCII_RUN, (run) => (ADDRESS.test(run) || CODE.test(run) ? " " : run));
  const unquoted = prose.replace(QUOTATION, " ");
  return lettersIn(unquoted) * 3 >= lettersIn(prose) ? unquoted : prose;
}

/** A text without capitalised Latin words: names, which every script quotes as they are. */
export function withoutNames(text: string): string {
  if (!/\p{Ll}/u.test(text)) return text;
  return text.replace(/(?<!\p{L})\p{Lu}[\p{L}\p{M}]*/gu, (word) =>
    /\p{Script=Latin}/u.test(word) ? " " : word,
  );
}

/**
 * The running words of a text, in small letters and one spelling: in a script with capitals the
 * capitalised words are left out, since they are names, and so are the particles within names
 * (`Juan de la Cruz`). A text all in capitals is taken whole.
 */
export function proseWords(text: string): readonly string[] {
  const shouted = !/\p{Ll}/u.test(text);
  return text.split("\n").flatMap((line) => {
    const words = line.match(WORD) ?? [];
    if (shouted) return words.map(small);
    return words.filter((word, at) => !CAPITAL.test(word) && !isWithinName(words, at)).map(small);
  });
}

function isWithinName(words: readonly string[], at: number): boolean {
  if (!PARTICLE.has(words[at] ?? "")) return false;
  const before = words.slice(Math.max(at - 3, 0), at).findLast((word) => !PARTICLE.has(word));
  const after = words.slice(at + 1, at + 4).find((word) => !PARTICLE.has(word));
  return CAPITAL.test(before ?? "") && CAPITAL.test(after ?? "");
}

function small(word: string): string {
  return foldLetters(word.toLowerCase());
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
