import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";
import { sayable } from "../sayable.ts";
import { wholeText } from "../whole-text.ts";

/** A heading without words (WCAG 1.3.1, 2.4.6). */
export const headingEmpty: Rule = {
  id: "heading-empty",
  version: 1,
  severity: "error",
  criteria: ["1.3.1", "2.4.6"],
  why: "Screen reader users find their way by headings, and meet one here that says nothing.",
  messages: {
    empty: {
      message: "A heading of level {level} has no text.",
      fix: "Write what the section is about, or take the heading out.",
    },
    "unsure-marks": {
      message: "The heading “{text}” has marks and no words, and many screen readers pass over it.",
      fix: "Write what the section is about; where nothing new begins, write a rule (---) instead.",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    for (const { node, path } of places) {
      if (node.kind !== "heading") continue;
      const text = wholeText(node.content);
      const said = sayable(text);
      if (said === "nothing") {
        yield { outcome: "fail", path, message: "empty", values: { level: node.level } };
      } else if (said === "marks") {
        const words = excerptOf(text);
        const values = { text: words };
        yield { outcome: "cannot-tell", path, message: "unsure-marks", values, excerpt: words };
      }
    }
  },
};
