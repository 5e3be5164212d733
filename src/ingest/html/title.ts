import type { Block } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import { foldedWords } from "../folded-words.ts";
import type { Metadata } from "./metadata.ts";

/**
 * The title of a page, and its body without the h1 that says the same. An h1 that the page's own
 * title contains, with the site's name around it, is the better wording; of several it is the longest.
 */
export function headline(
  { pageTitle, sharedTitle }: Pick<Metadata, "pageTitle" | "sharedTitle">,
  body: readonly Block[],
): { readonly title: string; readonly body: readonly Block[] } | undefined {
  const declared = foldSpace(sharedTitle ?? "") || foldSpace(pageTitle ?? "");
  const titles = [declared, sharedTitle, pageTitle].map((title) => foldedWords(title ?? ""));
  const found = body.flatMap((block, index) => {
    const words = block.kind === "heading" && block.level === 1 ? plainText(block.content) : "";
    return foldSpace(words) === "" ? [] : [{ index, words: foldSpace(words) }];
  });
  const same = found
    .filter(({ words }) => titles.some((title) => saysSame(title, foldedWords(words))))
    .toSorted((one, other) => other.words.length - one.words.length)
    // A logo may be an h1 too, and page titles end with the site's name.
    .find((h1) => h1 === found[0] || h1.words.length * 2 >= declared.length);
  const h1 = same ?? (declared === "" ? found[0] : undefined);
  if (h1 === undefined) return declared === "" ? undefined : { title: declared, body };
  return { title: h1.words, body: body.filter((_, at) => at !== h1.index) };
}

function saysSame(title: string, h1: string): boolean {
  return title !== "" && h1 !== "" && (title.includes(h1) || h1.includes(title));
}
