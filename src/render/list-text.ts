import type { Summary } from "../article/summary.ts";
import { isBreaking } from "../article/summary.ts";
import { speak } from "../edition/script.ts";
import { plural } from "../locale/fill.ts";
import { defaultLexicon } from "../locale/lexicon/default-lexicon.ts";
import { localeFor } from "../locale/locales.ts";
import { sentenceLine } from "./speech/blocks.ts";
import { listingContext, type SpeechContext } from "./speech/context.ts";
import { openingCue, statement } from "./speech/cue.ts";
import { numbered } from "./speech/list.ts";
import { spokenDate } from "./speech/names.ts";
import { scriptOf } from "./speech/render-script.ts";
import { closed, type Line, type Utterance, unstopped } from "./speech/utterance.ts";
import { plainWords } from "./speech/words.ts";
import type { ListView } from "./view.ts";

/**
 * A front page or a section page as text to listen to: its title, how many stories it has, each
 * headline numbered with its lead, section and date, and an end.
 */
export function renderListText(view: ListView): string {
  const context = listingContext(view.lang, defaultLexicon(view.lang));
  const { articles } = view;
  const count = plural(context.strings.topStories, articles.length, view.lang);
  const lines = [
    ...sentenceLine(plainWords(view.title, context), context),
    { utterances: [articles.length === 0 ? nothing(view) : openingCue(count)] },
    ...articles.flatMap((article, index) =>
      numbered(index + 1, storyLine(article, view, context), context),
    ),
    { utterances: [openingCue(context.strings.listPageEnd)] },
  ];
  return speak(scriptOf(lines, context));
}

function nothing({ lang, fallback }: ListView): Utterance {
  const { shell } = localeFor(lang, fallback);
  return closed([{ text: shell.noArticles }], lang);
}

/** One story on one line: what is breaking says so first. */
function storyLine(article: Summary, view: ListView, context: SpeechContext): readonly Line[] {
  const own = { ...context, lang: article.lang };
  const { strings } = context;
  const breaking = isBreaking(article.breaking, view.now) ? [[{ text: strings.breaking }]] : [];
  const section = article.section?.name;
  const named = section !== undefined && view.kind === "front" ? inSection(section, own) : [];
  const date = spokenDate(article.published, view.lang, "full");
  return [
    {
      utterances: [
        ...breaking,
        closed(plainWords(article.title, own), own.lang),
        ...(article.lead === undefined ? [] : [closed(plainWords(article.lead, own), own.lang)]),
        named,
        statement(strings.published, { date: unstopped([{ text: date }]) }),
      ],
    },
  ];
}

function inSection(section: string, context: SpeechContext): Utterance {
  return statement(context.strings.inSection, { section: unstopped(plainWords(section, context)) });
}
