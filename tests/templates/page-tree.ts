import type { Element, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";

/** A page as a browser would parse it, for tests that ask about elements. */
export interface PageTree {
  readonly root: Root;
  /** In document order. */
  readonly elements: readonly Element[];
}

export function parsePage(page: string): PageTree {
  const root = fromHtml(page);
  const elements: Element[] = [];
  const visit = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type !== "element") continue;
      elements.push(node);
      visit(node.children);
    }
  };
  visit(root.children);
  return { root, elements };
}

export function named(tree: PageTree, ...names: readonly string[]): readonly Element[] {
  return tree.elements.filter(({ tagName }) => names.includes(tagName));
}

export function textOf(element: Element): string {
  return element.children
    .map((child) =>
      child.type === "text" ? child.value : child.type === "element" ? textOf(child) : "",
    )
    .join("");
}

export function idsOf(tree: PageTree): readonly string[] {
  return tree.elements.flatMap(({ properties }) =>
    properties.id === undefined ? [] : [String(properties.id)],
  );
}

/** Whether an element takes focus from a link to it: a control, a link, or by tabindex. */
export function takesFocus({ tagName, properties }: Element): boolean {
  return properties.tabIndex !== undefined || ["a", "button", "input"].includes(tagName);
}
