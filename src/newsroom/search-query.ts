import { QUERY_CHARACTERS, QUERY_TERMS } from "../limits.ts";
import { ALL_FOLDINGS, type Folding, foldingOf, foldWord, soughtForms } from "./folding.ts";
import { foldingMark } from "./search-words.ts";
import { wordsOf } from "./words-of.ts";

/** One thing that must be found: a word, or words that follow one another, as they were typed. */
export interface Term {
  readonly words: readonly string[];
  readonly isPhrase: boolean;
  /** Whether the last word may go on: `elect` finds `election`. */
  readonly open: boolean;
}

/** A word that is looked for, folded. */
export interface SoughtWord {
  readonly word: string;
  /** Whether it may go on. */
  readonly open: boolean;
}

/** Quotation marks around a phrase; within a Hebrew word the mark is a letter of it. */
const PHRASE_MARK =
  /(?<!\p{Script=Hebrew})["“”„«»＂「」『』]|["“”„«»＂「」『』](?!\p{Script=Hebrew})/u;

/**
 * What a reader typed: all of it must be found, phrases in quotation marks as they stand, the last
 * word and any before a star as a beginning. Any text is a query; one without words has no terms.
 */
export function searchTerms(typed: string): Term[] {
  const pieces = typed.slice(0, QUERY_CHARACTERS).toWellFormed().split(PHRASE_MARK);
  return pieces
    .flatMap((piece, index) => termsOf(piece, index % 2 === 1, index === pieces.length - 1))
    .slice(0, QUERY_TERMS);
}

function termsOf(piece: string, isPhrase: boolean, isLast: boolean): Term[] {
  const words = wordsOf(piece).filter(hasLetters);
  if (isPhrase) return words.length === 0 ? [] : [{ words, isPhrase, open: false }];
  return words.map((word, index) => ({
    words: [word],
    isPhrase,
    open:
      (isLast && index === words.length - 1) || piece.includes(`${word}*`) || hasParticles(word),
  }));
}

/** Whether anything of a word is compared: a stroke that lengthens Arabic letters is not. */
function hasLetters(word: string): boolean {
  return foldWord(word, foldingOf("und")).some((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Korean writes particles onto its words: who looks for 평양 wants 평양에서 too. */
function hasParticles(word: string): boolean {
  return /^\p{Script=Hangul}+$/u.test(word);
}

/** Terms as somebody would type them. */
export function termsText(terms: readonly Term[]): string {
  const typed = terms.map(({ words: [first = "", ...rest], isPhrase, open }, index) => {
    if (isPhrase) return `"${[first, ...rest].join(" ")}"`;
    const isOpenAnyway = index === terms.length - 1 || hasParticles(first);
    return open && !isOpenAnyway ? `${first}*` : first;
  });
  return typed.join(" ");
}

/**
 * Terms as an expression of FTS5. Each article is searched as its own language folds words, so what
 * folds to the same words in all languages is looked for once, and the rest language by language.
 * Every word is quoted, so that nothing in it is an operator. `lang` is a BCP 47 tag, when only
 * articles in it are wanted.
 */
export function searchExpression(terms: readonly Term[], lang?: string): string {
  if (lang !== undefined) return allOf(terms, foldingOf(lang));
  const byExpression = Map.groupBy(ALL_FOLDINGS, (folding) => allOf(terms, folding));
  const [[common] = [""], ...others] = [...byExpression];
  if (others.length === 0) return common;
  const elsewhere = others.flatMap(([, foldings]) => foldings);
  const alternatives = others.map(([own, foldings]) => `((${own}) AND ${marked(foldings)})`);
  return [`((${common}) NOT ${marked(elsewhere)})`, ...alternatives].join(" OR ");
}

/** The words that are marked in a text of a language. */
export function soughtWords(terms: readonly Term[], lang: string): SoughtWord[] {
  return terms.flatMap(({ words, open }) =>
    words.flatMap((word, index) =>
      soughtForms(word, foldingOf(lang)).flatMap((parts) =>
        parts.map((part, place) => ({
          word: part,
          open: open && index === words.length - 1 && place === parts.length - 1,
        })),
      ),
    ),
  );
}

function allOf(terms: readonly Term[], folding: Folding): string {
  return terms.map((term) => oneOf(term, folding)).join(" AND ");
}

/** A term in each of the ways that a language may have meant it. */
function oneOf({ words, isPhrase, open }: Term, folding: Folding): string {
  const forms = words.map((word) => soughtForms(word, folding));
  const ways = [forms.map((each) => each[0] ?? []), forms.map((each) => each.at(-1) ?? [])];
  const written = new Set(ways.map((way) => together(way.flat(), isPhrase, open)));
  return written.size === 1 ? [...written].join("") : `(${[...written].join(" OR ")})`;
}

/** Words in a row; the parts of one word, such as L’été, need not follow one another. */
function together(parts: readonly string[], isPhrase: boolean, open: boolean): string {
  if (isPhrase) return quoted(parts.join(" "));
  const all = parts.map((part, index) =>
    open && index === parts.length - 1 ? `${quoted(part)} *` : quoted(part),
  );
  return all.length === 1 ? all.join("") : `(${all.join(" AND ")})`;
}

function marked(foldings: readonly Folding[]): string {
  return `(${foldings.map((folding) => quoted(foldingMark(folding))).join(" OR ")})`;
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
