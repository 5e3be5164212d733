import type { Leaf, Mark } from "./leaves.ts";

/**
 * A note reference is a link of its own, so it can neither hold a link or a note nor be in one. Where
 * the source has that, the words stay where they are and the note, without words, follows them.
 */
export function settledNotes(leaves: readonly Leaf[]): Leaf[] {
  const crowded = crowdedNotes(leaves);
  if (crowded.size === 0) return [...leaves];
  const lastLeaf = new Map<Mark, number>();
  for (const [index, { marks }] of leaves.entries()) {
    for (const mark of marks) lastLeaf.set(mark, index);
  }
  const settled: Leaf[] = [];
  let waiting: { readonly until: number; readonly note: Leaf }[] = [];
  for (const [index, leaf] of leaves.entries()) {
    const own = leaf.inline.kind === "nothing" ? leaf.marks.at(-1) : undefined;
    if (own?.kind !== "note") settled.push(withoutNotes(leaf, crowded));
    const ended = leaf.marks.filter(
      (mark) => mark === own || (crowded.has(mark) && lastLeaf.get(mark) === index),
    );
    for (const mark of ended.reverse()) {
      if (mark.kind !== "note") continue;
      const link = leaf.marks.find(({ kind }) => kind === "link");
      const until = (link && lastLeaf.get(link)) ?? index;
      waiting.push({ until, note: emptyNote(leaf, mark) });
    }
    settled.push(...waiting.filter(({ until }) => until <= index).map(({ note }) => note));
    waiting = waiting.filter(({ until }) => until > index);
  }
  return settled;
}

/** Notes that have a link or another note in them, or around them. */
function crowdedNotes(leaves: readonly Leaf[]): ReadonlySet<Mark> {
  const crowded = new Set<Mark>();
  for (const { marks } of leaves) {
    const links = marks.filter(({ kind }) => kind === "note" || kind === "link");
    if (links.length < 2) continue;
    for (const mark of links) if (mark.kind === "note") crowded.add(mark);
  }
  return crowded;
}

function withoutNotes(leaf: Leaf, crowded: ReadonlySet<Mark>): Leaf {
  return { ...leaf, marks: leaf.marks.filter((mark) => !crowded.has(mark)) };
}

function emptyNote(leaf: Leaf, note: Mark): Leaf {
  const outside = leaf.marks.slice(0, leaf.marks.indexOf(note));
  const marks = outside.filter(({ kind }) => kind !== "link" && kind !== "note");
  return { inline: { kind: "nothing" }, marks: [...marks, note], line: leaf.line };
}
