import { canonicalLanguage } from "../../article/language.ts";
import type { Inline } from "../../article/model.ts";
import { foldSpace } from "../../article/plain-text.ts";
import type { Trace } from "../trace.ts";
import { type Leaf, leavesOf, type Mark, standsEmpty, treeOf } from "./leaves.ts";
import { settledNotes } from "./notes.ts";
import { foldLeaves } from "./space.ts";

/**
 * Inlines in normal form: white space folded and moved out of what it stands at the edge of, nothing
 * held twice (strong in strong, a link in a link), neighbours that say the same joined.
 * `lang` is the language around them.
 */
export function normaliseInlines(content: readonly Inline[], lang: string, trace: Trace): Inline[] {
  const leaves = leavesOf(content, trace).flatMap((leaf) => settledLeaf(leaf));
  const settled = settledNotes(leaves).map((leaf) =>
    settledNothing(leaf, settledMarks(leaf, lang)),
  );
  return treeOf(foldLeaves(settled), trace);
}

/** What stands for no words stands right inside the link or note, whatever else was between. */
function settledNothing(leaf: Leaf, marks: readonly Mark[]): Leaf {
  if (leaf.inline.kind !== "nothing") return { ...leaf, marks };
  const holder = marks.findLastIndex(({ kind }) => standsEmpty(kind));
  if (holder === -1) return { ...leaf, inline: { kind: "text", text: "" }, marks: [] };
  return { ...leaf, marks: marks.slice(0, holder + 1) };
}

function settledLeaf(leaf: Leaf): Leaf[] {
  const { inline } = leaf;
  if (inline.kind === "code") {
    const text = inline.text.replace(/[ \t\n\f\r]+/gu, " ").replace(/^ | $/gu, "");
    return text.trim() === "" ? empty(leaf) : [{ ...leaf, inline: { kind: "code", text } }];
  }
  if (inline.kind !== "abbreviation") return [leaf];
  const text = foldSpace(inline.text).normalize("NFC");
  const expansion = foldSpace(inline.expansion).normalize("NFC");
  if (text === "") return empty(leaf);
  if (expansion === "") return [{ ...leaf, inline: { kind: "text", text } }];
  return [{ ...leaf, inline: { kind: "abbreviation", text, expansion } }];
}

/** A leaf that vanishes may have been all that a link held, which then still stands. */
function empty(leaf: Leaf): Leaf[] {
  return [{ ...leaf, inline: { kind: "text", text: "" } }];
}

const ONCE: ReadonlySet<string> = new Set(["emphasis", "strong", "deleted", "inserted", "link"]);

function settledMarks({ inline, marks }: Leaf, surrounding: string): readonly Mark[] {
  const kept: Mark[] = [];
  let lang = surrounding;
  const emptyNote = inline.kind === "nothing" && marks.at(-1)?.kind === "note";
  for (const mark of marks) {
    if (ONCE.has(mark.kind) && kept.some(({ kind }) => kind === mark.kind)) continue;
    if (emptyNote && (mark.kind === "link" || mark.kind === "superscript")) continue;
    if (mark.kind === "passage") {
      const canonical = canonicalLanguage(mark.lang) ?? mark.lang;
      if (isSameLanguage(canonical, lang)) continue;
      lang = canonical;
      kept.push(canonical === mark.lang ? mark : { ...mark, lang: canonical });
    } else kept.push(mark);
  }
  return kept;
}

/** `en` within `en-GB`, or the reverse, says nothing new; `pt-BR` within `pt-PT` does. */
export function isSameLanguage(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}
