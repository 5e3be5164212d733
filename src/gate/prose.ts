import { PROSE_CHARACTERS } from "../limits.ts";
import type { Scope } from "./rule.ts";
import { sentences } from "./sentences.ts";
import { type Stretch, stretches } from "./stretches.ts";
import { wordCount } from "./word-count.ts";

/** A paragraph of running text, its sentences and the words in each. */
export interface ProseParagraph {
  readonly stretch: Stretch;
  readonly sentences: readonly { readonly text: string; readonly words: number }[];
}

const known = new WeakMap<Scope, readonly ProseParagraph[]>();

/** The lead and the paragraphs of an article that are sentences and no lines of verse; counted once. */
export function prose(scope: Scope): readonly ProseParagraph[] {
  const counted = known.get(scope) ?? stretches(scope).filter(isProse).map(counting);
  known.set(scope, counted);
  return counted;
}

function isProse({ part, text }: Stretch): boolean {
  return (part === "paragraph" || part === "lead") && text.split("\n").length < 4;
}

function counting(stretch: Stretch): ProseParagraph {
  const { lang } = stretch;
  const text = stretch.text.slice(0, PROSE_CHARACTERS);
  const counted = sentences(text, lang).map((text) => ({ text, words: wordCount(text, lang) }));
  return { stretch, sentences: counted.filter(({ words }) => words > 0) };
}
