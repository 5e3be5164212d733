import type { Leaf, Mark } from "./leaves.ts";

/**
 * A note reference is a link of its own, so it can neither hold a link or a note nor be in one. Where
 * the source has that, the words stay where they are and the note, without words, follows them.
 */
export function settledNotes(leaves: readonly Leaf[]): Leaf[] {
  const crowded = new Set<Mark>();
  const lastLeaf = new Map<Mark, number>();
  for (const [index, { marks }] of leaves.entries()) {
    const links = marks.filter(({ kind }) => kind === "note" || kind === "link");
    for (const mark of marks) {
      if (mark.kind !== "note") continue;
      lastLeaf.set(mark, index);
      if (links.length > 1) crowded.add(mark);
    }
  }
  if (crowded.size === 0) return [...leaves];
  return leaves.flatMap((leaf, index) => {
    const own = leaf.inline.kind === "nothing" ? leaf.marks.at(-1) : undefined;
    const ended = leaf.marks.filter(
      (mark) => crowded.has(mark) && lastLeaf.get(mark) === index && mark !== own,
    );
    const inside = own?.kind === "note" ? emptyNote(leaf, own) : withoutNotes(leaf, crowded);
    return [inside, ...ended.reverse().map((mark) => emptyNote(leaf, mark))];
  });
}

function withoutNotes(leaf: Leaf, crowded: ReadonlySet<Mark>): Leaf {
  return { ...leaf, marks: leaf.marks.filter((mark) => !crowded.has(mark)) };
}

function emptyNote(leaf: Leaf, note: Mark): Leaf {
  const outside = leaf.marks.slice(0, leaf.marks.indexOf(note));
  const marks = outside.filter(({ kind }) => kind !== "link" && kind !== "note");
  return { inline: { kind: "nothing" }, marks: [...marks, note], line: leaf.line };
}
