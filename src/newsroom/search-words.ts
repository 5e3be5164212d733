import type { Article, Block, Inline } from "../article/model.ts";
import { foldSpace, plainText } from "../article/plain-text.ts";

/** What the search index keeps of an article. Made in the Worker, so that the single writer is not held up. */
export interface SearchEntry {
  /** Words as they are compared, parted by spaces. */
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  /** The body's text as it reads, for snippets. */
  readonly text: string;
}

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/**
 * Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, and the Arabic lengthening
 * stroke. The vowel signs of Indic scripts and Thai are letters to their readers and stay.
 */
const IGNORED_MARKS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670]/gu;
/** Hebrew writes them within words, as in צה״ל, and many type them as quotation marks. */
const HEBREW_MARKS = /["׳״]/gu;
/** L’été is found by été, O’Brien by Brien, and words on both sides of a colon each. */
const JOINTS = /['’:]/u;

/** The parts of a word as they are compared: without case, accents and width. */
export function foldWord(word: string): string[] {
  const folded = word
    .normalize("NFKD")
    .toLowerCase()
    .replace(IGNORED_MARKS, "")
    .replace(HEBREW_MARKS, "")
    .normalize("NFC");
  return folded.split(JOINTS).filter((part) => part !== "");
}

/** The words of a text in any script, Chinese, Japanese and Thai among them, folded. */
export function searchWords(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true) words.push(...foldWord(segment));
  }
  return words;
}

export function searchEntry(article: Article): SearchEntry {
  const text = foldSpace(article.body.map(blockText).join(" "));
  return {
    title: searchWords(article.title).join(" "),
    lead: searchWords(article.lead ?? "").join(" "),
    body: searchWords([byline(article), text].join(" ")).join(" "),
    text,
  };
}

/** What a reader may remember of an article beside its text: who wrote it, where, and its tags. */
function byline({ authors, dateline, section, tags }: Article): string {
  return [...authors.map(({ name }) => name), dateline, section?.name, ...tags].join(" ");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return plainText(block.content);
    case "list":
      return joined(block.items.flatMap(({ content }) => content));
    case "definitions":
      return texts(block.entries.flatMap(({ terms, descriptions }) => [...terms, ...descriptions]));
    case "quote":
      return [joined(block.content), plainText(block.source ?? [])].join(" ");
    case "table":
      return texts([block.caption ?? [], ...block.rows.flat().map(({ content }) => content)]);
    case "figure":
      return [block.image.alt, plainText(block.caption ?? []), block.credit].join(" ");
    case "media":
      return block.title ?? "";
    case "embed":
      return [block.title, block.author, block.text].join(" ");
    case "code":
      return block.text;
    case "aside":
      return [block.title, joined(block.content)].join(" ");
    case "passage":
      return joined(block.content);
    case "pull-quote":
    case "rule":
      return "";
  }
}

function joined(blocks: readonly Block[]): string {
  return blocks.map(blockText).join(" ");
}

function texts(runs: readonly (readonly Inline[])[]): string {
  return runs.map(plainText).join(" ");
}
