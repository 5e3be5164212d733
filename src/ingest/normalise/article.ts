import type { Article, Block, Inline } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import { foldedWords } from "../folded-words.ts";
import { Trace } from "../trace.ts";
import { mendAnchors } from "./anchors.ts";
import { normaliseBlocks, normaliseFigure, withWords } from "./blocks.ts";
import { normaliseInlines } from "./inlines.ts";

/**
 * The one way of writing down what an article says: whatever form it comes from, and however often
 * it goes through one, the same article comes out. Applying it twice changes nothing.
 */
export function normaliseArticle(article: Article, trace = new Trace()): Article {
  const around = { lang: article.lang, trace };
  const body = mendAnchors(withoutTitle(article, normaliseBlocks(article.body, around)), trace);
  const words = { title: article.title, lead: article.lead, dateline: article.dateline };
  const { image, section } = article;
  return withWords(
    {
      ...article,
      authors: article.authors.map((author) => withWords(author, { name: author.name })),
      ...(section && { section: withWords(section, { name: section.name }) }),
      ...(image && { image: normaliseFigure(image, around) }),
      tags: [...new Set(article.tags.map(folded))].filter((tag) => tag !== ""),
      corrections: article.corrections.map((each) => withWords(each, { text: each.text })),
      body,
      notes: article.notes
        .map((note) =>
          trace.pass({ ...note, content: noteContent(note.content, article.lang, trace) }, note),
        )
        .filter(({ content }) => content.length > 0),
    },
    words,
  );
}

function noteContent(content: readonly Inline[], lang: string, trace: Trace): Inline[] {
  return normaliseInlines(content, lang, trace);
}

/** An h1 that only repeats the title at the top of the body is the title written twice. */
function withoutTitle(article: Article, body: readonly Block[]): readonly Block[] {
  const title = foldedWords(article.title);
  if (title === "") return body;
  const first = body.findIndex(
    (block) =>
      block.kind !== "heading" ||
      block.level !== 1 ||
      foldedWords(plainText(block.content)) !== title,
  );
  return body.slice(first === -1 ? body.length : first);
}

function folded(text: string): string {
  return foldSpace(text).normalize("NFC");
}
