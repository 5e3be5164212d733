import { isBreaking, type Summary } from "../../article/summary.ts";
import { spokenDate } from "../../locale/speech/spoken-date.ts";
import { passageContext, type SpeechContext } from "./context.ts";
import { statement } from "./cue.ts";
import { numbered } from "./list.ts";
import { closed, type Line, type Utterance, unstopped } from "./utterance.ts";
import { plainWords } from "./words.ts";

/** How much is said of a story in a list. */
export interface StoryOptions {
  /** Against which breaking news is judged. */
  readonly now: Date;
  readonly section: boolean;
  readonly date: boolean;
}

/** Stories numbered from 1, a line each. */
export function storyLines(
  articles: readonly Summary[],
  options: StoryOptions,
  context: SpeechContext,
): readonly Line[] {
  return articles.flatMap((article, index) =>
    numbered(index + 1, [storyLine(article, options, context)], context),
  );
}

/** One story: what is breaking says so first, then headline, lead, section and date. */
function storyLine(article: Summary, options: StoryOptions, context: SpeechContext): Line {
  const own = passageContext(context, article.lang);
  const { strings, cueLang } = context;
  const { title, lead, section, published, breaking } = article;
  const utterances: Utterance[] = [];
  if (isBreaking(breaking, options.now)) utterances.push([{ text: strings.breaking }]);
  utterances.push(closed(plainWords(title, own), own.lang));
  if (lead !== undefined) utterances.push(closed(plainWords(lead, own), own.lang));
  if (section !== undefined && options.section) {
    const name = unstopped(plainWords(section.name, own));
    utterances.push(statement(strings.inSection, { section: name }));
  }
  if (options.date) {
    const date = unstopped([{ text: spokenDate(published, cueLang, "full") }]);
    utterances.push(statement(strings.published, { date }));
  }
  return { utterances };
}
