import type { Article } from "../../article/model.ts";
import { type Outline, outline } from "../../article/outline.ts";
import { EMPTY_LEXICON } from "../../locale/lexicon/default-lexicon.ts";
import type { Lexicon, LexiconOf } from "../../locale/lexicon/lexicon.ts";
import type { Punctuation, SpeechStrings } from "../../locale/locale.ts";
import { findLocale } from "../../locale/locales.ts";
import { languageOf } from "../../locale/speech/language-of.ts";
import { PLAIN_PUNCTUATION, UNCUED } from "./uncued.ts";

/** A link that a listener may ask for at the end. */
export interface HeardLink {
  readonly href: string;
  readonly text: string;
  readonly lang: string;
}

/** What has been said so far: the one thing that changes while an article is rendered. */
export interface Heard {
  /** Abbreviations that have been spelt out, as `lang expansion text`. */
  readonly abbreviations: Set<string>;
  readonly links: HeardLink[];
}

/** What a handler of a block or an inline knows. */
export interface SpeechContext {
  /** The language of the words at hand. */
  readonly lang: string;
  /** The language of the cues: the article's, whatever passage they stand in. */
  readonly cueLang: string;
  readonly strings: SpeechStrings;
  /** The marks of `lang`. */
  readonly punctuation: Punctuation;
  readonly outline: Outline;
  readonly lexiconOf: LexiconOf;
  /** How many lists are open. */
  readonly listDepth: number;
  readonly heard: Heard;
}

/** The context of an article: its lexicon is for words in its own language, not for passages. */
export function speechContext(article: Article, lexicon: Lexicon): SpeechContext {
  const own = languageOf(article.lang);
  const lexiconOf: LexiconOf = (tag) => (languageOf(tag) === own ? lexicon : EMPTY_LEXICON);
  return { ...listingContext(article.lang, lexiconOf), outline: outline(article.body) };
}

/** The context of a passage in another language: its words and its marks are that language's. */
export function passageContext(context: SpeechContext, lang: string): SpeechContext {
  return { ...context, lang, punctuation: findLocale(lang)?.punctuation ?? PLAIN_PUNCTUATION };
}

/** The context of words that belong to no article: a list, a briefing. */
export function listingContext(lang: string, lexiconOf: LexiconOf): SpeechContext {
  const locale = findLocale(lang);
  return {
    lang,
    cueLang: lang,
    strings: locale?.speech ?? UNCUED,
    punctuation: locale?.punctuation ?? PLAIN_PUNCTUATION,
    outline: new Map(),
    lexiconOf,
    listDepth: 0,
    heard: { abbreviations: new Set(), links: [] },
  };
}
