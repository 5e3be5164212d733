/** The tree that the HTML parser builds: elements and text alone, each with its line in the source. */
export type MarkupNode = MarkupElement | MarkupText;

export interface MarkupText {
  readonly kind: "text";
  text: string;
  line: number;
  parent: MarkupElement | null;
}

export interface MarkupElement {
  readonly kind: "element";
  /** In lower case for HTML; `svg`, `math` and what is in them as they are written. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Map<string, string>;
  children: MarkupNode[];
  line: number;
  /** Steps from the document; exact when parsing has ended. */
  depth: number;
  parent: MarkupElement | null;
}

/** An attribute with its white space folded, or nothing when it is absent or blank. */
export function attribute(element: MarkupElement, name: string): string | undefined {
  const value = element.attributes.get(name)?.replace(/\s+/gu, " ").trim();
  return value === "" ? undefined : value;
}

export function hasClass(element: MarkupElement, pattern: RegExp): boolean {
  const classes = element.attributes.get("class");
  return classes?.split(/\s+/u).some((name) => pattern.test(name)) ?? false;
}

export function hasRole(element: MarkupElement, ...roles: readonly string[]): boolean {
  return roles.includes(element.attributes.get("role")?.trim().toLowerCase() ?? "");
}

export function elementChildren(element: MarkupElement): readonly MarkupElement[] {
  return element.children.filter((child) => child.kind === "element");
}

/** Every element under a node in document order, the node itself left out. */
export function* descendants(element: MarkupElement): Generator<MarkupElement> {
  for (const child of element.children) {
    if (child.kind !== "element") continue;
    yield child;
    yield* descendants(child);
  }
}

/** All text under an element as it stands, hidden or not. */
export function textOf(element: MarkupElement): string {
  return element.children
    .map((child) => (child.kind === "text" ? child.text : textOf(child)))
    .join("");
}
