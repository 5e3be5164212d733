import type { Child } from "hono/jsx";
import { phrase } from "../../../templates/parts/phrase.tsx";
import { fill } from "../../locale/fill.ts";
import { correctionIds, noteId, noteMarkId } from "./anchors.ts";
import type { Composition } from "./composition.ts";
import { renderInlines } from "./inlines.tsx";
import { distinct } from "./label.ts";
import { renderMoment } from "./opening.tsx";

/**
 * What was wrong and has been put right, with the day. A region of its own, so that where it stands
 * first nobody takes the text after it for a part of it. Each can be linked to.
 */
export function renderCorrections(composition: Composition): Child {
  const { article, locale } = composition;
  if (article.corrections.length === 0) return null;
  const attributes = composition.strings;
  const ids = correctionIds(article.corrections);
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections" {...attributes}>
        {distinct(locale.shell.corrections, composition)}
      </h2>
      {article.corrections.map(({ date, text }, index) => {
        const when = phrase(locale.shell.correctionOf, { date: renderMoment(date, composition) });
        return (
          <p id={ids[index]}>
            <strong {...attributes}>
              {when}
              {locale.punctuation.colon}
            </strong>
            {text}
          </p>
        );
      })}
    </section>
  );
}

/** The notes, each with the way back to where it is cited first. */
export function renderNotes(composition: Composition): Child {
  const { article, locale } = composition;
  if (article.notes.length === 0) return null;
  // All words first: a note may cite another, and its mark is a way back too.
  const contents = article.notes.map(({ content }) => renderInlines(content, composition));
  return [
    <h2 {...composition.strings}>{locale.shell.notes}</h2>,
    <ol class="notes">
      {article.notes.map(({ id }, index) => (
        <li id={noteId(index + 1)}>
          {contents[index]}
          {composition.cited.has(id) && wayBack(index + 1, composition)}
        </li>
      ))}
    </ol>,
  ];
}

function wayBack(number: number, composition: Composition): Child {
  const text = fill(composition.locale.shell.noteBack, {
    number: composition.numbers.format(number),
  });
  return [
    " ",
    <a href={`#${noteMarkId(number)}`} {...composition.strings}>
      {text}
    </a>,
  ];
}
