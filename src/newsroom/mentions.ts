import type { Article } from "../article/model.ts";
import { foldSpace } from "../article/plain-text.ts";
import type { Summary } from "../article/summary.ts";
import { segmentText, sentenceText } from "../edition/script.ts";
import { mentionPattern } from "../locale/lexicon/apply.ts";
import { normaliseWords } from "../locale/speech/packs.ts";
import { renderScript } from "../render/speech/render-script.ts";

/** Finds whether a text in a language has one of some terms. */
export interface Mentions {
  /** In words as they are written, or as the rules of the language make them. */
  inWritten(text: string, lang: string): boolean;
  /** In words that are said as they stand. */
  inSpoken(text: string): boolean;
}

export function mentioning(terms: readonly string[]): Mentions {
  const pattern = mentionPattern(terms);
  const inSpoken = (text: string) => text.search(pattern) !== -1;
  return {
    inSpoken,
    inWritten(text, lang) {
      const clean = foldSpace(text.normalize("NFC"));
      return inSpoken(clean) || inSpoken(normaliseWords(clean, lang));
    },
  };
}

/**
 * All that may be said of an article, whatever the reader's switches, before the lexicon: its lines,
 * and the runs of words in them, each of which a lexicon is applied to by itself.
 */
export function spokenText(slug: string, article: Article, terms: readonly string[]): string {
  // A dateline in capitals keeps the words that the lexicon has, whatever it says of them.
  const lexicon = { entries: terms.map((written) => ({ written })) };
  const fallback = article.lang;
  const view = { slug, article, publication: "", fallback, now: new Date(0), lexicon };
  const { lines } = renderScript(view);
  const runs = lines.flatMap(({ sentences }) => sentences.flat().map(segmentText));
  return [...lines.map(({ sentences }) => sentences.map(sentenceText).join("")), ...runs].join(
    "\n",
  );
}

/** What a list says of an article. */
export function listedText({ title, lead, section }: Summary): string {
  return [title, lead, section?.name].join(" . ");
}
