import { foldSpace, plainText } from "../../article/plain-text.ts";
import { foldLabel } from "../../locale/gate/fold-label.ts";
import { destinationOf } from "../destination.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";

/** One text for two destinations (WCAG 2.4.4, 2.4.9; ACT rule b20e66). */
export const linkSameText: Rule = {
  id: "link-same-text",
  version: 1,
  severity: "warning",
  criteria: ["2.4.4", "2.4.9"],
  why: "In a list of links, two with one text cannot be told apart.",
  messages: {
    same: {
      message:
        "“{text}” is the text of two links that lead to different pages, {first} and {second}.",
      fix: "Give each link words of its own, or make both lead to the same page.",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    const first = new Map<string, string>();
    const told = new Set<string>();
    for (const { node, path, lang } of places) {
      if (node.kind !== "link") continue;
      const text = foldSpace(plainText(node.content));
      const key = foldLabel(text, lang) || text;
      const before = first.get(key) ?? node.href;
      first.set(key, before);
      if (key === "" || told.has(key)) continue;
      if (destinationOf(before) === destinationOf(node.href)) continue;
      told.add(key);
      const excerpt = excerptOf(text);
      const values = { text: excerpt, first: before, second: node.href };
      yield { outcome: "fail", path, message: "same", excerpt, values };
    }
  },
};
