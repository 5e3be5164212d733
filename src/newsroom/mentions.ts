import type { Article } from "../article/model.ts";
import { foldSpace, plainText } from "../article/plain-text.ts";
import type { Summary } from "../article/summary.ts";
import { places } from "../article/traverse.ts";
import { mentionPattern } from "../locale/lexicon/apply.ts";
import { normaliseWords } from "../locale/speech/packs.ts";
import { bodyText } from "./search-words.ts";

/** Whether a text in a language has one of some terms, as written or as it is said. */
export type Mentions = (text: string, lang: string) => boolean;

/** The lexicon is applied after the rules of a language, and they can make a term or take one away. */
export function mentioning(terms: readonly string[]): Mentions {
  const pattern = mentionPattern(terms);
  return (text, lang) => {
    const clean = foldSpace(text.normalize("NFC"));
    return clean.search(pattern) !== -1 || normaliseWords(clean, lang).search(pattern) !== -1;
  };
}

/** Everything that is said of an article, apart from the words of the product. */
export function spokenText(article: Article): string {
  const { title, lead, authors, dateline, image, corrections, notes } = article;
  const expansions = [...places(article)].flatMap(({ node }) =>
    node.kind === "abbreviation" ? [node.expansion] : [],
  );
  return [
    ...[title, lead, dateline, ...authors.map(({ name }) => name)],
    ...[image?.image.alt, plainText(image?.caption ?? []), bodyText(article)],
    ...[...corrections.map(({ text }) => text), ...notes.map(({ content }) => plainText(content))],
    ...expansions,
  ].join(" . ");
}

/** What a list says of an article. */
export function listedText({ title, lead, section }: Summary): string {
  return [title, lead, section?.name].join(" . ");
}
