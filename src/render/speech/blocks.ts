import type { Block, BlockOf } from "../../article/model.ts";
import { plural } from "../../locale/fill.ts";
import { languageOf } from "../../locale/speech/language-of.ts";
import { passageContext, type SpeechContext } from "./context.ts";
import { around, statement } from "./cue.ts";
import { figureLines } from "./figure.ts";
import { listLines } from "./list.ts";
import { languageName, spokenDuration } from "./names.ts";
import { tableLines } from "./table.ts";
import { closed, hasWords, joined, type Line, type Piece, quoted, unstopped } from "./utterance.ts";
import { plainWords, words } from "./words.ts";

type Handlers = {
  readonly [Kind in Block["kind"]]: (
    block: BlockOf<Kind>,
    context: SpeechContext,
  ) => readonly Line[];
};

/** What is said of each kind of block (spec/audio-text.md, Blocks). */
const HANDLERS: Handlers = {
  paragraph: ({ content }, context) => sentenceLine(words(content, context), context),
  heading,
  list: (list, context) => listLines(list, context, blockLines),
  definitions,
  quote,
  // It repeats words of the article for the eye.
  "pull-quote": () => [],
  table: tableLines,
  figure: figureLines,
  media,
  embed,
  code,
  aside,
  passage,
  // Silence; SSML has a break there.
  rule: () => [{ utterances: [], pause: true }],
};

/** The lines of blocks, in order. */
export function blockLines(blocks: readonly Block[], context: SpeechContext): readonly Line[] {
  return blocks.flatMap((block) => linesOf(block, context));
}

function linesOf<Kind extends Block["kind"]>(block: BlockOf<Kind>, context: SpeechContext) {
  const handler: Handlers[Kind] = HANDLERS[block.kind as Kind];
  return handler(block, context);
}

/** One line of words with a stop after them; nothing when there are no words. */
export function sentenceLine(pieces: readonly Piece[], { lang }: SpeechContext): readonly Line[] {
  return hasWords(pieces) ? [{ utterances: [closed(pieces, lang)] }] : [];
}

function heading(block: BlockOf<"heading">, context: SpeechContext): readonly Line[] {
  const lines = sentenceLine(words(block.content, context), context);
  const level = context.outline.get(block) ?? 2;
  if (level === "paragraph") return lines;
  const { section, subsection } = context.strings;
  const said = around(level === 2 ? section : subsection, lines);
  return level === 2 ? said.map((line) => ({ ...line, pause: true as const })) : said;
}

function definitions({ entries }: BlockOf<"definitions">, context: SpeechContext) {
  const { colon, comma } = context.punctuation;
  return entries.flatMap(({ terms, descriptions }): readonly Line[] => {
    const spoken = (lists: typeof terms) =>
      lists.map((content) => words(content, context)).filter(hasWords);
    const term = joined(spoken(terms).map(unstopped), comma);
    const [first = [], ...others] = spoken(descriptions).map((pieces) =>
      closed(pieces, context.lang),
    );
    if (first.length === 0) return sentenceLine(term, context);
    const opening = term.length === 0 ? first : [...term, { text: colon }, ...first];
    return [{ utterances: [opening, ...others] }];
  });
}

function quote({ content, source }: BlockOf<"quote">, context: SpeechContext): readonly Line[] {
  const lines = inQuotation(blockLines(content, context), context);
  const { quote: plain, quoteFrom } = context.strings;
  const from = source === undefined ? [] : unstopped(words(source, context));
  return hasWords(from) ? around(quoteFrom, lines, { source: from }) : around(plain, lines);
}

/** The first words and the last of quoted lines get the language's quotation marks. */
function inQuotation(lines: readonly Line[], { punctuation }: SpeechContext): readonly Line[] {
  const spoken = lines.filter(({ utterances }) => utterances.some(hasWords));
  const [only, ...others] = spoken;
  if (only === undefined) return [];
  if (others.length === 0 && only.utterances.length === 1) {
    return [{ ...only, utterances: only.utterances.map((pieces) => quoted(pieces, punctuation)) }];
  }
  return spoken.map((line, index) => {
    const utterances = [...line.utterances];
    if (index === 0) utterances[0] = [{ text: punctuation.openQuote }, ...(utterances[0] ?? [])];
    const end = utterances.length - 1;
    if (index === spoken.length - 1) {
      utterances[end] = [...(utterances[end] ?? []), { text: punctuation.closeQuote }];
    }
    return { ...line, utterances };
  });
}

function media({ medium, title, duration }: BlockOf<"media">, context: SpeechContext) {
  const { strings, cueLang } = context;
  const untitled = medium === "video" ? strings.untitledVideo : strings.untitledAudio;
  const named = title === undefined ? [{ text: untitled }] : plainWords(title, context);
  const slots = { title: unstopped(named) };
  const short = medium === "video" ? strings.video : strings.audio;
  const long = medium === "video" ? strings.videoOf : strings.audioOf;
  const said =
    duration === undefined
      ? statement(short, slots)
      : statement(long, { ...slots, duration: [{ text: spokenDuration(duration, cueLang) }] });
  return hasWords(said) ? [{ utterances: [said] }] : [];
}

function embed({ title, author, text }: BlockOf<"embed">, context: SpeechContext) {
  const { strings } = context;
  const told = text ?? title;
  const pieces = told === undefined ? [] : plainWords(told, context);
  if (!hasWords(pieces)) return statementLine(strings.embed);
  const said =
    author === undefined || text === undefined
      ? statement(strings.embedTitled, { title: unstopped(pieces) })
      : statement(strings.post, {
          author: unstopped(plainWords(author, context)),
          text: closed(pieces, context.lang),
        });
  return [{ utterances: [said] }];
}

function code({ text }: BlockOf<"code">, { strings, cueLang }: SpeechContext) {
  const count = text.replace(/\n+$/u, "").split("\n").length;
  return statementLine(plural(strings.code, count, cueLang));
}

function statementLine(sentence: string): readonly Line[] {
  return sentence === "" ? [] : [{ utterances: [[{ text: sentence }]] }];
}

function aside({ title, content }: BlockOf<"aside">, context: SpeechContext): readonly Line[] {
  const heading = title === undefined ? [] : sentenceLine(plainWords(title, context), context);
  return around(context.strings.aside, [...heading, ...blockLines(content, context)]);
}

function passage({ lang, content }: BlockOf<"passage">, context: SpeechContext): readonly Line[] {
  const lines = blockLines(content, passageContext(context, lang));
  const name = languageName(lang, context.cueLang);
  const isOther = languageOf(lang) !== languageOf(context.lang);
  if (!isOther || name === undefined) return lines;
  const spoken = lines.findIndex(({ utterances }) => utterances.some(hasWords));
  return lines.map((line, index) =>
    index === spoken
      ? (around(context.strings.passage, [line], { language: cueText(name) })[0] ?? line)
      : line,
  );
}

function cueText(text: string): readonly Piece[] {
  return [{ text, announce: "brief" }];
}
