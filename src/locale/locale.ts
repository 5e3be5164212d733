/**
 * What a language brings: one file per language, all with these keys, so that a missing one fails
 * `tsc`. Strings are whole sentences with `{placeholders}`; lists, dates, durations and language
 * names come from Intl, so no file has them.
 */

/** Forms by CLDR plural category; `other` always, the rest as the language has them. */
export type Plural = { readonly other: string } & {
  readonly [category in Exclude<Intl.LDMLPluralRule, "other">]?: string;
};

export interface Punctuation {
  /** Ends a block of audio text that has no stop of its own: `.`, `。`, `۔`, `।`, `።`. */
  readonly stop: string;
  /** Joins two clauses, with its space if the language has one: `, `, `، `, `，`. */
  readonly comma: string;
  /** Joins a label and what it labels, with its space: `: `, ` : `, `：`. */
  readonly colon: string;
  readonly openQuote: string;
  readonly closeQuote: string;
}

/** What the page says around the article. Labels have no stop; sentences do. */
export interface ShellStrings {
  readonly skipToContent: string;
  readonly skipToNavigation: string;
  readonly skipToSearch: string;
  /** Label of the main `nav`, without the word navigation: `Sections`. */
  readonly navigation: string;
  readonly languages: string;
  readonly frontPage: string;
  readonly searchLabel: string;
  readonly searchButton: string;
  readonly breakingNews: string;
  /** Within the h1 of a breaking article. `{title}` */
  readonly breakingTitle: string;
  /** `{authors}` */
  readonly byline: string;
  /** `{date}` */
  readonly published: string;
  /** `{date}` */
  readonly updated: string;
  /** Heading of the list of an article's forms, as a label: `Listen or read as:` */
  readonly otherForms: string;
  /** A sentence under the list of forms: what the text to listen to is. */
  readonly listenExplained: string;
  readonly formAudioText: string;
  /** The link from a list of articles to the briefing of it, among the forms, as a label. */
  readonly briefing: string;
  /** The link from a list of articles to its feed, among the forms, as a label. */
  readonly formFeed: string;
  readonly formSpeech: string;
  readonly formLite: string;
  readonly formPage: string;
  readonly formMarkdown: string;
  readonly formData: string;
  /** Introduces a list of endings of addresses, `.md`, and the forms that they give. */
  readonly formsByEnding: string;
  /** Label of the list of an article's translations: `In other languages:` */
  readonly otherLanguages: string;
  /** A link to a translation; `{language}` is the language's own name for itself. */
  readonly readIn: string;
  readonly corrections: string;
  /** `{date}` */
  readonly correctionOf: string;
  readonly notes: string;
  /** `{number}`; text of the link at a note that leads back to its place in the text. */
  readonly noteBack: string;
  /** `{number}`; text of the link to a note. */
  readonly note: string;
  /** `{credit}` */
  readonly imageCredit: string;
  /** In place of alternative text that nobody has written. */
  readonly imageUndescribed: string;
  /** Link to an image in the light page. `{description}` */
  readonly imageLink: string;
  /** `{title}` */
  readonly video: string;
  /** `{title}` */
  readonly audio: string;
  readonly untitledVideo: string;
  readonly untitledAudio: string;
  readonly transcript: string;
  readonly captions: string;
  readonly untitledEmbed: string;
  /** `{author}` */
  readonly postBy: string;
  /** Label of a table that scrolls, when it has a caption. `{caption}` */
  readonly tableRegion: string;
  readonly untitledTable: string;
  readonly untitledAside: string;
  readonly pullQuote: string;
  /** The list of months, and the first word of the title of each. */
  readonly archive: string;
  /** `{month}`, with its year and sometimes the number of a page: a link to older articles. */
  readonly older: string;
  /** `{month}` */
  readonly newer: string;
  /** Introduces the tags of an article, as a label. */
  readonly tags: string;
  readonly latest: string;
  readonly related: string;
  readonly noArticles: string;
  /** `{language}`, the language's own name for itself. */
  readonly articlesIn: string;
  readonly settings: string;
  readonly settingsIntroduction: string;
  readonly settingsPage: string;
  readonly settingsFull: string;
  readonly settingsFullExplained: string;
  readonly settingsLite: string;
  readonly settingsLiteExplained: string;
  readonly settingsSave: string;
  readonly settingsSaved: string;
  readonly search: string;
  /** `{query}` */
  readonly searchResults: Plural;
  /** `{query}` */
  readonly searchNothing: string;
  readonly searchAdvice: string;
  readonly searchUnavailable: string;
  /** What opens the form of the search page: the words and the filters can be changed there. */
  readonly searchForm: string;
  readonly searchWords: string;
  readonly searchLanguage: string;
  readonly searchSection: string;
  /** Label of the first day of publication, before a date. */
  readonly searchFrom: string;
  /** Label of the last day of publication, before a date. */
  readonly searchTo: string;
  readonly searchAnyLanguage: string;
  readonly searchAnySection: string;
  /** How many there are when no words were looked for, and only filters. */
  readonly searchListed: Plural;
  readonly searchListedNothing: string;
  /** Link from a search that found nothing to the same words without filters. */
  readonly searchUnfiltered: Plural;
  /** Introduces searches that find something, where one found nothing. */
  readonly searchSuggestions: string;
  /** `{value}`, `{example}` */
  readonly unreadDate: string;
  /** `{value}`, `{example}` */
  readonly unreadLanguage: string;
  /** `{value}`, `{example}` */
  readonly unreadPage: string;
  /** `{number}`; which page of search results this is, said from the second one on. */
  readonly pageNumber: string;
  readonly nextPage: string;
  readonly previousPage: string;
  /** What the articles of the publication are like, in one sentence. */
  readonly articlesExplained: string;
  readonly aboutThisSite: string;
  /** Link to the accessibility statement. */
  readonly accessibility: string;
  readonly errors: Readonly<Record<ErrorName, ErrorStrings>>;
  /** `{reason}` */
  readonly retractionReason: string;
  /** `{seconds}` is written out by Intl: `30 seconds`. */
  readonly tryAgainIn: string;
  readonly toFrontPage: string;
  /** Introduces the list of forms in an answer 406. */
  readonly availableForms: string;
}

export type ErrorName =
  | "bad-request"
  | "not-found"
  | "method-not-allowed"
  | "not-acceptable"
  | "gone"
  | "address-too-long"
  | "range-not-satisfiable"
  | "too-many-requests"
  | "fault"
  | "unavailable";

export interface ErrorStrings {
  /** The problem in a few words: the title and the h1. */
  readonly title: string;
  /** What to do, in a sentence or two. */
  readonly advice: string;
}

/** What the audio text says around an article's own words (spec/audio-text.md). */
export interface SpeechStrings {
  readonly breaking: string;
  /** `{authors}` */
  readonly byline: string;
  /** `{date}` */
  readonly published: string;
  /** `{date}` */
  readonly updated: string;
  /** `{text}` */
  readonly section: string;
  /** `{text}` */
  readonly subsection: string;
  /** `{count}` */
  readonly list: Plural;
  readonly listEnd: string;
  readonly nestedListEnd: string;
  /** `{text}`, in quotation marks */
  readonly quote: string;
  /** `{source}`, `{text}` in quotation marks */
  readonly quoteFrom: string;
  /** `{caption}` */
  readonly table: string;
  readonly tableUntitled: string;
  /** `{rows}`, `{columns}` */
  readonly tableSize: string;
  /** `{count}` */
  readonly tableRows: Plural;
  /** `{count}` */
  readonly tableColumns: Plural;
  readonly tableNoData: string;
  /** `{count}` */
  readonly tableMoreRows: Plural;
  readonly tableEnd: string;
  /** `{text}` */
  readonly image: string;
  readonly imageUndescribed: string;
  /** `{text}` */
  readonly caption: string;
  /** `{title}`; `{duration}` is written out by Intl */
  readonly video: string;
  readonly videoOf: string;
  readonly audio: string;
  readonly audioOf: string;
  readonly untitledVideo: string;
  readonly untitledAudio: string;
  /** `{author}`, `{text}` */
  readonly post: string;
  /** `{title}` */
  readonly embedTitled: string;
  readonly embed: string;
  /** `{count}` lines */
  readonly code: Plural;
  /** `{text}` */
  readonly aside: string;
  /** `{date}`, `{text}` */
  readonly correction: string;
  readonly notes: string;
  /** `{number}`, `{text}` */
  readonly note: string;
  readonly links: string;
  /** `{number}`, `{text}`, `{host}` */
  readonly link: string;
  /** A link to another page of this publication. `{number}`, `{text}` */
  readonly linkHere: string;
  /** `{language}`, `{text}` */
  readonly passage: string;
  readonly end: string;
  /** Said at the end of a text that `max` cut. */
  readonly shortened: string;
  /** `{publication}`, `{date}` */
  readonly briefing: string;
  /** `{publication}`, `{section}`, `{date}` */
  readonly sectionBriefing: string;
  /** `{count}` */
  readonly topStories: Plural;
  /** `{number}`, `{title}`, one item of a list that is read aloud */
  readonly item: string;
  /** Introduces the addresses of what has been listed, by its numbers. */
  readonly addresses: string;
  /** `{section}` */
  readonly inSection: string;
  /** How to get the whole of a story; `{address}` has no scheme. */
  readonly wholeStory: string;
  readonly briefingEnd: string;
  readonly listPageEnd: string;
}

export interface Locale {
  /** BCP 47. */
  readonly tag: string;
  readonly punctuation: Punctuation;
  readonly shell: ShellStrings;
  readonly speech: SpeechStrings;
}
