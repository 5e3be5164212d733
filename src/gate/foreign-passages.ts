import { FOREIGN_LETTERS, FOREIGN_WORDS } from "../limits.ts";
import { foreignLanguage } from "./foreign-language.ts";
import { type ForeignRun, foreignRuns } from "./foreign-runs.ts";
import type { Scope } from "./rule.ts";
import { stretches } from "./stretches.ts";

/** A quotation long enough to tell its language, in the marks of any. */
const QUOTED = /[“”„"«»『「]([^“”„"«»『「」』\n]{30,2000})[“”"«»」』]/gu;

/** Words in a language or a script that is not what they are marked with. */
export interface ForeignPassage {
  readonly path: string;
  /** The language that it is marked with. */
  readonly lang: string;
  readonly text: string;
  /** The language that it reads as; nothing when only its script is known. */
  readonly found?: string;
}

/** Sentences in another script; else what is surely in another language, whole or a quotation in it. */
export function* foreignPassages(scope: Scope): Generator<ForeignPassage> {
  for (const { path, lang, text } of stretches(scope)) {
    const runs = [...foreignRuns(text, lang)].filter((run) => isSentence(run, text));
    const [longest] = runs.toSorted((one, other) => other.letters - one.letters);
    if (longest !== undefined) {
      yield { path, lang, text: longest.text, ...told(longest.text, lang) };
      continue;
    }
    const found = foreignLanguage(text, lang);
    if (found !== undefined) yield { path, lang, text, found };
    if (found !== undefined) continue;
    for (const [, quoted = ""] of text.matchAll(QUOTED)) {
      const { found } = told(quoted, lang);
      if (found !== undefined) yield { path, lang, text: quoted, found };
    }
  }
}

function told(text: string, lang: string): { readonly found?: string } {
  const found = foreignLanguage(text, lang);
  return found === undefined ? {} : { found };
}

/** Names and terms in another script. */
export function* foreignTerms(scope: Scope): Generator<ForeignPassage> {
  for (const { path, lang, text } of stretches(scope)) {
    for (const run of foreignRuns(text, lang)) {
      if (!isSentence(run, text)) yield { path, lang, text: run.text };
    }
  }
}

/** Names and terms have a few words; what is a whole paragraph and ends with a stop is a sentence. */
function isSentence({ text, words, letters, unspaced }: ForeignRun, all: string): boolean {
  const isAll = text.length + 2 > all.trim().length && /[.!?…。！？؟।]$/u.test(all.trim());
  if (unspaced) return letters >= (isAll ? FOREIGN_LETTERS / 2 : FOREIGN_LETTERS);
  return words >= (isAll ? FOREIGN_WORDS / 2 : FOREIGN_WORDS);
}
