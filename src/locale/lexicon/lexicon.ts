/**
 * How a site writes and speaks the words that engines misread, in one language.
 * `text` respells for every listener and is for numerals alone; `alias` is told to engines in SSML
 * and leaves the spelling as it is, for braille and search.
 */
export interface Lexicon {
  /** BCP 47 language, or nothing for a lexicon without entries. */
  readonly lang?: string;
  readonly entries: readonly LexiconEntry[];
}

/** The lexicon for words in a language, given as a BCP 47 tag; one without entries when there is none. */
export type LexiconOf = (tag: string) => Lexicon;

export interface LexiconEntry {
  /** As it is written, capitals and all. */
  readonly written: string;
  /** What audio text says in its place: `World War Two`. */
  readonly text?: string;
  /** What SSML says in its place: `I.A.E.A.`; letters, digits, spaces, `. ' ’ -` alone. */
  readonly alias?: string;
}

/** Entries for initialisms that are spelt: engines are told a full stop after each letter. */
export function spelt(...initialisms: readonly string[]): readonly LexiconEntry[] {
  return initialisms.map((written) => ({
    written,
    alias: [...written].map((letter) => `${letter.toUpperCase()}.`).join(""),
  }));
}
