import type { Inline, InlineOf } from "../../article/model.ts";
import { abbreviationText } from "./abbreviation.ts";
import type { SpeechContext } from "./context.ts";
import type { Piece } from "./utterance.ts";

/** Plane 15 is for private use: no text has a meaning there, and rules take it for a letter. */
const FIRST = 0xf0000;
const HELD = /([\u{F0000}-\u{FFFFD}])/u;

type Held =
  | { readonly pieces: readonly Piece[] }
  | { readonly abbreviation: InlineOf<"abbreviation"> };

/**
 * The words of a block while they are gathered: one string for the rules to work on, in which what
 * no rule may touch (code, passages in another language) stands as one private-use character.
 */
export class Draft {
  /** How the words of a passage in another language are said. */
  readonly words: (content: readonly Inline[], context: SpeechContext) => readonly Piece[];
  #text = "";
  readonly #held: Held[] = [];

  constructor(words: Draft["words"]) {
    this.words = words;
  }

  get text(): string {
    return this.#text;
  }

  add(text: string): void {
    this.#text += withoutPrivate(text);
  }

  hold(held: Held): void {
    this.#text += String.fromCodePoint(FIRST + this.#held.length);
    this.#held.push(held);
  }

  /** The text with abbreviations in words, each judged by what stands on its two sides. */
  textWithAbbreviations(context: SpeechContext): string {
    let text = this.#text;
    for (const [index, held] of this.#held.entries()) {
      if (!("abbreviation" in held)) continue;
      const [before = "", after = ""] = text.split(String.fromCodePoint(FIRST + index));
      const [written, expansion] = [held.abbreviation.text, held.abbreviation.expansion].map(
        withoutPrivate,
      );
      text = abbreviationText(
        { text: written ?? "", expansion: expansion ?? "" },
        before,
        after,
        context,
      );
    }
    return text;
  }

  /** A text that the rules have been applied to, with what was held in its place again. */
  pieces(text: string, context: SpeechContext): readonly Piece[] {
    const lang = context.lang === context.cueLang ? {} : { lang: context.lang };
    return text.split(HELD).flatMap((part) => {
      const held = HELD.test(part) ? this.#held[(part.codePointAt(0) ?? 0) - FIRST] : undefined;
      if (held !== undefined) return "pieces" in held ? held.pieces : [];
      return part === "" ? [] : [{ text: part, ...lang }];
    });
  }
}

/** A text without private-use characters, which say nothing and would be taken for held words. */
export function withoutPrivate(text: string): string {
  return text.replace(/[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/gu, "");
}
