import type { Inline } from "../../article/model.ts";
import type { Trace } from "../trace.ts";

/**
 * Inlines as a flat run of leaves, each under the marks that hold it, outermost first. In this form
 * white space, nesting and splitting are questions about one sequence and not about a tree.
 */
export interface Leaf {
  readonly inline: LeafInline;
  readonly marks: readonly Mark[];
  readonly line?: number | undefined;
}

/** `nothing` stands for the inside of a link or note that has no words. */
export type LeafInline =
  | Extract<Inline, { kind: "text" | "code" | "abbreviation" | "break" }>
  | { readonly kind: "nothing" };

type Container = Extract<Inline, { content: readonly Inline[] }>;
/** What holds inlines, without what it holds. One object is one occurrence in the source. */
export type Mark = { readonly line?: number | undefined } & (
  | { readonly kind: Exclude<Container["kind"], "link" | "passage" | "note"> }
  | { readonly kind: "link"; readonly href: string }
  | { readonly kind: "passage"; readonly lang: string }
  | { readonly kind: "note"; readonly note: string }
);

/** The leaves of a tree of inlines. */
export function leavesOf(
  content: readonly Inline[],
  trace: Trace,
  marks: readonly Mark[] = [],
): Leaf[] {
  return content.flatMap((inline) => {
    const line = trace.line(inline);
    if (!("content" in inline)) return [{ inline, marks, line }];
    const inside = [...marks, { ...markOf(inline), line }];
    const leaves = leavesOf(inline.content, trace, inside);
    if (leaves.length > 0 || !standsEmpty(inline.kind)) return leaves;
    return [{ inline: { kind: "nothing" }, marks: inside, line }];
  });
}

/** A link without words is for the gate to report; a note may have none. */
export function standsEmpty(kind: Inline["kind"]): boolean {
  return kind === "link" || kind === "note";
}

function markOf(inline: Container): Mark {
  switch (inline.kind) {
    case "link":
      return { kind: "link", href: inline.href };
    case "passage":
      return { kind: "passage", lang: inline.lang };
    case "note":
      return { kind: "note", note: inline.note };
    default:
      return { kind: inline.kind };
  }
}

/** Whether two marks are one, or say the same side by side, so that `<b>a</b><b>b</b>` is one run. */
export function continues(one: Mark | undefined, other: Mark | undefined): boolean {
  if (one === other) return one !== undefined;
  if (one === undefined || other === undefined) return false;
  if (one.kind === "passage") return other.kind === "passage" && one.lang === other.lang;
  return one.kind === other.kind && MERGING.has(one.kind);
}

const MERGING: ReadonlySet<string> = new Set([
  "emphasis",
  "strong",
  "deleted",
  "inserted",
  "subscript",
  "superscript",
]);

/** The tree again: neighbours under one mark are held together, texts side by side are one text. */
export function treeOf(leaves: readonly Leaf[], trace: Trace, depth = 0): Inline[] {
  const tree: Inline[] = [];
  let start = 0;
  while (start < leaves.length) {
    const mark = leaves[start]?.marks[depth];
    let end = start + 1;
    if (mark === undefined) {
      while (end < leaves.length && leaves[end]?.marks[depth] === undefined) end += 1;
      tree.push(...joined(leaves.slice(start, end), trace));
    } else {
      while (end < leaves.length && continues(mark, leaves[end]?.marks[depth])) end += 1;
      const content = treeOf(leaves.slice(start, end), trace, depth + 1);
      const { line, ...held } = mark;
      tree.push(trace.note({ ...held, content } as Inline, line));
    }
    start = end;
  }
  return tree;
}

function joined(leaves: readonly Leaf[], trace: Trace): Inline[] {
  const result: { inline: Inline; line: number | undefined }[] = [];
  for (const { inline, line } of leaves) {
    const last = result.at(-1);
    if (inline.kind === "nothing") continue;
    if (
      last !== undefined &&
      (inline.kind === "text" || inline.kind === "code") &&
      last.inline.kind === inline.kind
    ) {
      last.inline = { kind: inline.kind, text: last.inline.text + inline.text };
    } else result.push({ inline, line });
  }
  return result.map(({ inline, line }) =>
    trace.note(
      inline.kind === "text" || inline.kind === "code"
        ? { ...inline, text: inline.text.normalize("NFC") }
        : { ...inline },
      line,
    ),
  );
}
