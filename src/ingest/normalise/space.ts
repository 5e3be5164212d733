import { continues, type Leaf, type Mark, standsEmpty } from "./leaves.ts";

/** White space of HTML, which folds; a no-break space is a character of the text and does not. */
const FOLDING = /[ \t\n\f\r]+/gu;

type Gap = "none" | "space" | "break";

/**
 * White space folded over a whole run of leaves: one space between words, outside whatever only one
 * of them is in; none at the ends or beside a line break; breaks neither doubled nor at the ends.
 */
export function foldLeaves(leaves: readonly Leaf[]): Leaf[] {
  const folded: Leaf[] = [];
  let gap: Gap = "none";
  for (const leaf of withEmptyLinks(leaves)) {
    const { inline } = leaf;
    if (inline.kind === "break") {
      gap = "break";
      continue;
    }
    const text = inline.kind === "text" ? inline.text.replace(FOLDING, " ") : undefined;
    if (text?.startsWith(" ") && gap === "none") gap = "space";
    const body = text?.replace(/^ | $/gu, "");
    if (body === "") continue;
    folded.push(...between(folded.at(-1), leaf, gap));
    folded.push(body === undefined ? leaf : { ...leaf, inline: { kind: "text", text: body } });
    gap = text?.endsWith(" ") ? "space" : "none";
  }
  return withoutEdges(folded);
}

function between(before: Leaf | undefined, after: Leaf, gap: Gap): Leaf[] {
  if (gap === "none" || before === undefined) return [];
  const marks = sharedMarks(before.marks, after.marks);
  const { line } = before;
  return gap === "break"
    ? [{ inline: { kind: "break" }, marks, line }]
    : [{ inline: { kind: "text", text: " " }, marks, line }];
}

/** The marks that two neighbours share, from the outside in. */
function sharedMarks(one: readonly Mark[], other: readonly Mark[]): readonly Mark[] {
  let depth = 0;
  while (continues(one[depth], other[depth])) depth += 1;
  return one.slice(0, depth);
}

/** A link or note that holds white space alone has no words, and still stands between spaces. */
function withEmptyLinks(leaves: readonly Leaf[]): Leaf[] {
  const standing = new Set<Mark>();
  const emptied = new Set<Mark>();
  for (const leaf of leaves) {
    if (!isBlank(leaf)) for (const mark of leaf.marks) standing.add(mark);
  }
  return leaves.flatMap((leaf): Leaf[] => {
    const at = leaf.marks.findIndex((mark) => standsEmpty(mark.kind) && !standing.has(mark));
    const mark = leaf.marks[at];
    if (mark === undefined) return leaf.inline.kind === "nothing" ? [] : [leaf];
    const outside = { ...leaf, marks: leaf.marks.slice(0, at) };
    if (emptied.has(mark)) return leaf.inline.kind === "nothing" ? [] : [outside];
    emptied.add(mark);
    const empty: Leaf = {
      ...outside,
      inline: { kind: "nothing" },
      marks: [...standingIn(outside.marks, mark), mark],
    };
    return leaf.inline.kind === "nothing" ? [empty] : [outside, empty];
  });
}

/** An empty note is set as a note by whoever renders it, so a superscript around it says nothing. */
function standingIn(outside: readonly Mark[], mark: Mark): readonly Mark[] {
  return mark.kind === "note" ? outside.filter(({ kind }) => kind !== "superscript") : outside;
}

function isBlank({ inline }: Leaf): boolean {
  if (inline.kind === "nothing" || inline.kind === "break") return true;
  return inline.kind === "text" && inline.text.trim() === "";
}

/** Space of any script at the ends is layout: a paragraph of one no-break space is no paragraph. */
function withoutEdges(leaves: readonly Leaf[]): Leaf[] {
  const kept = [...leaves];
  for (let first = kept.shift(); first !== undefined; first = kept.shift()) {
    const rest = trimmed(first, "trimStart");
    if (rest === undefined) continue;
    kept.unshift(rest);
    break;
  }
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const rest = trimmed(last, "trimEnd");
    if (rest === undefined) continue;
    kept.push(rest);
    break;
  }
  return kept;
}

function trimmed(leaf: Leaf, side: "trimStart" | "trimEnd"): Leaf | undefined {
  if (leaf.inline.kind === "break") return undefined;
  if (leaf.inline.kind !== "text") return leaf;
  const text = leaf.inline.text[side]();
  return text === "" ? undefined : { ...leaf, inline: { kind: "text", text } };
}
