import { excerptOf } from "../excerpt.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";
import { wholeText } from "../whole-text.ts";

/** A link within the page, or a note's mark, that leads to nothing. */
export const anchorTarget: Rule = {
  id: "anchor-target",
  version: 1,
  severity: "error",
  criteria: [],
  why: "Who follows the link stays where they are, and who cannot see the page does not know why.",
  messages: {
    link: {
      message: "The link “{text}” leads to {href}, which is not on this page.",
      fix: "Give the heading that is meant this id (## Heading {#{id}} in Markdown, id in HTML), or write the id that it has.",
    },
    note: {
      message: "A mark refers to the note “{id}”, which is not there.",
      fix: "Write the note ([^{id}]: … in Markdown), or take the mark out.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    const notes = new Set(scope.article.notes.map(({ id }) => id));
    const targets = new Set([...headingIds(scope), ...notes]);
    for (const { node, path } of scope.places) {
      if (node.kind === "note" && !notes.has(node.note)) {
        const id = excerptOf(node.note);
        yield { outcome: "fail", path, message: "note", values: { id }, excerpt: id };
        continue;
      }
      const link = linkOf(node);
      if (!link?.href.startsWith("#") || leadsTo(link.href, targets)) continue;
      const href = excerptOf(link.href);
      const values = { text: excerptOf(link.text), href, id: href.slice(1) };
      yield { outcome: "fail", path, message: "link", values, excerpt: excerptOf(link.text) };
    }
  },
};

function headingIds({ places }: Scope): readonly string[] {
  return places.flatMap(({ node }) =>
    node.kind === "heading" && node.id !== undefined ? [node.id] : [],
  );
}

function linkOf(node: Scope["places"][number]["node"]) {
  if (node.kind === "link") return { href: node.href, text: wholeText(node.content) };
  if (node.kind !== "figure" || node.image.href === undefined) return undefined;
  return { href: node.image.href, text: node.image.alt ?? node.image.src };
}

/** As it stands or percent-decoded, as browsers find it (HTML, “find a potential indicated element”). */
function leadsTo(href: string, targets: ReadonlySet<string>): boolean {
  const id = href.slice(1);
  if (targets.has(id)) return true;
  try {
    return targets.has(decodeURIComponent(id));
  } catch {
    return false;
  }
}
