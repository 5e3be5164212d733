import { speak } from "../edition/script.ts";
import { plural } from "../locale/fill.ts";
import { defaultLexicon } from "../locale/lexicon/default-lexicon.ts";
import { localeFor } from "../locale/locales.ts";
import { sentenceLine } from "./speech/blocks.ts";
import { listingContext, type SpeechContext } from "./speech/context.ts";
import { openingCue } from "./speech/cue.ts";
import { scriptOf } from "./speech/render-script.ts";
import { storyLines } from "./speech/story.ts";
import { closed, type Utterance } from "./speech/utterance.ts";
import { plainWords } from "./speech/words.ts";
import type { ListView } from "./view.ts";

/**
 * A list of articles as text to listen to: its title, how many stories it has, each headline numbered
 * with its lead, section and date, and an end.
 */
export function renderListText(view: ListView): string {
  const context = listingContext(view.lang, view.lexiconOf ?? defaultLexicon);
  const { articles, now, list } = view;
  const { topStories, list: items } = context.strings;
  const isNews = list.kind === "front" || list.kind === "section";
  const count = plural(isNews ? topStories : items, articles.length, view.lang);
  const lines = [
    ...titleLine(view, context),
    { utterances: [articles.length === 0 ? nothing(view) : openingCue(count)] },
    ...storyLines(articles, { now, section: list.kind !== "section", date: true }, context),
    { utterances: [openingCue(context.strings.listPageEnd)] },
  ];
  return speak(scriptOf(lines, context));
}

/** A month is called by the product's own words, as the whole archive is, and not by a newsroom's. */
function titleLine({ list, title, lang }: ListView, context: SpeechContext) {
  const own = list.kind === "month" ? listingContext(lang, defaultLexicon) : context;
  return sentenceLine(plainWords(title, own), own);
}

function nothing({ lang, fallback }: ListView): Utterance {
  const { shell } = localeFor(lang, fallback);
  return closed([{ text: shell.noArticles }], lang);
}
