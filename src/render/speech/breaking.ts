import type { Sentence } from "../../edition/script.ts";
import type { BreakingNews } from "../../edition/site.ts";
import type { LexiconOf } from "../../locale/lexicon/lexicon.ts";
import { listingContext } from "./context.ts";
import { scriptOf } from "./render-script.ts";
import { closed } from "./utterance.ts";
import { plainWords } from "./words.ts";

/** The words of breaking news as they are said, in sentences of its own language. */
export function renderBreaking(
  { text, lang }: BreakingNews,
  lexiconOf: LexiconOf,
): readonly Sentence[] {
  const context = listingContext(lang, lexiconOf);
  const words = closed(plainWords(text, context), lang);
  return scriptOf([{ utterances: [words] }], context).lines.flatMap(({ sentences }) => sentences);
}
