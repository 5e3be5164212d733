import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";
import { sayable } from "../sayable.ts";
import { wholeText } from "../whole-text.ts";

/** A link that shows no words (WCAG 2.4.4, 4.1.2). A linked image is named by its alternative text. */
export const linkName: Rule = {
  id: "link-name",
  version: 1,
  severity: "error",
  criteria: ["2.4.4", "4.1.2"],
  why: "A screen reader says “link” and nothing more, and a link that nobody sees cannot be chosen.",
  messages: {
    empty: {
      message: "The link to {href} has no text.",
      fix: "Write in the link what it leads to, or take the link out.",
    },
    "unsure-marks": {
      message: "The link to {href} has no text but “{text}”, which many screen readers pass over.",
      fix: "Write in the link what it leads to, unless the marks are read out as they should be.",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    for (const { node, path } of places) {
      if (node.kind !== "link") continue;
      const text = wholeText(node.content);
      const said = sayable(text);
      if (said === "words") continue;
      const href = excerptOf(node.href);
      yield said === "nothing"
        ? { outcome: "fail", path, message: "empty", values: { href }, excerpt: href }
        : {
            outcome: "cannot-tell",
            path,
            message: "unsure-marks",
            values: { href, text: excerptOf(text) },
            excerpt: excerptOf(text),
          };
    }
  },
};
