import type { Person } from "../../article/model.ts";
import { isBreaking } from "../../article/summary.ts";
import { nameSeparators } from "../../locale/name-separators.ts";
import { spokenDate } from "../../locale/speech/spoken-date.ts";
import type { ArticleView } from "../view.ts";
import { sentenceLine } from "./blocks.ts";
import { passageContext, type SpeechContext } from "./context.ts";
import { correctionLines } from "./corrections.ts";
import { statement } from "./cue.ts";
import { spokenDateline } from "./dateline.ts";
import { figureLines } from "./figure.ts";
import { hasWords, type Line, type Piece, type Utterance, unstopped } from "./utterance.ts";
import { plainWords } from "./words.ts";

/** What is said before an article's body: from breaking news to the dateline. */
export function frontLines(
  { article, now, corrections }: ArticleView,
  context: SpeechContext,
): readonly Line[] {
  const { strings } = context;
  const { title, lead, authors, published, updated, dateline, image } = article;
  const later = updated !== undefined && updated.slice(0, 10) !== published?.slice(0, 10);
  return [
    ...(isBreaking(article.breaking, now) ? lineOf([{ text: strings.breaking }]) : []),
    ...sentenceLine(plainWords(title, context), context),
    ...(lead === undefined ? [] : sentenceLine(plainWords(lead, context), context)),
    ...(authors.length === 0 ? [] : lineOf(byline(authors, context))),
    ...(published === undefined ? [] : lineOf(dated(strings.published, published, context))),
    ...(later ? lineOf(dated(strings.updated, updated, context)) : []),
    ...(corrections === "first" ? correctionLines(article, context) : []),
    ...(image === undefined ? [] : figureLines(image, context)),
    ...(dateline === undefined ? [] : sentenceLine(spokenDateline(dateline, context), context)),
  ];
}

function lineOf(utterance: Utterance): readonly Line[] {
  return hasWords(utterance) ? [{ utterances: [utterance] }] : [];
}

function byline(authors: readonly Person[], context: SpeechContext): Utterance {
  const names = authors.map(({ name, lang }) =>
    plainWords(name, lang === undefined ? context : passageContext(context, lang)),
  );
  const separators = nameSeparators(
    authors.map(({ name }) => name),
    context.cueLang,
  );
  const pieces = names.flatMap((name, index): readonly Piece[] =>
    index === 0 ? name : [{ text: separators[index - 1] ?? " " }, ...name],
  );
  return statement(context.strings.byline, { authors: pieces });
}

function dated(template: string, moment: string, { cueLang }: SpeechContext): Utterance {
  const text = spokenDate(moment, cueLang, "full");
  return statement(template, { date: unstopped([{ text }]) });
}
