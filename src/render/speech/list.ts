import type { Block, BlockOf, ListItem } from "../../article/model.ts";
import { plural } from "../../locale/fill.ts";
import type { SpeechContext } from "./context.ts";
import { closingCue, openingCue, statement } from "./cue.ts";
import { spokenNumber } from "./names.ts";
import { hasWords, type Line, type Utterance } from "./utterance.ts";

type Render = (blocks: readonly Block[], context: SpeechContext) => readonly Line[];

/**
 * A list with its length and its end told. That of a nested list follows the words of its item:
 * `Food. List of 2 items.`
 */
export function listLines(
  { ordered, start = 1, items }: BlockOf<"list">,
  context: SpeechContext,
  render: Render,
): readonly Line[] {
  const within = { ...context, listDepth: context.listDepth + 1 };
  const spoken = items
    .map((item, index) => ({ number: start + index, lines: itemLines(item, within, render) }))
    .filter(({ lines }) => lines.some(({ utterances }) => utterances.some(hasWords)));
  if (spoken.length === 0) return [];
  const { list, listEnd, nestedListEnd } = context.strings;
  const opening = openingCue(plural(list, spoken.length, context.cueLang));
  const closing = closingCue(context.listDepth === 0 ? listEnd : nestedListEnd);
  return [
    { utterances: [opening] },
    ...spoken.flatMap(({ number, lines }) => (ordered ? numbered(number, lines, context) : lines)),
    { utterances: [closing] },
  ];
}

function itemLines({ content }: ListItem, context: SpeechContext, render: Render) {
  let lines: readonly Line[] = [];
  for (const block of content) {
    const more = render([block], context);
    lines = block.kind === "list" ? continued(lines, more) : [...lines, ...more];
  }
  return lines;
}

/** A nested list begins on the line of its item. */
function continued(lines: readonly Line[], more: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  const [opening, ...rest] = more;
  if (last === undefined || opening === undefined) return [...lines, ...more];
  const utterances = [...last.utterances, ...opening.utterances];
  return [...lines.slice(0, -1), { ...last, utterances }, ...rest];
}

/** Lines with the number of their item before the first words. */
export function numbered(
  number: number,
  lines: readonly Line[],
  { strings, cueLang }: SpeechContext,
): readonly Line[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const [opening = [], ...others] = first.utterances;
  return [
    { ...first, utterances: [withNumber(number, opening, strings.item, cueLang), ...others] },
    ...rest,
  ];
}

function withNumber(number: number, title: Utterance, template: string, lang: string): Utterance {
  const digits = spokenNumber(number, lang);
  const [before = "", after = ""] = template.split("{title}");
  const label = statement(before, { number: [{ text: digits }] });
  return after.trim() === "" ? [...label, ...title] : [...label, ...title, { text: after }];
}
