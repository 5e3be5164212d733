import type { Article, BlockOf, Inline } from "../article/model.ts";
import type { Place } from "../article/traverse.ts";
import type { Scope } from "./rule.ts";
import { wholeText } from "./whole-text.ts";

/** A text that is set on its own: a paragraph, a cell, a caption, a field of the article. */
export interface StandingText {
  /** As findings name it: `title`, `body[3]`, `body[4].rows[1][0]`. */
  readonly path: string;
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/** Every text of an article that stands on its own: the fields, the body and the notes, in that order. */
export function* texts({ article, places }: Scope): Generator<StandingText> {
  const { lang } = article;
  for (const [path, text] of fieldsOf(article)) {
    if (text !== undefined) yield { path, text, lang };
  }
  for (const { node, path, lang, ancestors } of places) {
    if (node.kind === "code" && !isBlock(path, ancestors)) continue;
    for (const [name, words] of wordsOf(node)) {
      const text = typeof words === "string" ? words : words && wholeText(words);
      if (text) yield { path: name === "" ? path : `${path}.${name}`, text, lang };
    }
  }
  for (const [index, { content }] of article.notes.entries()) {
    yield { path: `notes[${index}]`, text: wholeText(content), lang };
  }
}

function fieldsOf(article: Article): [string, string | undefined][] {
  const { title, lead, dateline, authors, section, tags, corrections } = article;
  return [
    ["title", title],
    ["lead", lead],
    ["dateline", dateline],
    ...authors.map(({ name }, index): [string, string] => [`authors[${index}].name`, name]),
    ["section.name", section?.name],
    ...tags.map((tag, index): [string, string] => [`tags[${index}]`, tag]),
    ...corrections.map(({ text }, index): [string, string] => [`corrections[${index}].text`, text]),
  ];
}

type Words = string | readonly Inline[] | undefined;

/** The texts that belong to a node itself; those of blocks within it are theirs. */
function wordsOf(node: Place["node"]): readonly (readonly [string, Words])[] {
  switch (node.kind) {
    case "paragraph":
    case "heading":
    case "pull-quote":
      return [["", node.content]];
    case "figure":
      return [
        ["image.alt", node.image.alt],
        ["caption", node.caption],
        ["credit", node.credit],
      ];
    case "definitions":
      return definitionsOf(node);
    case "table":
      return [["caption", node.caption], ...cellsOf(node)];
    case "quote":
      return [["source", node.source]];
    case "media":
    case "aside":
      return [["title", node.title]];
    case "embed":
      return [
        ["title", node.title],
        ["author", node.author],
        ["text", node.text],
      ];
    case "code":
      return [["", node.text]];
    default:
      return [];
  }
}

function definitionsOf({ entries }: BlockOf<"definitions">): [string, Words][] {
  return entries.flatMap(({ terms, descriptions }, entry) => [
    ...terms.map((words, at): [string, Words] => [`entries[${entry}].terms[${at}]`, words]),
    ...descriptions.map((words, at): [string, Words] => [
      `entries[${entry}].descriptions[${at}]`,
      words,
    ]),
  ]);
}

function cellsOf({ rows }: BlockOf<"table">): [string, Words][] {
  return rows.flatMap((cells, row) =>
    cells.map(({ content }, column): [string, Words] => [`rows[${row}][${column}]`, content]),
  );
}

const CONTAINERS: ReadonlySet<string> = new Set(["list", "quote", "aside", "passage"]);

/** Code is a block or in a line of text, by where it stands. */
function isBlock(path: string, ancestors: Place["ancestors"]): boolean {
  const isInText = path.startsWith("notes[") || path.includes(".source[");
  return !isInText && ancestors.every(({ kind }) => CONTAINERS.has(kind));
}
