import type { Edition } from "../../../templates/views.ts";
import type { Article, Block, BlockOf, Inline } from "../../article/model.ts";
import { plainText } from "../../article/plain-text.ts";
import { silenceRepeatedAlts } from "./repeated-alt.ts";
import { isSeen, proseOf, saysSomething } from "./words.ts";

interface Pruning {
  readonly edition: Edition;
  /** Ids of the notes that say something. */
  readonly notes: ReadonlySet<string>;
  /** The article's own words, against which a pull quote is held; made when first needed. */
  readonly prose: () => string;
}

/**
 * The article without whatever would render to nothing: no empty paragraph, heading, list or link
 * is written, and a heading never stands over one. Every block is a new object, so that maps by
 * block hold even where the source used one object twice.
 */
export function prune(article: Article, edition: Edition): Article {
  const notes = article.notes.filter(({ content }) => saysSomething(content));
  let prose: string | undefined;
  const pruning: Pruning = {
    edition,
    notes: new Set(notes.map(({ id }) => id)),
    prose: () => (prose ??= proseOf(article.body, plainText)),
  };
  const { image, ...rest } = article;
  const [lead] = image === undefined ? [] : pruneFigure(image, pruning);
  return { ...rest, ...(lead && { image: lead }), notes, body: pruneBlocks(article.body, pruning) };
}

function pruneBlocks(blocks: readonly Block[], pruning: Pruning): readonly Block[] {
  const pruned = blocks.flatMap((block) => pruneBlock(block, pruning));
  // The light page shows no images: what it has of one is a link to it, which needs its name.
  const kept = pruning.edition === "full" ? silenceRepeatedAlts(pruned) : pruned;
  return kept.filter((block, index) => block.kind !== "rule" || separates(kept, index));
}

/** A rule stands between two things, not at an edge, under a heading or next to another. */
function separates(blocks: readonly Block[], index: number): boolean {
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  return after !== undefined && before !== undefined && !["rule", "heading"].includes(before.kind);
}

type Pruner<Kind extends Block["kind"]> = (
  block: BlockOf<Kind>,
  pruning: Pruning,
) => readonly Block[];

const pruners: { readonly [Kind in Block["kind"]]: Pruner<Kind> } = {
  paragraph: whenItSpeaks,
  heading: whenItSpeaks,
  "pull-quote": (block, pruning) =>
    pruning.edition === "lite" && repeats(block, pruning) ? [] : whenItSpeaks(block, pruning),
  list: (block, pruning) => {
    const items = block.items
      .map(({ content }) => ({ content: pruneBlocks(content, pruning) }))
      .filter(({ content }) => content.length > 0);
    return items.length === 0 ? [] : [{ ...block, items }];
  },
  definitions: (block, pruning) => {
    const entries = block.entries.map(({ terms, descriptions }) => ({
      terms: terms.filter((content) => speaks(content, pruning)),
      descriptions: descriptions.filter((content) => speaks(content, pruning)),
    }));
    const kept = entries.filter((entry) => entry.terms.length + entry.descriptions.length > 0);
    return kept.length === 0 ? [] : [{ ...block, entries: kept }];
  },
  quote: (block, pruning) => {
    const { source, ...rest } = block;
    const content = pruneBlocks(block.content, pruning);
    const named = source !== undefined && speaks(source, pruning) ? source : undefined;
    if (content.length > 0) return [{ ...rest, content, ...(named && { source: named }) }];
    return named === undefined ? [] : [{ kind: "paragraph", content: named }];
  },
  table: (block, pruning) => {
    const { caption, ...rest } = block;
    const named = caption !== undefined && speaks(caption, pruning) ? caption : undefined;
    const filled = block.rows.some((row) => row.some(({ content }) => speaks(content, pruning)));
    if (filled) return [{ ...rest, ...(named && { caption: named }) }];
    return named === undefined ? [] : [{ kind: "paragraph", content: named }];
  },
  figure: pruneFigure,
  media: (block) => [{ ...block }],
  embed: (block) => [{ ...block }],
  code: (block) => (isSeen(block.text) ? [{ ...block }] : []),
  aside: (block, pruning) => {
    const content = pruneBlocks(block.content, pruning);
    if (content.length > 0) return [{ ...block, content }];
    const { title } = block;
    return title === undefined
      ? []
      : [{ kind: "paragraph", content: [{ kind: "text", text: title }] }];
  },
  passage: (block, pruning) => {
    const content = pruneBlocks(block.content, pruning);
    return content.length === 0 ? [] : [{ ...block, content }];
  },
  rule: (block) => [{ ...block }],
};

function pruneFigure(block: BlockOf<"figure">, pruning: Pruning): readonly BlockOf<"figure">[] {
  const { caption, ...rest } = block;
  const named = caption !== undefined && speaks(caption, pruning) ? caption : undefined;
  const { decorative, href } = block.image;
  const leadsOut = href !== undefined && !href.startsWith("#");
  const silent = decorative && !leadsOut && !named && block.credit === undefined;
  if (silent && pruning.edition === "lite") return [];
  return [{ ...rest, ...(named && { caption: named }) }];
}

function pruneBlock<Kind extends Block["kind"]>(block: BlockOf<Kind>, pruning: Pruning) {
  const pruner = pruners[block.kind] as Pruner<Kind>;
  return pruner(block, pruning);
}

function whenItSpeaks(block: BlockOf<"paragraph" | "heading" | "pull-quote">, pruning: Pruning) {
  return speaks(block.content, pruning) ? [{ ...block }] : [];
}

function speaks(content: readonly Inline[], { notes }: Pruning): boolean {
  return saysSomething(content, notes);
}

/** Whether a pull quote says again what the article's paragraphs say, as it should. */
function repeats(block: BlockOf<"pull-quote">, { prose }: Pruning): boolean {
  const words = proseOf([{ kind: "paragraph", content: block.content }], plainText);
  return prose().includes(words.replace(/^[\s"“”„«»‘’]+|[\s"“”„«»‘’.,!?…]+$/gu, ""));
}
