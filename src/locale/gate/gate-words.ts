/**
 * What a language brings to the gate: the words that rules look for. One file a language, compiled
 * by what its editors write, never translated.
 *
 * Phrases are NFC, in lower case where the script has case (by the language's own rules: `İndir` is
 * `indir` in Turkish), with plain apostrophes, and without final punctuation or arrows; `foldLabel`
 * brings any text into that form. How a phrase is found in running text differs by script, which
 * `phrasePattern` knows.
 */
export interface GateWords {
  /** BCP 47, as in the language's locale file. */
  readonly tag: string;
  /** Whole texts of links that say nothing of where they lead: `click here`. */
  readonly vagueLinks: readonly string[];
  /** Whole alternative texts that say nothing: `image`, `photo`. A number may follow them. */
  readonly imagePlaceholders: readonly string[];
  /** How alternative text begins that only says that it is an image: `image of`. */
  readonly imageBeginnings: readonly string[];
  /** The same at its end, where the language puts the noun last: `の画像`. Empty where it does not. */
  readonly imageEndings: readonly string[];
  /** Phrases that nearly always point by place, colour or shape: `see above`, `the round button`. */
  readonly sensoryPhrases: readonly string[];
  /**
   * Phrases that do so in a sentence about something to look at, and not in others (`on the right`
   * of a chart or of a parliament, `the red line` that a graph draws or a government): they count
   * beside a word of `figureWords`, or before one of `figureVerbs`.
   */
  readonly sensoryHints: readonly string[];
  /** What is looked at or pressed: `chart`, `photo`, `button`, `click`. */
  readonly figureWords: readonly string[];
  /** What a mark on a figure does: `shows`, `stands for`. */
  readonly figureVerbs: readonly string[];
  /** Initialisms so common in the language that nobody expands them, as they are written. */
  readonly abbreviationsKnown: readonly string[];
  /**
   * The commonest words: they tell languages of one script apart. For Chinese, characters that the
   * other of its two scripts writes differently.
   */
  readonly functionWords: readonly string[];
}
