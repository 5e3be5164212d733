import type { Block } from "../../article/model.ts";
import { inlinesOf } from "../inlines-of.ts";
import type { Handler } from "./context.ts";
import type { Flow } from "./flow.ts";
import { attribute, hasClass, hasRole, type MarkupElement, type MarkupNode } from "./markup.ts";

function block(handle: Handler["handle"]): Handler {
  return { display: "block", handle };
}

/** An element that only groups: what it holds is taken over, apart from what is around it. */
export const grouping: Handler = block((element, flow) => {
  flow.flush();
  flow.nodes(element.children);
  flow.flush();
});

const GROUPING =
  "p div section article main header footer nav address center form fieldset legend details summary search hgroup body html menuitem dialog optgroup option dt dd li tr td th thead tbody tfoot caption figcaption dir";

export const BLOCK_HANDLERS: readonly (readonly [string, Handler])[] = [
  ...GROUPING.split(" ").map((name) => [name, grouping] as const),
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading(level)] as const),
  ["hr", block((element, flow) => flow.block({ kind: "rule" }, element.line))],
  ["pre", block(code)],
  ["listing", block(code)],
  ["plaintext", block(code)],
  ["xmp", block(code)],
  ["aside", block(aside)],
];

/** A heading keeps the level that the source gave it. Images in it stand after it. */
function heading(level: number): Handler {
  return {
    display: "inline",
    handle: (element, flow) => {
      flow.flush();
      const parts = flow.blocksOf(element);
      const images = parts.filter(({ kind }) => kind === "figure");
      const words = parts.filter(({ kind }) => kind !== "figure");
      const lifts = words.length > 0;
      const content = inlinesOf(lifts ? words : parts, () => {});
      const id = flow.context.anchors.headings.get(element);
      flow.block(
        { kind: "heading", level, ...(id !== undefined && { id }), content },
        element.line,
      );
      if (lifts) for (const image of images) flow.block(image, element.line);
    },
  };
}

function code(element: MarkupElement, flow: Flow): void {
  const [only, ...others] = element.children.filter(
    (child) => child.kind === "element" || child.text.trim() !== "",
  );
  const inner = only?.kind === "element" && only.name === "code" && others.length === 0;
  const syntax = syntaxOf(element) ?? (inner ? syntaxOf(only) : undefined);
  const text = preformatted(inner ? only.children : element.children);
  flow.block({ kind: "code", text, ...(syntax !== undefined && { syntax }) }, element.line);
}

function syntaxOf(element: MarkupElement): string | undefined {
  const named = /(?:^|\s)lang(?:uage)?-(\S{1,200})/u.exec(element.attributes.get("class") ?? "");
  return named?.[1];
}

function preformatted(nodes: readonly MarkupNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === "text") return node.text;
      return node.name === "br" ? "\n" : preformatted(node.children);
    })
    .join("");
}

function aside(element: MarkupElement, flow: Flow): void {
  const title = attribute(element, "aria-label");
  const content = flow.blocksOf(element);
  flow.block({ kind: "aside", ...(title !== undefined && { title }), content }, element.line);
}

/** A heading in all but its name: `role="heading"`, as some systems write them. */
export function headingByRole(element: MarkupElement): Handler | undefined {
  if (!hasRole(element, "heading") || /^h[1-6]$/u.test(element.name)) return undefined;
  const level = Number.parseInt(attribute(element, "aria-level") ?? "2", 10);
  return heading(level >= 1 ? Math.min(level, 6) : 2);
}

/** Words set large beside the text, by the class that most systems give them. */
export function pullQuote(element: MarkupElement): Handler | undefined {
  if (!hasClass(element, /^pull-?quote$/iu)) return undefined;
  return block((quote, flow) => {
    const content = flow.inlinesOf(quote);
    const pulled: Block = { kind: "pull-quote", content };
    flow.block(pulled, quote.line);
  });
}
