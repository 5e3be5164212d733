import { ALPHABETS } from "./alphabets.ts";
import { foldLetters } from "./fold-letters.ts";
import { GATE_WORDS } from "./gate-words-of.ts";
import { NEIGHBOUR_WORDS } from "./neighbour-words.ts";

/** A language and what a text in it has. */
export interface Candidate {
  readonly lang: string;
  /** A word that several languages share says less of each. */
  readonly weightOf: ReadonlyMap<string, number>;
  /** A letter outside its alphabet, where that is known. */
  readonly foreign: RegExp | undefined;
}

function byScript(): ReadonlyMap<string, readonly Candidate[]> {
  const ours = GATE_WORDS.map(({ tag, functionWords }) => [tag, functionWords] as const);
  const all = [...ours, ...Object.entries(NEIGHBOUR_WORDS)].map(([lang, words]) => ({
    lang,
    script: new Intl.Locale(lang).maximize().script ?? "",
    words: [...new Set(words.map(foldLetters))],
  }));
  const groups = Map.groupBy(all, ({ script }) => script);
  return new Map([...groups].map(([script, group]) => [script, weighed(group)]));
}

function weighed(
  group: readonly { readonly lang: string; readonly words: readonly string[] }[],
): readonly Candidate[] {
  const sharing = new Map<string, number>();
  for (const { words } of group)
    for (const word of words) sharing.set(word, (sharing.get(word) ?? 0) + 1);
  return group.map(({ lang, words }) => ({
    lang,
    weightOf: new Map(words.map((word) => [word, 1 / Math.sqrt(sharing.get(word) ?? 1)])),
    foreign: foreignTo(lang),
  }));
}

function foreignTo(lang: string): RegExp | undefined {
  const alphabet = ALPHABETS[lang];
  return alphabet === undefined ? undefined : new RegExp(`[^a-z\\p{M}${alphabet}]`, "u");
}

/** The languages that are told by their words, by ISO 15924 script. */
export const CANDIDATES: ReadonlyMap<string, readonly Candidate[]> = byScript();
