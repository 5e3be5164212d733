/**
 * What a language says about normalising written words for the ear: data and small functions,
 * applied in order to the words of a block, code and passages in other languages excepted
 * (each of those stands in the text as one private-use character, which counts as a letter).
 */
export interface SpeechRules {
  /** BCP 47 language, without a region. */
  readonly lang: string;
  readonly rules: readonly InlineRule[];
  /** Abbreviations after whose full stop a sentence may go on: `Dr.`, `p.m.`. */
  readonly abbreviations: readonly string[];
  /** Words that begin a sentence even after an abbreviation: “left at 5 p.m. The”. */
  readonly opening?: RegExp;
  /** In German `23.` before a capital is an ordinal, not the end of a sentence. */
  readonly ordinalStop?: true;
  /** Words that engines misread and whose spelling must stay: told to an engine in SSML alone. */
  readonly aliases: readonly AliasRule[];
}

export interface InlineRule {
  /** The rule in spec/audio-text.md, or what it is about. */
  readonly name: string;
  /** `tag` is the whole BCP 47 tag: en-GB writes dates otherwise than en-US. */
  readonly apply: (text: string, tag: string) => string;
}

export interface AliasRule {
  readonly name: string;
  /** Global. */
  readonly pattern: RegExp;
  /** The words to say: letters, digits, spaces, `. ' ’ -` alone. */
  readonly alias: (match: RegExpExecArray, tag: string) => string;
}

/** A letter or digit, or something that stands for one. */
export const WORD = "[\\p{L}\\p{M}\\p{N}\\u{F0000}-\\u{FFFFD}]";

/** A rule that replaces a pattern, as `String.replace` does. */
export function replacing(name: string, pattern: RegExp, replacement: string): InlineRule {
  return { name, apply: (text) => text.replace(pattern, replacement) };
}

/** A rule that replaces the names of a table by what they stand for: `{name}` in the pattern. */
export function naming(
  name: string,
  table: Readonly<Record<string, string>>,
  pattern: (names: string) => RegExp,
  replacement: (words: string, match: readonly string[]) => string = (words) => words,
): InlineRule {
  const names = Object.keys(table)
    .sort((one, other) => other.length - one.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"))
    .join("|");
  const compiled = pattern(`(?:${names})`);
  return {
    name,
    apply: (text) =>
      text.replace(compiled, (...match: string[]) => {
        const words = table[match[1] ?? ""];
        return words === undefined ? (match[0] ?? "") : replacement(words, match);
      }),
  };
}

/** A rule that writes out abbreviations, full stops and all, before what `following` matches. */
export function writingOut(
  name: string,
  table: Readonly<Record<string, string>>,
  following: string,
): InlineRule {
  return naming(
    name,
    table,
    (names) =>
      new RegExp(`(?<![\\p{L}\\p{N}.])(${names})(?:(?<=[.°º№ᵒª]) ?| )(?=${following})`, "gu"),
    (words) => `${words} `,
  );
}

/**
 * A rule that writes out abbreviations wherever they stand. Words with a full stop after them may
 * end a sentence, and keep it before a capital: `usw. Dann` is `und so weiter. Dann`.
 */
export function writingOutAnywhere(
  name: string,
  table: Readonly<Record<string, string>>,
): InlineRule {
  return naming(
    name,
    table,
    (names) => new RegExp(`(?<![\\p{L}\\p{N}.])(${names})(?![\\p{L}\\p{N}])(?=( \\p{Lu})?)`, "gu"),
    (words, [, , capital]) => (capital === undefined ? words.replace(/\.$/u, "") : words),
  );
}

/** What a name or a number begins with: before these an abbreviation is a title or a count. */
export const CAPITAL = "[\\p{Lu}\\u{F0000}-\\u{FFFFD}]";
export const DIGIT = "\\p{Nd}";
