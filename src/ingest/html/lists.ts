import type { Definition, Inline, ListItem } from "../../article/model.ts";
import type { Handler } from "./context.ts";
import type { Flow } from "./flow.ts";
import type { MarkupElement, MarkupNode } from "./markup.ts";

export const LIST_HANDLERS: readonly (readonly [string, Handler])[] = [
  ["ul", { display: "block", handle: list }],
  ["ol", { display: "block", handle: list }],
  ["menu", { display: "block", handle: list }],
  ["select", { display: "block", handle: list }],
  ["dl", { display: "block", handle: definitions }],
];

function list(element: MarkupElement, flow: Flow): void {
  const ordered = element.name === "ol";
  const start = ordered ? wholeNumber(element.attributes.get("start")) : undefined;
  const items: ListItem[] = [];
  for (const run of itemRuns(element.children)) {
    const [first] = run;
    const isItem = first?.kind === "element" && ITEMS.has(first.name);
    const content = isItem ? flow.blocksOf(first) : flow.blocksOf(holder(element), [...run]);
    const last = items.pop();
    if (isNestedList(first) && last !== undefined) {
      items.push({ content: [...last.content, ...content] });
    } else {
      if (last !== undefined) items.push(last);
      if (content.length > 0) items.push({ content });
    }
  }
  flow.block({ kind: "list", ordered, ...(start !== undefined && { start }), items }, element.line);
}

const ITEMS = new Set(["li", "option"]);

/** An element's own language is applied where the list stands, not again for what is loose in it. */
function holder(element: MarkupElement): MarkupElement {
  return { ...element, attributes: new Map() };
}

/** A list put straight into a list belongs to the item before it. */
function isNestedList(node: MarkupNode | undefined): boolean {
  return node?.kind === "element" && (node.name === "ul" || node.name === "ol");
}

/** Items one by one; whatever stands loose between them is an item too. */
function itemRuns(nodes: readonly MarkupNode[]): MarkupNode[][] {
  const runs: MarkupNode[][] = [];
  let loose: MarkupNode[] | undefined;
  for (const node of nodes) {
    const alone = node.kind === "element" && (ITEMS.has(node.name) || isNestedList(node));
    if (alone) {
      runs.push([node]);
      loose = undefined;
    } else if (loose === undefined) {
      loose = [node];
      runs.push(loose);
    } else loose.push(node);
  }
  return runs;
}

function definitions(element: MarkupElement, flow: Flow): void {
  const entries: { terms: Inline[][]; descriptions: Inline[][] }[] = [];
  for (const { isTerm, content } of definitionParts(element, flow)) {
    if (content.length === 0) continue;
    const last = entries.at(-1);
    if (last === undefined || (isTerm && last.descriptions.length > 0)) {
      entries.push({
        terms: isTerm ? [[...content]] : [],
        descriptions: isTerm ? [] : [[...content]],
      });
    } else (isTerm ? last.terms : last.descriptions).push([...content]);
  }
  flow.block({ kind: "definitions", entries: entries as readonly Definition[] }, element.line);
}

function definitionParts(
  element: MarkupElement,
  flow: Flow,
): { isTerm: boolean; content: readonly Inline[] }[] {
  return element.children.flatMap((child) => {
    if (child.kind === "element" && child.name === "div") return definitionParts(child, flow);
    const isTerm = child.kind === "element" && child.name === "dt";
    const isWhole = isTerm || (child.kind === "element" && child.name === "dd");
    const content = isWhole ? flow.inlinesOf(child) : flow.inlinesOf(holder(element), [child]);
    return [{ isTerm, content }];
  });
}

function wholeNumber(written: string | undefined): number | undefined {
  if (!/^\s*[+-]?\d{1,10}\s*$/u.test(written ?? "")) return undefined;
  const number = Number(written);
  return Math.abs(number) <= 1_000_000_000 ? number + 0 : undefined;
}
