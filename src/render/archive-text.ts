import { speak } from "../edition/script.ts";
import { defaultLexicon } from "../locale/lexicon/default-lexicon.ts";
import { localeFor } from "../locale/locales.ts";
import { monthName, monthsByYear } from "./archive-months.ts";
import { sentenceLine } from "./speech/blocks.ts";
import { listingContext } from "./speech/context.ts";
import { openingCue } from "./speech/cue.ts";
import { scriptOf } from "./speech/render-script.ts";
import { plainWords } from "./speech/words.ts";
import type { ArchiveView } from "./view.ts";

/** The months that have articles as text to listen to: a line for each year. */
export function renderArchiveText({ lang, months }: ArchiveView): string {
  const context = listingContext(lang, defaultLexicon);
  const { shell, punctuation } = localeFor(lang);
  const list = new Intl.ListFormat(lang);
  const years = monthsByYear(months, lang).map(([year, places]) => {
    const names = list.format(places.map(({ month }) => monthName(month, lang)));
    return `${year}${punctuation.colon}${names}`;
  });
  const said = [shell.archive, ...(years.length === 0 ? [shell.noArticles] : years)];
  const lines = [
    ...said.flatMap((line) => sentenceLine(plainWords(line, context), context)),
    { utterances: [openingCue(context.strings.listPageEnd)] },
  ];
  return speak(scriptOf(lines, context));
}
