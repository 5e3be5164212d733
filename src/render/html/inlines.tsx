import type { Child } from "hono/jsx";
import { directionOf } from "../../article/language.ts";
import type { Inline, InlineOf } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import { expand } from "./abbreviation.ts";
import type { Composition } from "./composition.ts";
import { renderLink } from "./link.tsx";
import { noteMark } from "./note-mark.tsx";
import type { Surroundings } from "./surroundings.ts";

type InlineHandler<Kind extends Inline["kind"]> = (
  inline: InlineOf<Kind>,
  composition: Composition,
  around: Surroundings,
) => Child;

const handlers: { readonly [Kind in Inline["kind"]]: InlineHandler<Kind> } = {
  text: ({ text }) => text,
  emphasis: ({ content }, ...rest) => <em>{within(content, ...rest)}</em>,
  strong: ({ content }, ...rest) => <strong>{within(content, ...rest)}</strong>,
  deleted: ({ content }, ...rest) => <del>{within(content, ...rest)}</del>,
  inserted: ({ content }, ...rest) => <ins>{within(content, ...rest)}</ins>,
  subscript: ({ content }, ...rest) => <sub>{within(content, ...rest)}</sub>,
  superscript: ({ content }, ...rest) => <sup>{within(content, ...rest)}</sup>,
  /** The browser writes the marks of the language around it, nested ones too. */
  quotation: ({ content }, ...rest) => <q>{within(content, ...rest)}</q>,
  code: ({ text }) => (
    <code dir="ltr" translate="no">
      {text}
    </code>
  ),
  link: (inline, composition, around) => renderLink(inline, composition, around, within),
  abbreviation: (inline, composition, { beside }) => {
    const expansion = expand(inline, composition, beside);
    if (expansion === undefined) return <abbr title={inline.expansion}>{inline.text}</abbr>;
    return [`${expansion} (`, <abbr>{inline.text}</abbr>, ")"];
  },
  passage: ({ lang, content }, composition, around) => {
    const dir = directionOf(lang);
    const inside = within(content, composition, around);
    return dir === directionOf(composition.article.lang) ? (
      <span lang={lang} dir={dir}>
        {inside}
      </span>
    ) : (
      <bdi lang={lang} dir={dir}>
        {inside}
      </bdi>
    );
  },
  note: ({ note, content }, composition, around) => [
    within(content, composition, around),
    around.inLink ? null : noteMark(note, composition),
  ],
  break: () => <br />,
};

/** The inlines of a block, in order. */
export function renderInlines(content: readonly Inline[], composition: Composition): Child {
  let words: string | undefined;
  const beside = () => {
    words ??= foldSpace(plainText(content)).toLowerCase();
    return words;
  };
  return within(content, composition, { inLink: false, beside });
}

/** Inlines within an inline. */
export function within(
  content: readonly Inline[],
  composition: Composition,
  around: Surroundings,
): Child {
  return content.map((inline) => renderInline(inline, composition, around));
}

function renderInline<Kind extends Inline["kind"]>(
  inline: InlineOf<Kind>,
  composition: Composition,
  around: Surroundings,
): Child {
  const handler = handlers[inline.kind] as InlineHandler<Kind>;
  return handler(inline, composition, around);
}
