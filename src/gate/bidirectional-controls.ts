/** A control that is not balanced within its text, as Unicode names it (UAX 9, 2.1 to 2.4). */
export interface Unbalanced {
  /** Such as `RIGHT-TO-LEFT OVERRIDE (U+202E)`. */
  readonly name: string;
  /** Whether it opens what nothing closes, or closes what nothing opened. */
  readonly kind: "unclosed" | "unopened";
}

const EMBEDDINGS: Readonly<Record<string, string>> = {
  "\u202a": "LEFT-TO-RIGHT EMBEDDING (U+202A)",
  "\u202b": "RIGHT-TO-LEFT EMBEDDING (U+202B)",
  "\u202d": "LEFT-TO-RIGHT OVERRIDE (U+202D)",
  "\u202e": "RIGHT-TO-LEFT OVERRIDE (U+202E)",
};
const ISOLATES: Readonly<Record<string, string>> = {
  "\u2066": "LEFT-TO-RIGHT ISOLATE (U+2066)",
  "\u2067": "RIGHT-TO-LEFT ISOLATE (U+2067)",
  "\u2068": "FIRST STRONG ISOLATE (U+2068)",
};
const POP_EMBEDDING = "\u202c";
const POP_ISOLATE = "\u2069";
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text without its bidirectional controls, fit to be quoted in any other text. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}

/** The first control of a text that has no partner; nothing when all have. */
export function unbalancedControl(text: string): Unbalanced | undefined {
  const open: string[] = [];
  for (const [control] of text.matchAll(CONTROLS)) {
    if (control in EMBEDDINGS || control in ISOLATES) {
      open.push(control);
      continue;
    }
    const last = open.pop();
    if (last === undefined) return { name: closerName(control), kind: "unopened" };
    // The end of an isolate ends the embeddings in it too (UAX 9, X6a), but nobody closed them.
    if (last in EMBEDDINGS !== (control === POP_EMBEDDING)) {
      return last in EMBEDDINGS
        ? { name: nameOf(last), kind: "unclosed" }
        : { name: closerName(control), kind: "unopened" };
    }
  }
  const [first] = open;
  return first === undefined ? undefined : { name: nameOf(first), kind: "unclosed" };
}

function nameOf(opener: string): string {
  return EMBEDDINGS[opener] ?? ISOLATES[opener] ?? opener;
}

function closerName(closer: string): string {
  return closer === POP_ISOLATE
    ? "POP DIRECTIONAL ISOLATE (U+2069)"
    : "POP DIRECTIONAL FORMATTING (U+202C)";
}
