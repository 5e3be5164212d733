import type { Child } from "hono/jsx";
import { spelledDuration } from "../../../templates/parts/spelled-out.ts";
import type { BlockOf } from "../../article/model.ts";
import { fill } from "../../locale/fill.ts";
import type { BlockHandler, Composition } from "./composition.ts";
import { hostOf } from "./link.tsx";

/** A recording is a link that says what it is, what it is called and how long it takes. */
export const renderMedia: BlockHandler<"media"> = (block, composition) => {
  const { colon } = composition.locale.punctuation;
  const { transcript, captions } = composition.locale.shell;
  const name = block.title === undefined ? "" : `${colon}${block.title}`;
  const others = [
    { href: block.transcript, text: `${transcript}${name}` },
    { href: block.captions, text: `${captions}${name}` },
  ];
  return (
    <ul class="media" {...composition.strings}>
      <li>{link(block.src, mediaName(block, composition))}</li>
      {others.map(({ href, text }) => href !== undefined && <li>{link(href, text)}</li>)}
    </ul>
  );
};

function mediaName({ medium, title, duration }: BlockOf<"media">, composition: Composition) {
  const { shell, punctuation } = composition.locale;
  const untitled = { video: shell.untitledVideo, audio: shell.untitledAudio };
  const name = title === undefined ? untitled[medium] : fill(shell[medium], { title });
  if (duration === undefined) return name;
  return `${name}${punctuation.comma}${spelledDuration(duration, composition.intl)}`;
}

/** A post or a page of somebody else's: its words, and a link to it. */
export const renderEmbed: BlockHandler<"embed"> = (block, composition) => {
  const { title, text } = block;
  const attributes = title === undefined ? composition.strings : {};
  const source = <a href={block.href}>{embedName(block, composition)}</a>;
  if (text === undefined) {
    return (
      <p class="media" {...attributes}>
        {source}
      </p>
    );
  }
  return (
    <figure class="quote">
      <blockquote>
        <p>{text}</p>
      </blockquote>
      <figcaption {...attributes}>{source}</figcaption>
    </figure>
  );
};

function embedName({ title, author, href }: BlockOf<"embed">, { locale }: Composition): string {
  if (title !== undefined) return title;
  if (author !== undefined) return fill(locale.shell.postBy, { author });
  return `${locale.shell.untitledEmbed}${locale.punctuation.colon}${hostOf(href)}`;
}

function link(href: string, text: string): Child {
  return <a href={href}>{text}</a>;
}
