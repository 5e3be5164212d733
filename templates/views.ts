import type { Section } from "../src/article/model.ts";
import type { ErrorName, Locale } from "../src/locale/locale.ts";

/** What the templates are given. They know nothing of stores, requests or bindings. */

/** `full` is the page as designed; `lite` is the same without images and nearly without style. */
export type Edition = "full" | "lite";

export interface NavigationLink {
  readonly href: string;
  readonly text: string;
  /** Set when the text is not in the locale's language. */
  readonly lang?: string;
  readonly current?: boolean;
}

export interface ShellView {
  readonly publication: string;
  /** The language of the page's content: `<html lang>`. */
  readonly lang: string;
  /** The strings of the shell; its tag may differ from `lang`, and then shell text carries its own. */
  readonly locale: Locale;
  readonly edition: Edition;
  readonly sections: readonly NavigationLink[];
  readonly languages: readonly NavigationLink[];
  /** Whether the page is the front page. */
  readonly atFront?: boolean;
  readonly footer: readonly NavigationLink[];
  /** Nothing when nothing is breaking or its time is past. */
  readonly breaking?: { readonly text: string; readonly lang: string; readonly href: string };
}

/** The page is `opening + head + middle + main + closing`; only `head` and `main` vary by article. */
export interface Shell {
  /** From the doctype to just inside `<head>`. */
  readonly opening: string;
  /** From the style to the end of the header and the breaking banner. */
  readonly middle: string;
  /** From after `</main>` (and any related articles) to `</html>`. */
  readonly closing: string;
}

export interface HeadView {
  /** Before “– Site”. */
  readonly title: string;
  readonly publication: string;
  readonly description?: string;
  /** Absolute. */
  readonly canonical?: string;
  readonly alternates: readonly {
    readonly href: string;
    readonly type?: string;
    readonly lang?: string;
  }[];
  readonly robots?: "noindex";
  /** The address of the web app manifest. */
  readonly manifest?: string;
  /** What machines are told of the page, in JSON-LD (schema.org). */
  readonly data?: object;
  /** Where the search is described for programs (OpenSearch 1.1). */
  readonly search?: string;
}

/** What the main part of any page of the product's own words needs. */
export interface PageView {
  /** The language of the page: `<html lang>`. */
  readonly lang: string;
  readonly locale: Locale;
}

export interface ErrorView extends PageView {
  readonly name: ErrorName;
  /** What to do about the very value that is not understood. */
  readonly advice?: string;
  /** Why an article was withdrawn, and in which language that is said when not the page's. */
  readonly reason?: string;
  readonly reasonLang?: string;
  /** Whole seconds until it is worth trying again. */
  readonly retryAfter?: number;
  /** The forms that there are, in an answer 406. */
  readonly forms?: readonly NavigationLink[];
}

export interface SettingsView extends PageView {
  /** The form of pages that the reader has now. */
  readonly edition: Edition;
  /** Where the form is sent. */
  readonly action: string;
  /** Whether the reader has just saved. */
  readonly saved: boolean;
}

/** A run of a snippet; `match` where it is what the reader looked for. */
export interface SnippetRun {
  readonly text: string;
  readonly match: boolean;
}

export interface SearchResult {
  readonly href: string;
  readonly title: string;
  readonly lang: string;
  /** An instant in UTC or a calendar day. */
  readonly published: string;
  readonly section?: Section;
  readonly snippet: readonly SnippetRun[];
}

/** One of the values that a field of the search form may have. */
export interface SearchChoice {
  readonly value: string;
  readonly text: string;
  /** Set when the text is not in the locale's language. */
  readonly lang?: string;
}

/** The form of the search page with what was asked; nothing that was given is lost. */
export interface SearchFormView {
  readonly action: string;
  /** Whether it is shown before anybody opens it. */
  readonly open: boolean;
  readonly languages: readonly SearchChoice[];
  readonly sections: readonly SearchChoice[];
  /** Values of the filters; empty when one is not set. */
  readonly lang: string;
  readonly section: string;
  readonly from: string;
  readonly to: string;
}

export interface SearchView extends PageView {
  /** Whether anything was looked for. */
  readonly asked: boolean;
  /** As the reader wrote it; empty when no words were looked for. */
  readonly query: string;
  readonly form: SearchFormView;
  /** Results on all pages. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly results: readonly SearchResult[];
  /** Addresses of the pages before and after, where there are any. */
  readonly previous?: string;
  readonly next?: string;
  /** Where nothing was found: searches that find something, and the newest articles. */
  readonly suggestions?: readonly NavigationLink[];
  readonly latest?: readonly NavigationLink[];
  /** Set when the search itself cannot be reached. */
  readonly unavailable?: boolean;
  /** A value that is not understood: its field, a sentence with places, and what goes into them. */
  readonly unread?: {
    readonly name: string;
    readonly sentence: string;
    readonly value: string;
    readonly example: string;
  };
}
