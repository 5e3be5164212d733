import type { Child } from "hono/jsx";
import type { Locale } from "../../src/locale/locale.ts";
import { isSameLanguage, languageAttributes, stringAttributes } from "./language-attributes.ts";
import { languageName, spelledDay, spokenLanguage } from "./spelled-out.ts";

/** One article in a list. */
export interface EntryView {
  readonly href: string;
  readonly title: string;
  /** BCP 47, of the title and of what `children` say. */
  readonly lang: string;
  /** An instant in UTC or a calendar day. */
  readonly published: string;
  readonly section?: string;
}

/**
 * A heading that is a link, what the article says, and then its facts: so a list can be skimmed by
 * heading. An entry in another language says so and carries it; its facts are in the page's.
 */
export function Entry(props: { entry: EntryView; lang: string; locale: Locale; children?: Child }) {
  const { entry, lang, locale } = props;
  return (
    <article {...languageAttributes(entry.lang, lang)}>
      <h2>
        <a href={entry.href}>{entry.title}</a>
      </h2>
      {props.children}
      <p class="facts" {...languageAttributes(lang, entry.lang)}>
        {facts(entry, lang, locale)}
      </p>
    </article>
  );
}

function facts(entry: EntryView, lang: string, locale: Locale): Child {
  const spoken = spokenLanguage(lang, locale.tag);
  const { comma } = locale.punctuation;
  return (
    <>
      <time datetime={entry.published} {...stringAttributes(spoken, lang)}>
        {spelledDay(entry.published, spoken)}
      </time>
      {entry.section !== undefined && (
        <>
          {comma}
          <bdi {...languageAttributes(entry.lang, lang)}>{entry.section}</bdi>
        </>
      )}
      {!isSameLanguage(entry.lang, lang) && `${comma}${languageName(entry.lang, spoken)}`}
    </>
  );
}
