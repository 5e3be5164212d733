import { languageOf } from "../speech/language-of.ts";
import { findSpeechRules } from "../speech/packs.ts";
import type { Lexicon, LexiconEntry } from "./lexicon.ts";
import { wordPattern } from "./word-pattern.ts";

/** A run of words, with what an engine should say in its place. */
export interface Aliased {
  readonly text: string;
  readonly alias?: string;
}

interface Compiled {
  readonly pattern: RegExp;
  readonly entries: ReadonlyMap<string, LexiconEntry>;
}

const compiled = new WeakMap<Lexicon, { text?: Compiled; alias?: Compiled }>();
/** Three words in capitals; scripts without case have none. */
const CAPITALS = /\p{Lu} \P{L}*\p{Lu}+\P{L}* \P{L}*\p{Lu}/u;
/** Every engine takes these in an alias and reads no sign aloud (spec/audio-text.md). */
const SPEAKABLE = /^[\p{L}\p{M}\p{Nd} .'’-]+$/u;

/** Whether words can be an alias: what every engine takes. */
export function isSpeakable(alias: string): boolean {
  return SPEAKABLE.test(alias);
}

/** Rule 18: the words that the lexicon respells, in running text. */
export function respell(text: string, lexicon: Lexicon): string {
  const { pattern, entries } = compile(lexicon, "text");
  return text.replace(pattern, (written) => entries.get(written)?.text ?? written);
}

/** A pattern of the places where a lexicon with entries for these terms would change something. */
export function mentionPattern(terms: readonly string[]): RegExp {
  return wordPattern(terms, "(?:[’']s|s(?![’']))?");
}

/**
 * Text in runs, those with an alias told: from the site's lexicon, its possessive inside, or from
 * the language's own alias rules. Joined again, the runs are the text.
 */
export function withAliases(text: string, tag: string, lexicon: Lexicon): readonly Aliased[] {
  const found = [...lexiconMatches(text, tag, lexicon), ...ruleMatches(text, tag)].sort(
    (one, other) => one.start - other.start || other.text.length - one.text.length,
  );
  const runs: Aliased[] = [];
  let end = 0;
  for (const match of found) {
    if (match.start < end || !isSpeakable(match.alias)) continue;
    if (match.start > end) runs.push({ text: text.slice(end, match.start) });
    runs.push({ text: match.text, alias: match.alias });
    end = match.start + match.text.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

interface Match {
  readonly start: number;
  readonly text: string;
  readonly alias: string;
}

function lexiconMatches(text: string, tag: string, lexicon: Lexicon): readonly Match[] {
  if (lexicon.lang !== undefined && languageOf(tag) !== lexicon.lang) return [];
  // In a headline in capitals every word looks like an initialism: “WHO IS NEXT?”.
  if (!/\p{Ll}/u.test(text) && CAPITALS.test(text)) return [];
  const { pattern, entries } = compile(lexicon, "alias");
  return [...text.matchAll(pattern)].flatMap((match) => {
    const alias = entries.get(match[1] ?? "")?.alias;
    // A plural is said like a possessive: after “M.” a bare “s” would be spelt.
    const ending = match[2] === "s" ? "’s" : (match[2] ?? "");
    return alias === undefined
      ? []
      : [{ start: match.index, text: match[0], alias: `${alias}${ending}` }];
  });
}

function ruleMatches(text: string, tag: string): readonly Match[] {
  return (findSpeechRules(tag)?.aliases ?? []).flatMap(({ pattern, alias }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      text: match[0],
      alias: alias(match, tag),
    })),
  );
}

function compile(lexicon: Lexicon, form: "text" | "alias"): Compiled {
  const forms = compiled.get(lexicon) ?? {};
  const known = forms[form];
  if (known !== undefined) return known;
  const entries = new Map(
    lexicon.entries
      .filter((entry) => entry[form] !== undefined)
      // An entry that respells has done so before the engine is told how to say it.
      .map((entry) => [(form === "alias" ? entry.text : undefined) ?? entry.written, entry]),
  );
  const ending = form === "alias" ? "([’']s|s(?![’']))?" : "";
  const built = { pattern: wordPattern([...entries.keys()], ending), entries };
  compiled.set(lexicon, { ...forms, [form]: built });
  return built;
}
