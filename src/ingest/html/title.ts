import type { Block } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import type { Metadata } from "./metadata.ts";

/**
 * The title of a page, and its body without the h1 that says the same. A first h1 that the page's
 * own title contains, with the site's name around it, is the better wording.
 */
export function headline(
  { pageTitle, sharedTitle }: Pick<Metadata, "pageTitle" | "sharedTitle">,
  body: readonly Block[],
): { readonly title: string; readonly body: readonly Block[] } | undefined {
  const index = body.findIndex((block) => block.kind === "heading" && block.level === 1);
  const block = body[index];
  const h1 = block?.kind === "heading" ? foldSpace(plainText(block.content)) : "";
  const declared = foldSpace(sharedTitle ?? "") || foldSpace(pageTitle ?? "");
  if (h1 === "") return declared === "" ? undefined : { title: declared, body };
  const isTitle = [declared, sharedTitle, pageTitle].some((title) => saysSame(title ?? "", h1));
  if (declared !== "" && !isTitle) return { title: declared, body };
  return { title: h1, body: body.filter((_, at) => at !== index) };
}

function saysSame(title: string, h1: string): boolean {
  const one = foldSpace(title).normalize("NFC").toLowerCase();
  const other = h1.normalize("NFC").toLowerCase();
  return one !== "" && (one.includes(other) || other.includes(one));
}
