import type { Child } from "hono/jsx";
import type { Inline } from "../../article/model.ts";
import { fill } from "../../locale/fill.ts";
import { noteId, noteMarkId } from "./anchors.ts";
import type { Composition } from "./composition.ts";

/** The link to a note, after the words that it belongs to; nothing when there is no such note. */
export function noteMark(note: string, composition: Composition): Child {
  const number = composition.anchors.notes.get(note);
  if (number === undefined) return null;
  const first = !composition.cited.has(note);
  composition.cited.add(note);
  const { shell } = composition.locale;
  // A no-break space keeps the mark with its word, and keeps the two apart where there is no style.
  return [
    "\u00A0",
    <sup>
      <a
        href={`#${noteId(number)}`}
        {...(first && { id: noteMarkId(number) })}
        {...composition.strings}
      >
        {fill(shell.note, { number: composition.numbers.format(number) })}
      </a>
    </sup>,
  ];
}

/** The notes that are cited within inlines, in order. */
export function notesWithin(content: readonly Inline[]): readonly string[] {
  return content.flatMap((inline) => {
    if (inline.kind === "note") return [...notesWithin(inline.content), inline.note];
    return "content" in inline ? notesWithin(inline.content) : [];
  });
}
