import { SCRIPT_VERSION, type SpokenLine, type SpokenScript } from "../../edition/script.ts";
import { defaultLexicon } from "../../locale/lexicon/default-lexicon.ts";
import { sentenceGap } from "../../locale/likely-script.ts";
import type { ArticleView } from "../view.ts";
import { backLines } from "./back.ts";
import { blockLines } from "./blocks.ts";
import { type SpeechContext, speechContext } from "./context.ts";
import { frontLines } from "./front.ts";
import { sentencesOf } from "./sentences.ts";
import { hasWords, type Line, trimmedUtterance } from "./utterance.ts";

/**
 * The spoken script of an article: its words for the ear with every part that a reader's switches
 * may choose, in sentences. Deterministic: the same view gives the same script.
 */
export function renderScript(view: ArticleView): SpokenScript {
  const { article, lexicon = defaultLexicon(article.lang) } = view;
  const context = speechContext(article, lexicon);
  const lines = [
    ...frontLines(view, context),
    ...blockLines(view.article.body, context),
    ...backLines(view, context),
  ];
  return scriptOf(lines, context);
}

/** A script out of lines: pauses moved to the words that follow them, sentences split. */
export function scriptOf(lines: readonly Line[], context: SpeechContext): SpokenScript {
  const { cueLang, strings, lexiconOf } = context;
  const spoken: SpokenLine[] = [];
  let pause = false;
  for (const line of lines) {
    pause ||= line.pause === true;
    const utterances = line.utterances.filter(hasWords);
    if (utterances.length === 0) continue;
    const gap = sentenceGap(cueLang);
    const sentences = utterances.flatMap((utterance, index) => {
      const isLast = index === utterances.length - 1;
      return sentencesOf(trimmedUtterance(utterance, isLast ? "" : gap), cueLang, lexiconOf);
    });
    const isPaused = pause && spoken.length > 0;
    spoken.push({
      sentences,
      ...(isPaused && { pause: true as const }),
      ...(line.links === true && { links: true as const }),
    });
    pause = false;
  }
  return { script: SCRIPT_VERSION, lang: cueLang, lines: spoken, shortened: strings.shortened };
}
