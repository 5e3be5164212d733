import type { InlineOf } from "../../article/model.ts";
import { foldSpace } from "../../article/plain-text.ts";
import type { Composition } from "./composition.ts";

/**
 * What an abbreviation stands for, when this is where the reader meets it first and the words
 * beside it do not say it already (WCAG 3.1.4).
 */
export function expand(
  { expansion }: InlineOf<"abbreviation">,
  { expanded }: Composition,
  beside: () => string,
): string | undefined {
  const words = foldSpace(expansion);
  const key = words.toLowerCase();
  if (expanded.has(key)) return undefined;
  expanded.add(key);
  return beside().includes(key) ? undefined : words;
}
