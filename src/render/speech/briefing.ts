import { isBreaking } from "../../article/summary.ts";
import { type SpokenScript, speak } from "../../edition/script.ts";
import type { BreakingNews } from "../../edition/site.ts";
import { BRIEFING_CHARACTERS } from "../../limits.ts";
import { plural } from "../../locale/fill.ts";
import { defaultLexicon } from "../../locale/lexicon/default-lexicon.ts";
import type { ListView } from "../view.ts";
import { sentenceLine } from "./blocks.ts";
import { listingContext, type SpeechContext } from "./context.ts";
import { openingCue, statement } from "./cue.ts";
import { spokenDate } from "./names.ts";
import { scriptOf } from "./render-script.ts";
import { storyLines } from "./story.ts";
import { closed, type Line, unstopped } from "./utterance.ts";
import { plainWords } from "./words.ts";

export interface BriefingView extends ListView {
  readonly breaking?: BreakingNews;
  /** The publication's host, without a scheme: where the whole of a story is. */
  readonly host: string;
}

/**
 * The news as one script to listen to, at most 4,500 characters, cut between stories: `speak` gives
 * its text, `ssmlOf` its SSML (spec/audio-text.md, The briefing).
 */
export function renderBriefing(view: BriefingView): SpokenScript {
  const context = listingContext(view.lang, view.lexiconOf ?? defaultLexicon);
  const before = [...greeting(view, context), ...breakingLines(view, context)];
  const after = closingLines(view, context);
  for (let count = view.articles.length; ; count -= 1) {
    const script = scriptOf([...before, ...stories(view, count, context), ...after], context);
    if (count === 0 || speak(script).length <= BRIEFING_CHARACTERS) return script;
  }
}

function greeting(view: BriefingView, context: SpeechContext): readonly Line[] {
  const { strings, cueLang } = context;
  const date = [{ text: spokenDate(view.now.toISOString(), cueLang, "full") }];
  const publication = unstopped(plainWords(view.publication, context));
  const said =
    view.kind === "section"
      ? statement(strings.sectionBriefing, {
          publication,
          section: unstopped(plainWords(view.title, context)),
          date: unstopped(date),
        })
      : statement(strings.briefing, { publication, date: unstopped(date) });
  return [{ utterances: [said] }];
}

function breakingLines({ breaking, now }: BriefingView, context: SpeechContext): readonly Line[] {
  if (breaking === undefined || !isBreaking(breaking.until ?? true, now)) return [];
  const own = { ...context, lang: breaking.lang };
  const words = closed(plainWords(breaking.text, own), own.lang);
  return [{ utterances: [[{ text: context.strings.breaking }], words] }];
}

function stories(view: BriefingView, count: number, context: SpeechContext): readonly Line[] {
  if (count === 0) return [];
  const heading = openingCue(plural(context.strings.topStories, count, context.cueLang));
  const options = { now: view.now, section: view.kind === "front", date: false };
  const told = storyLines(view.articles.slice(0, count), options, context);
  return [{ utterances: [heading], pause: true }, ...told];
}

function closingLines({ host }: BriefingView, context: SpeechContext): readonly Line[] {
  const address = statement(context.strings.wholeStory, { address: [{ text: host }] });
  return [
    { utterances: [address], pause: true },
    ...sentenceLine(openingCue(context.strings.briefingEnd), context),
  ];
}
