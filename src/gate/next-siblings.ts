import type { Block, Inline } from "../article/model.ts";
import type { Scope } from "./rule.ts";

type Node = Block | Inline;

/** Each block with the one that follows it in the same container. */
export function nextSiblings({ article, places }: Scope): ReadonlyMap<Node, Node> {
  const next = new Map<Node, Node>();
  chain(article.body, next);
  for (const { node } of places) {
    if (node.kind === "list") for (const { content } of node.items) chain(content, next);
    else if (node.kind === "quote" || node.kind === "aside" || node.kind === "passage")
      chain(node.content, next);
  }
  return next;
}

function chain(nodes: readonly Node[], next: Map<Node, Node>): void {
  for (const [index, node] of nodes.entries()) {
    const following = nodes[index + 1];
    if (following !== undefined) next.set(node, following);
  }
}
