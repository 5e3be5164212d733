import type { Correction, Person, Section } from "../article/model.ts";
import type { FormName } from "../paths.ts";

/**
 * One KV value holds all forms of an article or a list, so that they change together and one read
 * serves any of them. The metadata has what a 304 and a route need before the first byte.
 */
export const RECORD_VERSION = 1;

/** The part that holds an article's spoken script as JSON, beside the forms. */
export const SCRIPT_PART = "script";

/** The part that holds a list's briefing as JSON, beside the forms. */
export const BRIEFING_PART = "briefing";

/** The parts that hold a list's feeds, with places for what is known only when they are read. */
export const FEED_PARTS = { xml: "atom", json: "feed" } as const;

/** The part that holds a sitemap: the publication's in the catalogue, and that of a page of the archive. */
export const SITEMAP_PART = "sitemap";

/** Further parts of the catalogue: the sitemap of the lists, that of the news, and `llms.txt`. */
export const LISTS_PART = "lists";
export const NEWS_PART = "news";
export const LLMS_PART = "llms";

/** What the page shell needs to know about the thing on the page; stored in the value. */
export interface PageFacts {
  /** Before “– Site” in the title. */
  readonly title: string;
  readonly lang: string;
  readonly description?: string;
  readonly section?: Section;
  /** Where it was published first, when that is elsewhere. */
  readonly canonical?: string;
  /** Slugs of the same article in other languages. */
  readonly translations: Readonly<Record<string, string>>;
  /** Why it was retracted, when it was. */
  readonly reason?: string;
  /** What machines are told of an article on its page; absent for lists and tombstones. */
  readonly article?: ArticleFacts;
}

/** What an article says of itself beside its words. */
export interface ArticleFacts {
  /** As in `Article`. */
  readonly published: string;
  readonly updated?: string;
  readonly authors: readonly Person[];
  /** The lead image, if it has one. */
  readonly image?: { readonly src: string; readonly width?: number; readonly height?: number };
  readonly corrections: readonly Correction[];
  /** Whether the images that mean something all have alternative text; absent when it has none. */
  readonly images?: "described" | "undescribed";
  /** Whether it can be had whole without seeing or hearing: no recording is without a transcript. */
  readonly isAllText: boolean;
}

/** The forms that are rendered: all of an article's, `html`, `lite` and `txt` of a list's, none of a tombstone's. */
export type RenderedForms = Readonly<Partial<Record<FormName, string>>>;

export interface RecordFacts {
  readonly state: "live" | "retracted";
  readonly lang: string;
  /** Last-Modified, in whole seconds since 1970. */
  readonly modified: number;
}
