/**
 * Every limit of the product, each with its unit in its name and the reason for its size.
 * `tests/limits.test.ts` has a test at each and one past it.
 */

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;

/** A request body that publishes (spec/http.md). */
export const PUBLISH_BODY_BYTES = 1 * MEBIBYTE;
/** Front matter is a few lines; YAML aliases can expand, so it is capped before parsing. */
export const FRONT_MATTER_BYTES = 64 * KIBIBYTE;

/** HTML deeper than this is refused before anything recursive walks it (hast overflows at 5,000). */
export const MARKUP_DEPTH = 256;
/** HTML elements in one article; a long encyclopaedia page has about 10,000. */
export const MARKUP_NODES = 100_000;
/** Blocks within blocks within inlines; also the depth to which unknown JSON is followed. */
export const ARTICLE_DEPTH = 64;
/** Blocks and inlines in one article. */
export const ARTICLE_NODES = 50_000;
/** An article as JSON, in UTF-8. A Durable Object row holds 2 MB, and this must fit in one. */
export const ARTICLE_BYTES = 1_900_000;

/** A slug, in ASCII characters (spec/http.md). A KV key holds 512 bytes. */
export const SLUG_CHARACTERS = 120;
/** A title, in UTF-16 code units (spec/gate.md, title-length). */
export const TITLE_CHARACTERS = 200;
/** A URL in an article, in characters: what browsers and proxies are known to carry. */
export const URL_CHARACTERS = 2_048;
/** A publication's reason for a retraction: it rides in the site record, so it is short. */
export const REASON_CHARACTERS = 500;
/** A breaking-news line: it rides in the site record and is read aloud on every page. */
export const BREAKING_CHARACTERS = 200;
/** A correction that is sent by itself, in UTF-16 code units: a paragraph that is heard in one go. */
export const CORRECTION_CHARACTERS = 1_000;
/** Corrections that the site keeps for one article: each makes a version, and all are in its row. */
export const CORRECTIONS_KEPT = 100;
/** Corrections that lists and feeds know of one article; the newest win. */
export const SUMMARY_CORRECTIONS = 10;
/** Names that one byline lists. */
export const AUTHORS = 50;
/** Tags of one article. */
export const TAGS = 50;
/**
 * Translations that an article names, and languages that a group of them links: as many as the largest
 * newsrooms publish in, and a Link header with all of them stays below 16 KiB, where clients give up.
 */
export const TRANSLATIONS = 64;
/** Slugs that naming each other may tie together; more are a mistake, and are no group at all. */
export const TRANSLATION_GROUP_SLUGS = 1_000;

/** KV: a value (platform.md). */
export const KV_VALUE_BYTES = 25 * MEBIBYTE;
/** KV: the metadata of a key, as JSON (platform.md). */
export const KV_METADATA_BYTES = 1_024;
/** KV: a key (platform.md). */
export const KV_KEY_BYTES = 512;
/** Durable Object: a row. Production refuses more; local runs do not, so the product does. */
export const ROW_BYTES = 2_000_000;

/** How long one isolate trusts its copy of the site record: a withdrawal travels within this. */
export const SITE_RECORD_SECONDS = 30;
/** From this age on, an isolate fetches the site record again behind the answers it gives. */
export const SITE_REFRESH_SECONDS = 15;
/** How long after a write that an isolate passed on a copy may be from before it: a drain and a retry. */
export const SITE_DISTRUST_SECONDS = 5;
/** How long a data centre may keep an article's value: KV's own default. */
export const ARTICLE_CACHE_SECONDS = 60;
/** The same for a list, which has to lose what is withdrawn: the least that KV takes. */
export const LIST_CACHE_SECONDS = 30;
/** How long a read of KV may take; a reader who waits longer has left. */
export const KEY_READ_SECONDS = 5;
/** Retracted slugs ride in the site record for this long, then the tombstone alone remains. */
export const RETRACTION_NOTICE_DAYS = 7;
/** Retractions that the site record carries; the newest win. */
export const RETRACTION_NOTICES = 500;

/** A publication's name, in UTF-16 code units: it ends every title. */
export const PUBLICATION_NAME_CHARACTERS = 100;

/** Articles on a front page, or on the page of a section or a tag. */
export const LIST_ARTICLES = 30;
/** Articles on one page of a month: with their leads some 12 KB compressed, one flight of TCP. */
export const ARCHIVE_PAGE_ARTICLES = 100;
/** Articles that `/sitemap.xml` names itself, some 130 bytes each; more are told by an index. */
export const SITEMAP_ARTICLES = 1_000;
/** Articles in the news sitemap: Google takes no more in one. */
export const NEWS_SITEMAP_ARTICLES = 1_000;
/** How long an article is news to a news sitemap: Google wants only those of the last two days. */
export const NEWS_SITEMAP_HOURS = 48;
/** Results on one page of search. */
export const SEARCH_RESULTS = 20;
/** A search query, in UTF-16 code units; the rest is cut off. */
export const QUERY_CHARACTERS = 200;

/** Page shells that an isolate keeps: languages by editions by section pages, some 15 KB each. */
export const SHELLS_KEPT = 200;
/** Records that an isolate keeps for when KV is down; an isolate has 128 MB for everything. */
export const LAST_COPIES_BYTES = 16 * MEBIBYTE;
/** The oldest copy that is shown while KV is down: as long as `stale-if-error` says. */
export const LAST_COPY_SECONDS = 86_400;
/** Accept headers whose outcome an isolate keeps. */
export const NEGOTIATIONS_KEPT = 200;
/** Answers that an isolate keeps made, joined and with their headers: pages of some 30 KB. */
export const READY_ANSWERS_BYTES = 8 * MEBIBYTE;
/** What the headers of such an answer and its name count as: small answers must not be without number. */
export const READY_ANSWER_HEADERS_BYTES = 4 * KIBIBYTE;
/** What Retry-After says when KV or the Newsroom does not answer. */
export const RETRY_SECONDS = 30;
/** How long a search may take before the reader is told that it is not available. */
export const SEARCH_PATIENCE_SECONDS = 5;
/** The body of the settings form, in bytes: one field. */
export const SETTINGS_BODY_BYTES = 1 * KIBIBYTE;

/**
 * An uploaded file. It is in memory some four times while it is stored, of 128 MB that an isolate has
 * for all its requests; KV would take 25 MiB. Ten is an hour of speech, or a photograph for print.
 */
export const MEDIA_BYTES = 10 * MEBIBYTE;
/** A row of an uploaded file: well under ROW_BYTES, and what is in memory while KV is written. */
export const MEDIA_CHUNK_BYTES = 1 * MEBIBYTE;
/** The name of an uploaded file, in UTF-16 code units: file systems take 255. */
export const MEDIA_NAME_CHARACTERS = 255;
/** Pixels of an image: a reader's browser needs four bytes for each, whatever the file takes. */
export const IMAGE_PIXELS = 100_000_000;

/** A URL path that a reader asks for, in bytes; more is a 414. */
export const REQUEST_PATH_BYTES = 2_048;

/** Dirty keys drained in one alarm: a KV write each, well under the subrequest limit. */
export const DRAIN_KEYS = 40;
/** The first wait before a failed drain is tried again. */
export const DRAIN_RETRY_SECONDS = 2;
/** The longest wait between two tries; the outbox never gives up. */
export const DRAIN_RETRY_CEILING_SECONDS = 300;
/** KV takes one write a second per key (platform.md). */
export const KEY_WRITE_INTERVAL_SECONDS = 1;
/** A KV write that has not answered by then counts as uncertain and is made again. */
export const KEY_WRITE_SECONDS = 10;
/** After an uncertain write the newest state is written once more, when that write can no longer land. */
export const KEY_CONFIRM_SECONDS = 60;
/** KV writes under way at once: a Worker has six connections. */
export const DRAIN_WRITES = 6;
/** How long an answer to a publish waits to say that the article is live. */
export const LIVE_WAIT_SECONDS = 5;
/** The least time until the next alarm, so that one that finds nothing to do never spins. */
export const ALARM_PAUSE_MILLISECONDS = 1_000;
/** The farthest alarm: the platform counts nanoseconds in 64 bits, and an article may be dated 9999. */
export const ALARM_HORIZON_DAYS = 30;
/** How long a WebSub hub may take to answer that it has been told. */
export const HUB_ANSWER_SECONDS = 10;
/**
 * When a hub is told of a change once more: it fetches the feed at once, perhaps where caches still
 * hold the old one, which by then are past their time.
 */
export const HUB_AGAIN_SECONDS = 120;
/** When a hub that did not answer is told again. */
export const HUB_RETRY_SECONDS = 300;
/** Keys that one run of the sweep compares with the truth. */
export const SWEEP_KEYS = 40;
/** The period of the rate limit on publishing, as in `wrangler.toml`: when to try again after a 429. */
export const PUBLISH_LIMIT_PERIOD_SECONDS = 60;
/** When to try again after the newsroom could not be reached. */
export const API_RETRY_SECONDS = 5;
/** How often the command makes a call that was broken off or came too soon: some minutes in all. */
export const COMMAND_TRIES = 5;
/** Articles that the status names which fail today's rules: a screenful; the count is of all. */
export const STATUS_ARTICLES = 20;
/** Articles in one page of the API's list. */
export const API_LIST_ARTICLES = 100;
/**
 * Lines that may differ between two versions before they count as two texts: comparing grows with
 * their square, and takes 0.1 s and some 100 MB here at the most.
 */
export const COMPARED_EDITS = 1_000;
/** The body of a request that retracts, corrects or sets breaking news: a few short texts. */
export const SMALL_BODY_BYTES = 16 * KIBIBYTE;
/** Entries of a site's own lexicon in one language: the largest style guides list some hundreds. */
export const LEXICON_ENTRIES = 2_000;
/** A term of the lexicon, in UTF-16 code units: a long name. */
export const LEXICON_TERM_CHARACTERS = 100;
/** What is said in a term's place, and what an engine is told, in UTF-16 code units each. */
export const LEXICON_SPOKEN_CHARACTERS = 200;
/** Articles that one step of the search for a changed term reads: some 5 ms each, as they are. */
export const LEXICON_SCAN_ARTICLES = 50;
/** Text after which a step ends early, in UTF-16 code units: articles may be very long. */
export const LEXICON_SCAN_CHARACTERS = 500_000;
/** Words around the first hit in a search result. */
export const SNIPPET_WORDS = 30;
/** How far into a text a search result looks for its words, in UTF-16 code units. */
export const SNIPPET_SCAN_CHARACTERS = 20_000;
/** Words and phrases of a query that are looked for; the rest is cut off. */
export const QUERY_TERMS = 20;
/** Other questions that are offered to somebody who found nothing: more are not read. */
export const SUGGESTIONS = 3;
/** Other questions that are tried for that: each costs the Newsroom a count. */
export const SUGGESTIONS_TRIED = 8;
/** The newest articles that are offered to somebody who found nothing. */
export const LATEST_ARTICLES = 5;
/** Articles that one step of making the search index again reads: some 5 ms each, as they are. */
export const REINDEX_ARTICLES = 50;
/** Text after which such a step ends early, in UTF-16 code units: articles may be very long. */
export const REINDEX_CHARACTERS = 500_000;
/** How long the answer to an Idempotency-Key is kept. */
export const IDEMPOTENCY_HOURS = 24;
/** An Idempotency-Key, in characters. */
export const IDEMPOTENCY_KEY_CHARACTERS = 255;

/** Findings in one answer and in one stored report; the gravest are kept, and a row has to hold them. */
export const REPORT_FINDINGS = 200;
/** Articles that one run of the clock checks by today's rules; each takes two calls of fifty. */
export const RECHECK_ARTICLES = 15;
/** The name of who sends a request, in characters. */
export const EDITOR_CHARACTERS = 100;
/** Words in question that a finding quotes, in UTF-16 code units: a line of a terminal. */
export const EXCERPT_CHARACTERS = 100;

/** Table rows read aloud before the rest is pointed to (spec/audio-text.md). */
export const SPOKEN_TABLE_ROWS = 20;
/** How far back a sentence's end is looked at for an abbreviation; none is longer. */
export const ABBREVIATION_CHARACTERS = 40;
/** Places that the spans of one table may claim together, before it is read without them. */
export const TABLE_CELLS = 100_000;
/** The least that `?max=` may ask for: room for the sentence that says that a text was cut. */
export const SPOKEN_TEXT_LEAST_CHARACTERS = 100;
/** Amazon Polly takes 3,000 billed characters in one request; tags are not billed. */
export const POLLY_BILLED_CHARACTERS = 3_000;
/** Amazon Polly takes 6,000 characters in one request, tags and all; the rest is the root's. */
export const POLLY_WRITTEN_CHARACTERS = 5_700;
/** The briefing, in characters (spec/audio-text.md). */
export const BRIEFING_CHARACTERS = 4_500;
/** A lead that the briefing tells, in UTF-16 code units: beside a longer one the headline has to do. */
export const BRIEFING_STORY_CHARACTERS = 1_000;

/**
 * Header cells times cells of a table, up to which each cell names its headers: beyond it the
 * attributes would outweigh the words, and `scope` has to do.
 */
export const TABLE_HEADER_PAIRS = 50_000;
/**
 * A table no wider than this many characters, padding included, fits a screen of 320 CSS pixels
 * with the reader's own text spacing, so it needs no scrolling.
 */
export const NARROW_TABLE_CHARACTERS = 24;

/** Different running words that a passage must have before its language is told by them. */
export const DETECTION_WORDS = 6;
/** Different letters or characters that it must have where the script is enough. */
export const DETECTION_LETTERS = 8;
/** The share of a passage that one script must have, of 1. */
export const DETECTION_SCRIPT_SHARE = 0.6;
/** Different common words of the language that must be met to be sure. */
export const DETECTION_HITS = 4;
/** The share of its running words that must be common words of the language, of 1. */
export const DETECTION_COVERAGE = 0.2;
/** The share of its words that may have letters outside the language's alphabet, of 1. */
export const DETECTION_STRAY_SHARE = 0.08;
/** How many times the next language's score the first must have to be sure. */
export const DETECTION_LEAD = 1.3;
/** How far after "the red line" its verb may stand, in characters: verbs come last in some languages. */
export const POINTER_VERB_CHARACTERS = 24;

/** Alternative text that is heard in one go, in characters (spec/gate.md). */
export const IMAGE_ALT_CHARACTERS = 250;
/** A heading that can be listened for, in characters (spec/gate.md). */
export const HEADING_CHARACTERS = 160;
/** A paragraph in bold that may stand for a heading, in characters: a line and a half of print. */
export const FAKE_HEADING_CHARACTERS = 100;
/** A body with more words than these needs a heading (spec/gate.md). */
export const UNBROKEN_WORDS = 400;
/** Columns of a table that a listener can keep in mind (spec/gate.md). */
export const TABLE_COLUMNS = 8;
/** Words in a cell from which it is prose and not a figure or a name. */
export const PROSE_CELL_WORDS = 40;
/** Emoji that follow each other (spec/gate.md). */
export const EMOJI_TOGETHER = 3;
/** Signs in a row that draw and do not punctuate. */
export const DRAWING_SIGNS = 8;
/** Words of another script from which a run is a sentence and not a name or a term. */
export const FOREIGN_WORDS = 4;
/** The same for scripts that put no spaces between words, in letters. */
export const FOREIGN_LETTERS = 14;
/** A sentence that is hard to follow by ear, in words; plain writing asks for fewer than 25. */
export const SENTENCE_WORDS = 45;
/** A paragraph that is hard to keep in mind, in words. */
export const PARAGRAPH_WORDS = 200;
/** How much of one paragraph is counted sentence by sentence, in UTF-16 code units. */
export const PROSE_CHARACTERS = 20_000;
/** Words below which a reading ease says nothing. */
export const READING_WORDS = 100;
/** Below this reading ease, of 100, a text is very difficult on Flesch's scale. */
export const READING_EASE = 30;
