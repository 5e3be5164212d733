import { descendants, type MarkupElement } from "./markup.ts";

/** Where the links within a document can lead. */
export interface Anchors {
  /** The id that each heading is given. */
  readonly headings: ReadonlyMap<MarkupElement, string>;
  /** For every id on or in a heading, or on a section that opens with it, that heading's id. */
  readonly targets: ReadonlyMap<string, string>;
  /** Ids of everything else, which the model cannot link to. */
  readonly others: ReadonlySet<string>;
}

/** Reads all ids of a document, and gives those of headings and of their sections to the headings. */
export function anchorsOf(root: MarkupElement): Anchors {
  const headings = new Map<MarkupElement, string>();
  const targets = new Map<string, string>();
  const others = new Set<string>();
  for (const element of descendants(root)) {
    const ids = idsOf(element);
    if (ids.length === 0) continue;
    const heading = headingAround(element) ?? openingHeading(element);
    for (const id of ids) {
      if (heading === undefined) others.add(id);
      else {
        const own = headings.get(heading) ?? idsOf(heading)[0] ?? id;
        headings.set(heading, own);
        targets.set(id, own);
      }
    }
  }
  return { headings, targets, others };
}

function idsOf(element: MarkupElement): readonly string[] {
  const name = element.name === "a" ? element.attributes.get("name") : undefined;
  return [element.attributes.get("id"), name].filter(
    (id) => id !== undefined && /^\S{1,200}$/u.test(id),
  ) as readonly string[];
}

function headingAround(element: MarkupElement): MarkupElement | undefined {
  for (let each: MarkupElement | null = element; each !== null; each = each.parent) {
    if (/^h[1-6]$/u.test(each.name)) return each;
  }
  return undefined;
}

function openingHeading(element: MarkupElement): MarkupElement | undefined {
  if (!/^(section|div|article)$/u.test(element.name)) return undefined;
  const first = element.children.find(
    (child) => child.kind === "element" || child.text.trim() !== "",
  );
  return first?.kind === "element" && /^h[1-6]$/u.test(first.name) ? first : undefined;
}
