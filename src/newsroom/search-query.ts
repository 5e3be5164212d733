import { QUERY_CHARACTERS, QUERY_TERMS } from "../limits.ts";
import { searchWords } from "./search-words.ts";

/** One thing that must be found: words that follow one another. */
interface Term {
  readonly words: readonly string[];
  /** Whether the last word may go on: `elect` finds `election`. */
  readonly open: boolean;
}

export interface SearchExpression {
  /** For MATCH. Every word is quoted, so that nothing in it is an operator. */
  readonly match: string;
  /** The words, for snippets. */
  readonly words: readonly SoughtWord[];
}

/** A word that is looked for, folded. */
export interface SoughtWord {
  readonly word: string;
  /** Whether it may go on. */
  readonly open: boolean;
}

/** Quotation marks around a phrase; within a Hebrew word the mark is a letter of it. */
const PHRASE_MARK = /(?<!\p{Script=Hebrew})["“”„]|["“”„](?!\p{Script=Hebrew})/u;

/**
 * What a reader typed, as an expression of FTS5: all words, phrases in quotation marks, the last word
 * as a beginning. Any text is a query; nothing when it has no words.
 */
export function searchExpression(typed: string): SearchExpression | undefined {
  const pieces = typed.slice(0, QUERY_CHARACTERS).toWellFormed().split(PHRASE_MARK);
  const terms = pieces
    .flatMap((piece, index) => termsOf(piece, index % 2 === 1, index === pieces.length - 1))
    .slice(0, QUERY_TERMS);
  if (terms.length === 0) return undefined;
  return { match: terms.map(quoted).join(" AND "), words: terms.flatMap(soughtWords) };
}

function soughtWords({ words, open }: Term): SoughtWord[] {
  return words.map((word, index) => ({ word, open: open && index === words.length - 1 }));
}

function termsOf(piece: string, isPhrase: boolean, isLast: boolean): Term[] {
  const words = searchWords(piece);
  if (isPhrase) return words.length === 0 ? [] : [{ words, open: false }];
  return words.map((word, index) => ({
    words: [word],
    open: (isLast && index === words.length - 1) || hasParticles(word),
  }));
}

/** Korean writes particles onto its words: who looks for 평양 wants 평양에서 too. */
function hasParticles(word: string): boolean {
  return /^\p{Script=Hangul}+$/u.test(word);
}

function quoted({ words, open }: Term): string {
  return `"${words.join(" ").replaceAll('"', '""')}"${open ? " *" : ""}`;
}
