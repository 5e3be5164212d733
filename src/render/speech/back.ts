import type { Article } from "../../article/model.ts";
import type { ArticleView } from "../view.ts";
import { spokenHost } from "./addresses.ts";
import { passageContext, type SpeechContext } from "./context.ts";
import { correctionLines } from "./corrections.ts";
import { openingCue, statement } from "./cue.ts";
import { spokenNumber } from "./names.ts";
import { closed, hasWords, type Line, unstopped } from "./utterance.ts";
import { plainWords, words } from "./words.ts";

/** What is said after an article's body: corrections unless they came first, notes, links, the end. */
export function backLines(
  { article, corrections }: ArticleView,
  context: SpeechContext,
): readonly Line[] {
  return [
    ...(corrections === "first" ? [] : correctionLines(article, context)),
    ...noteLines(article, context),
    ...linkLines(context),
    { utterances: [openingCue(context.strings.end)] },
  ];
}

function noteLines({ notes }: Article, context: SpeechContext): readonly Line[] {
  const spoken = notes.flatMap(({ content }, index) => {
    const pieces = words(content, context);
    const number = [{ text: spokenNumber(index + 1, context.cueLang) }];
    const slots = { number, text: closed(pieces, context.lang) };
    return hasWords(pieces) ? [{ utterances: [statement(context.strings.note, slots)] }] : [];
  });
  if (spoken.length === 0) return [];
  return [{ utterances: [openingCue(context.strings.notes)], pause: true }, ...spoken];
}

/** Each place that links lead to, once, by the words that lead there first. */
function linkLines(context: SpeechContext): readonly Line[] {
  const links = new Map(context.heard.links.toReversed().map((link) => [link.href, link]));
  const ordered = context.heard.links.filter((link) => links.get(link.href) === link);
  const lines = ordered.map(({ href, text, lang }, index): Line => {
    const host = spokenHost(href);
    const slots = {
      number: [{ text: spokenNumber(index + 1, context.cueLang) }],
      text: unstopped(plainWords(text, passageContext(context, lang))),
      host: [{ text: host ?? "" }],
    };
    const template = host === undefined ? context.strings.linkHere : context.strings.link;
    return { utterances: [statement(template, slots)], links: true };
  });
  if (lines.length === 0) return [];
  const heading = {
    utterances: [openingCue(context.strings.links)],
    pause: true,
    links: true,
  } as const;
  return [heading, ...lines];
}
