/**
 * The one vocabulary of Lectern: every input maps into it and every form maps out of it.
 * It has no node for script, style or raw HTML, so what it cannot say cannot be published.
 */

/** The version of this model that is written into stored and exported articles. */
export const MODEL_VERSION = 1;

/** A run of text within a block. Text is Unicode in NFC; white space within it is folded on output. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "emphasis"; readonly content: readonly Inline[] }
  | { readonly kind: "strong"; readonly content: readonly Inline[] }
  | { readonly kind: "deleted"; readonly content: readonly Inline[] }
  | { readonly kind: "inserted"; readonly content: readonly Inline[] }
  | { readonly kind: "subscript"; readonly content: readonly Inline[] }
  | { readonly kind: "superscript"; readonly content: readonly Inline[] }
  /** A short quotation; the language's quotation marks are the renderer's. */
  | { readonly kind: "quotation"; readonly content: readonly Inline[] }
  | { readonly kind: "code"; readonly text: string }
  /** `href` is http, https or mailto, or `#` and the id of a heading in the same article. */
  | { readonly kind: "link"; readonly href: string; readonly content: readonly Inline[] }
  | { readonly kind: "abbreviation"; readonly text: string; readonly expansion: string }
  /** A passage in another language, or a name in the other direction. `lang` is BCP 47. */
  | { readonly kind: "passage"; readonly lang: string; readonly content: readonly Inline[] }
  /** The words that a note belongs to, and the note's id in `Article.notes`; content may be empty. */
  | { readonly kind: "note"; readonly note: string; readonly content: readonly Inline[] }
  /** A line break that means something, as in verse or an address. */
  | { readonly kind: "break" };

export interface Image {
  /** http or https. */
  readonly src: string;
  /** What the image says. Absent and not decorative means that nobody has written it yet. */
  readonly alt?: string;
  /** Declared to say nothing: never announced. */
  readonly decorative?: true;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Where the image leads, when it is a link. */
  readonly href?: string;
}

export interface ListItem {
  readonly content: readonly Block[];
}

export interface Definition {
  readonly terms: readonly (readonly Inline[])[];
  readonly descriptions: readonly (readonly Inline[])[];
}

export interface Cell {
  readonly content: readonly Inline[];
  /** A header cell, for its column or for its row. */
  readonly header?: "column" | "row";
  /** How many columns and rows the cell spans, where more than 1. */
  readonly columns?: number;
  readonly rows?: number;
}

export type Block =
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  /** `level` is what the source said, 1 to 6; `outline.ts` decides what is rendered. */
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly id?: string;
      readonly content: readonly Inline[];
    }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start?: number;
      readonly items: readonly ListItem[];
    }
  | { readonly kind: "definitions"; readonly entries: readonly Definition[] }
  | {
      readonly kind: "quote";
      readonly content: readonly Block[];
      readonly source?: readonly Inline[];
    }
  /** Repeats words of the article for the eye; never read aloud. */
  | { readonly kind: "pull-quote"; readonly content: readonly Inline[] }
  | {
      readonly kind: "table";
      readonly caption?: readonly Inline[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: "figure";
      readonly image: Image;
      readonly caption?: readonly Inline[];
      readonly credit?: string;
    }
  | {
      readonly kind: "media";
      readonly medium: "video" | "audio";
      readonly src: string;
      readonly title?: string;
      /** Whole seconds. */
      readonly duration?: number;
      readonly transcript?: string;
      readonly captions?: string;
    }
  | {
      readonly kind: "embed";
      readonly href: string;
      readonly title?: string;
      readonly author?: string;
      readonly text?: string;
    }
  | { readonly kind: "code"; readonly text: string; readonly syntax?: string }
  | { readonly kind: "aside"; readonly title?: string; readonly content: readonly Block[] }
  /** Blocks in another language. `lang` is BCP 47. */
  | { readonly kind: "passage"; readonly lang: string; readonly content: readonly Block[] }
  | { readonly kind: "rule" };

export interface Person {
  readonly name: string;
  /** BCP 47, when the name is not in the article's language. */
  readonly lang?: string;
}

export interface Section {
  /** As in `/sections/{slug}`. */
  readonly slug: string;
  /** In the article's language. */
  readonly name: string;
}

export interface Note {
  readonly id: string;
  readonly content: readonly Inline[];
}

export interface Correction {
  /** A calendar day, `2026-11-24`. */
  readonly date: string;
  readonly text: string;
}

export interface Article {
  readonly model: typeof MODEL_VERSION;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly lead?: string;
  readonly authors: readonly Person[];
  readonly section?: Section;
  /** An instant in UTC, `2026-11-23T09:30:00Z`, or a calendar day, `2026-11-23`. */
  readonly published?: string;
  readonly updated?: string;
  /** The place, and often the day, as the newsroom writes it: `PYONGYANG, Nov. 23`. */
  readonly dateline?: string;
  /** `true`, or the instant until which the article is breaking news. */
  readonly breaking?: true | string;
  readonly image?: Extract<Block, { kind: "figure" }>;
  readonly tags: readonly string[];
  /** Slugs of this article in other languages, by BCP 47 tag. */
  readonly translations: Readonly<Record<string, string>>;
  /** Where the article was published first, when that is elsewhere. */
  readonly canonical?: string;
  readonly corrections: readonly Correction[];
  /** Ids of the gate's warnings that an editor has considered and accepts. */
  readonly acknowledge: readonly string[];
  readonly body: readonly Block[];
  readonly notes: readonly Note[];
}

export type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;
export type InlineOf<Kind extends Inline["kind"]> = Extract<Inline, { kind: Kind }>;
