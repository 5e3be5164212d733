import { canonicalLanguage } from "../../article/language.ts";
import type { Block, BlockOf, Definition, Image, Inline } from "../../article/model.ts";
import { foldSpace } from "../../article/plain-text.ts";
import type { Trace } from "../trace.ts";
import { isSameLanguage, normaliseInlines } from "./inlines.ts";
import { normaliseTable } from "./table.ts";

/** What normalising a block needs to know of the place where it stands. */
export interface Surroundings {
  readonly lang: string;
  readonly trace: Trace;
}

type Normaliser<Kind extends Block["kind"]> = (
  block: BlockOf<Kind>,
  around: Surroundings,
) => readonly Block[];

/** Blocks in normal form; a block that says nothing gives none. */
export function normaliseBlocks(blocks: readonly Block[], around: Surroundings): Block[] {
  return blocks.flatMap((block) => {
    const normaliser = NORMALISERS[block.kind] as Normaliser<Block["kind"]>;
    const line = around.trace.line(block);
    return normaliser(block as never, around).map((part) =>
      around.trace.line(part) === undefined ? around.trace.note(part, line) : part,
    );
  });
}

const NORMALISERS: { readonly [Kind in Block["kind"]]: Normaliser<Kind> } = {
  paragraph: (block, around) => ifFilled({ ...block, content: inlines(block.content, around) }),
  heading: (block, around) => [{ ...block, content: inlines(block.content, around) }],
  list: normaliseList,
  definitions: normaliseDefinitions,
  quote: normaliseQuote,
  "pull-quote": (block, around) => ifFilled({ ...block, content: inlines(block.content, around) }),
  table: normaliseTable,
  figure: (block, around) => [normaliseFigure(block, around)],
  media: (block) => [withWords(block, { title: block.title })],
  embed: ({ ...block }) => [
    withWords(block, { title: block.title, author: block.author, text: block.text }),
  ],
  code: normaliseCode,
  aside: (block, around) => {
    const aside = withWords(
      { ...block, content: normaliseBlocks(block.content, around) },
      { title: block.title },
    );
    return aside.content.length === 0 && aside.title === undefined ? [] : [aside];
  },
  passage: normalisePassage,
  rule: (block) => [{ ...block }],
};

/** A figure in normal form: alt text and captions folded, empty ones left out. */
export function normaliseFigure(
  { caption, ...block }: BlockOf<"figure">,
  around: Surroundings,
): BlockOf<"figure"> {
  const words = inlines(caption ?? [], around);
  const figure = { ...block, image: normaliseImage(block.image) };
  return withWords(words.length > 0 ? { ...figure, caption: words } : figure, {
    credit: block.credit,
  });
}

/** An empty alt that nobody declared decorative is one that nobody has written. */
function normaliseImage({ alt, ...image }: Image): Image {
  const words = foldSpace(alt ?? "").normalize("NFC");
  return image.decorative === true || words === "" ? image : { ...image, alt: words };
}

function normaliseList(block: BlockOf<"list">, around: Surroundings): readonly Block[] {
  const { start, ...list } = block;
  const items = list.items
    .map((item) => ({ content: normaliseBlocks(item.content, around) }))
    .filter(({ content }) => content.length > 0);
  if (items.length === 0) return [];
  const numbered = list.ordered && start !== undefined && start !== 1;
  return [{ ...list, items, ...(numbered && { start }) }];
}

/** Terms without a description share the next one's, as in a `dl`; so do descriptions without terms. */
function normaliseDefinitions(
  block: BlockOf<"definitions">,
  around: Surroundings,
): readonly Block[] {
  const entries: { terms: Inline[][]; descriptions: Inline[][] }[] = [];
  for (const entry of block.entries) {
    const { terms, descriptions } = filledEntry(entry, around);
    const last = entries.at(-1);
    if (last !== undefined && (terms.length === 0 || last.descriptions.length === 0)) {
      last.terms.push(...terms);
      last.descriptions.push(...descriptions);
    } else if (terms.length + descriptions.length > 0) entries.push({ terms, descriptions });
  }
  return entries.length === 0 ? [] : [{ ...block, entries }];
}

function filledEntry({ terms, descriptions }: Definition, around: Surroundings) {
  const filled = (each: readonly (readonly Inline[])[]) =>
    each.map((content) => inlines(content, around)).filter((content) => content.length > 0);
  return { terms: filled(terms), descriptions: filled(descriptions) };
}

function normaliseQuote(block: BlockOf<"quote">, around: Surroundings): readonly Block[] {
  const { source, ...quote } = block;
  const content = normaliseBlocks(quote.content, around);
  const words = inlines(withoutDash(inlines(source ?? [], around)), around);
  if (content.length === 0) {
    return words.length === 0 ? [] : [{ kind: "paragraph", content: words }];
  }
  return [words.length === 0 ? { ...quote, content } : { ...quote, content, source: words }];
}

/** The dash before a source is how it is set on a page; each form has its own way. */
function withoutDash([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first?.kind !== "text") return first === undefined ? [] : [first, ...rest];
  return [{ kind: "text", text: first.text.replace(/^([—–―]|-(?=\s))[—–―\s]*/u, "") }, ...rest];
}

function normaliseCode({ syntax, ...block }: BlockOf<"code">): readonly Block[] {
  const text = block.text.replace(/\r\n?/gu, "\n").replace(/\n+$/u, "").normalize("NFC");
  if (text.trim() === "") return [];
  return [{ ...block, text, ...(syntax !== undefined && { syntax }) }];
}

function normalisePassage(block: BlockOf<"passage">, around: Surroundings): readonly Block[] {
  const lang = canonicalLanguage(block.lang) ?? block.lang;
  if (isSameLanguage(lang, around.lang)) return normaliseBlocks(block.content, around);
  const content = normaliseBlocks(block.content, { ...around, lang });
  return content.length === 0 ? [] : [{ ...block, lang, content }];
}

function inlines(content: readonly Inline[], { lang, trace }: Surroundings): Inline[] {
  return normaliseInlines(content, lang, trace);
}

function ifFilled<Filled extends BlockOf<"paragraph" | "pull-quote">>(block: Filled): Filled[] {
  return block.content.length === 0 ? [] : [block];
}

/** The part with each of these fields folded, and left out when nothing remains. */
export function withWords<Part extends object>(
  part: Part,
  fields: { readonly [field: string]: string | undefined },
): Part {
  const result = { ...part } as Record<string, unknown>;
  for (const [field, text] of Object.entries(fields)) {
    const words = foldSpace(text ?? "").normalize("NFC");
    if (words === "") delete result[field];
    else result[field] = words;
  }
  return result as unknown as Part;
}
