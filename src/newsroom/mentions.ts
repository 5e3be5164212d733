import type { Article } from "../article/model.ts";
import { foldSpace } from "../article/plain-text.ts";
import type { Summary } from "../article/summary.ts";
import { mentionPattern } from "../locale/lexicon/apply.ts";
import type { LexiconEntry } from "../locale/lexicon/lexicon.ts";
import { normaliseWords } from "../locale/speech/packs.ts";
import { renderScript } from "../render/speech/render-script.ts";

/** Finds whether a text in a language has one of some terms. */
export interface Mentions {
  /** In words as they are written, or as the rules of the language make them. */
  inWritten(text: string, lang: string): boolean;
}

export function mentioning(terms: readonly string[]): Mentions {
  const pattern = mentionPattern(terms);
  const inSpoken = (text: string) => text.search(pattern) !== -1;
  return {
    inWritten(text, lang) {
      const clean = foldSpace(text.normalize("NFC"));
      return inSpoken(clean) || inSpoken(normaliseWords(clean, lang));
    },
  };
}

/** What a look at an article came to. */
export interface Look {
  /** Whether a lexicon that has the terms says anything of the article otherwise. */
  readonly isTouched: boolean;
  /** How much was looked at. */
  readonly characters: number;
}

/**
 * Whether entries for some terms change what is said of an article, whatever the entries say.
 * It is rendered with and without them: a search of its text of our own would sooner or later
 * disagree with where the renderer finds words, and leave an article unrendered.
 */
export function look(slug: string, article: Article, terms: readonly string[]): Look {
  const entries = terms.flatMap((written): LexiconEntry[] => [
    { written, text: "otherwise" },
    { written, alias: "otherwise" },
  ]);
  const plain = scriptWith(slug, article, []);
  return { isTouched: scriptWith(slug, article, entries) !== plain, characters: plain.length };
}

function scriptWith(slug: string, article: Article, entries: readonly LexiconEntry[]): string {
  const fallback = article.lang;
  const view = { slug, article, publication: "", fallback, now: new Date(0) };
  return JSON.stringify(renderScript({ ...view, lexicon: { entries } }));
}

/** What a list says of an article, or is called after one of its articles. */
export function listedText({ title, lead, section, tags = [] }: Summary): string {
  return [title, lead, section?.name, ...tags].join(" . ");
}
