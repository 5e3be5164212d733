import type { Article } from "../../article/model.ts";
import { spokenDate } from "../../locale/speech/spoken-date.ts";
import type { SpeechContext } from "./context.ts";
import { statement } from "./cue.ts";
import { closed, type Line } from "./utterance.ts";
import { plainWords } from "./words.ts";

/** A line for each correction, with its day: `Correction, November 24, 2026: City was wrong.` */
export function correctionLines({ corrections }: Article, context: SpeechContext): readonly Line[] {
  return corrections.map(({ date, text }) => ({
    utterances: [
      statement(context.strings.correction, {
        date: [{ text: spokenDate(date, context.cueLang, "long") }],
        text: closed(plainWords(text, context), context.lang),
      }),
    ],
  }));
}
