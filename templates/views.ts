import type { Locale } from "../src/locale/locale.ts";

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
}
