import { isBreaking } from "../../article/summary.ts";
import { ADDRESS_PLACE, DATE_PLACE, type StoredBriefing } from "../../edition/briefing.ts";
import { SCRIPT_VERSION, type SpokenLine } from "../../edition/script.ts";
import { BRIEFING_STORY_CHARACTERS } from "../../limits.ts";
import { plural } from "../../locale/fill.ts";
import { defaultLexicon } from "../../locale/lexicon/default-lexicon.ts";
import { localeFor } from "../../locale/locales.ts";
import type { ListView } from "../view.ts";
import { sentenceLine } from "./blocks.ts";
import { listingContext, type SpeechContext } from "./context.ts";
import { openingCue, statement } from "./cue.ts";
import { scriptOf } from "./render-script.ts";
import { storyLines } from "./story.ts";
import { type Line, unstopped } from "./utterance.ts";
import { plainWords } from "./words.ts";

/**
 * The news of a list for one hearing (spec/audio-text.md, The briefing): greeting, headlines numbered
 * with lead and section, how to get the whole of one, an end. What breaks comes first. The date, the
 * address and a line of breaking news are put in when somebody listens: `tellBriefing`.
 */
export function renderBriefing(view: ListView): StoredBriefing {
  const context = listingContext(view.lang, view.lexiconOf ?? defaultLexicon);
  const told = (lines: readonly Line[]) => scriptOf(lines, context).lines;
  const stories = told(newsLines(view, context));
  return {
    script: SCRIPT_VERSION,
    lang: view.lang,
    greeting: told(greeting(view, context)),
    headings: [
      told(nothing(view, context)),
      ...stories.map((_, index) => heading(index + 1, context)),
    ],
    stories,
    whole: told(wholeStory(context)),
    end: told(sentenceLine(openingCue(context.strings.briefingEnd), context)),
    shortened: context.strings.shortened,
  };
}

function greeting(view: ListView, context: SpeechContext): readonly Line[] {
  const { strings } = context;
  const date = [{ text: DATE_PLACE }];
  const publication = unstopped(plainWords(view.publication, context));
  if (view.list.kind === "front")
    return [{ utterances: [statement(strings.briefing, { publication, date })] }];
  const section = unstopped(plainWords(view.title, context));
  const said = statement(strings.sectionBriefing, { publication, section, date });
  return [{ utterances: [said] }];
}

function heading(count: number, context: SpeechContext): readonly SpokenLine[] {
  const words = plural(context.strings.topStories, count, context.cueLang);
  return scriptOf([{ utterances: [openingCue(words)] }], context).lines;
}

function newsLines(view: ListView, context: SpeechContext): readonly Line[] {
  const { articles, now, list } = view;
  const breaking = articles.filter((article) => isBreaking(article.breaking, now));
  const others = articles.filter((article) => !breaking.includes(article));
  const options = { now, section: list.kind === "front", date: false };
  return storyLines([...breaking, ...others].map(short), options, context);
}

/** One story must not be the whole briefing: beside a very long lead its headline has to do. */
function short<Story extends { readonly lead?: string }>(
  story: Story,
): Story | Omit<Story, "lead"> {
  if ((story.lead?.length ?? 0) <= BRIEFING_STORY_CHARACTERS) return story;
  const { lead: _, ...rest } = story;
  return rest;
}

function nothing({ articles, lang, fallback }: ListView, context: SpeechContext): readonly Line[] {
  if (articles.length > 0) return [];
  const { shell, tag } = localeFor(lang, fallback);
  return sentenceLine(plainWords(shell.noArticles, { ...context, lang: tag }), context);
}

function wholeStory({ strings }: SpeechContext): readonly Line[] {
  const address = [{ text: ADDRESS_PLACE }];
  return [{ utterances: [statement(strings.wholeStory, { address })] }];
}
