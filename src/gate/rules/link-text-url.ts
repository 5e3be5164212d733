import { foldSpace, plainText } from "../../article/plain-text.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";

const ADDRESS = /^[<(“"]?(?:(?:https?|ftp):\/\/|www\.)[^\s]+$/iu;
/** A host with a path, such as `example.org/report.pdf`; a host alone is a name: `nknews.org`. */
const HOST_AND_PATH = /^((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?\/[^\s]+$/iu;

/** A link whose text is an address (WCAG 2.4.4): heard letter by letter, sign by sign. */
export const linkTextUrl: Rule = {
  id: "link-text-url",
  version: 1,
  severity: "warning",
  criteria: ["2.4.4"],
  why: "An address is read aloud sign by sign, and says little of what the page is about.",
  messages: {
    address: {
      message: "The text of the link is an address, “{text}”.",
      fix: "Write what the page is, such as its title and its publisher. The address stays in the link.",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    for (const { node, path } of places) {
      if (node.kind !== "link") continue;
      const text = foldSpace(plainText(node.content));
      if (!isAddress(text, node.href)) continue;
      const excerpt = excerptOf(text);
      yield { outcome: "fail", path, message: "address", excerpt, values: { text: excerpt } };
    }
  },
};

function isAddress(text: string, href: string): boolean {
  if (ADDRESS.test(text)) return true;
  const host = HOST_AND_PATH.exec(text)?.[1];
  // `Node.js/Deno` looks like an address too, but leads elsewhere.
  return host !== undefined && href.toLowerCase().includes(host.toLowerCase());
}
