import type { Block, Inline } from "../../article/model.ts";
import { foldSpace } from "../../article/plain-text.ts";

/** Space, and the characters that show nothing: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Whether a text has anything to see. */
export function isSeen(text: string): boolean {
  return text.replace(UNSEEN, "") !== "";
}

/**
 * Whether inlines render to anything to see or hear. `notes` are the ids that have a note; in a
 * link, a link in it has no host to fall back on.
 */
export function saysSomething(
  content: readonly Inline[],
  notes: ReadonlySet<string> = new Set(),
  inLink = false,
): boolean {
  const within = (inside: readonly Inline[]) => saysSomething(inside, notes, inLink);
  return content.some((inline) => {
    switch (inline.kind) {
      case "text":
      case "code":
      case "abbreviation":
        return isSeen(inline.text);
      case "break":
        return false;
      case "note":
        return notes.has(inline.note) || within(inline.content);
      case "link":
        return (
          (!inLink && !inline.href.startsWith("#")) || saysSomething(inline.content, notes, true)
        );
      default:
        return within(inline.content);
    }
  });
}

/** The words of an article's own paragraphs in one line of lower case, pull quotes left out. */
export function proseOf(blocks: readonly Block[], words: (content: readonly Inline[]) => string) {
  const lines: string[] = [];
  const visit = (block: Block): void => {
    if (block.kind === "paragraph") lines.push(words(block.content));
    if (block.kind === "quote" || block.kind === "aside" || block.kind === "passage") {
      block.content.forEach(visit);
    }
    if (block.kind === "list") for (const item of block.items) item.content.forEach(visit);
  };
  blocks.forEach(visit);
  return foldSpace(lines.join(" ")).toLowerCase();
}
