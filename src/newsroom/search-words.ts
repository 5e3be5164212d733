import type { Article, Block, Inline } from "../article/model.ts";
import { foldSpace, plainText } from "../article/plain-text.ts";
import { closed } from "../locale/closed.ts";
import { localeFor } from "../locale/locales.ts";
import { type Folding, foldingOf, foldWord, otherSpellings } from "./folding.ts";
import { letterPairs } from "./search-letters.ts";
import { wordsOf } from "./words-of.ts";

/** What is compared, by where it stands: pieces parted by spaces. */
export interface SearchColumns {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
}

/**
 * What the search index keeps of an article, its words as its language folds them. Made in the
 * Worker, so that the single writer is not held up.
 */
export interface SearchEntry extends SearchColumns {
  /** The body's text as it reads, for snippets; without code, which nobody can follow by ear. */
  readonly text: string;
  /** Letters of scripts without spaces, in pairs; nothing where an article has none. */
  readonly letters?: SearchColumns;
}

/** What the index keeps of an article, its words as its language compares them. */
export function searchEntry(article: Article): SearchEntry {
  const text = runningText(article, "shown");
  const body = [byline(article), runningText(article, "found")].join(" ");
  const folding = foldingOf(article.lang);
  const letters = {
    title: letterPairs(article.title),
    lead: letterPairs(article.lead ?? ""),
    body: letterPairs(body),
  };
  return {
    // Where the mark is, a search of the title finds it, and so does one of the whole.
    title: [foldingMark(folding), indexed(article.title, folding)].filter(Boolean).join(" "),
    lead: indexed(article.lead ?? "", folding),
    body: indexed(body, folding),
    text,
    ...(Object.values(letters).some((pairs) => pairs !== "") && { letters }),
  };
}

/**
 * The word by which the index knows how an article is folded. It begins with a private character, and
 * no word that anybody writes or looks for does. Nothing where every mark is folded.
 */
export function foldingMark({ name }: Folding): string {
  return name === "" ? "" : `\uE000${name}`;
}

/** The words of a text, and after them other spellings that find it too, each once. */
function indexed(text: string, folding: Folding): string {
  const words = wordsOf(text);
  const own = words.flatMap((word) => foldWord(word, folding));
  const others = new Set(words.flatMap((word) => otherSpellings(word, folding)));
  for (const word of own) others.delete(word);
  return [...own, ...others].join(" ");
}

/** What a reader may remember of an article beside its text: who wrote it, where, and its tags. */
function byline({ authors, dateline, section, tags }: Article): string {
  return [...authors.map(({ name }) => name), dateline, section?.name, ...tags].join(" ");
}

/** What is found is more than what is shown and heard of it. */
type Use = "found" | "shown";

/**
 * The text as it is used in a search, where headings and cells run on into what follows. A piece
 * without a letter or digit, such as the dash in an empty cell, says nothing.
 */
function runningText({ body, lang }: Article, use: Use): string {
  const { stop } = localeFor(lang).punctuation;
  const pieces = piecesOf(body, use).map((piece) => foldSpace(piece ?? ""));
  return pieces
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .map((piece) => closed(piece, stop))
    .join(" ");
}

/** What blocks say, in pieces that are each heard by themselves. */
function piecesOf(blocks: readonly Block[], use: Use): (string | undefined)[] {
  return blocks.flatMap((block) => piecesOfOne(block, use));
}

function piecesOfOne(block: Block, use: Use): (string | undefined)[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [plainText(block.content)];
    case "list":
      return block.items.flatMap(({ content }) => piecesOf(content, use));
    case "definitions":
      return texts(block.entries.flatMap(({ terms, descriptions }) => [...terms, ...descriptions]));
    case "quote":
      return [...piecesOf(block.content, use), plainText(block.source ?? [])];
    case "table":
      return texts([block.caption ?? [], ...block.rows.flat().map(({ content }) => content)]);
    case "figure":
      return [block.image.alt, plainText(block.caption ?? []), block.credit];
    case "media":
      return [block.title];
    case "embed":
      return [block.title, block.author, block.text];
    case "code":
      return use === "found" ? [block.text] : [];
    case "aside":
      return [block.title, ...piecesOf(block.content, use)];
    case "passage":
      return piecesOf(block.content, use);
    case "pull-quote":
    case "rule":
      return [];
  }
}

function texts(runs: readonly (readonly Inline[])[]): string[] {
  return runs.map(plainText);
}
