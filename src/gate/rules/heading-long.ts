import { foldSpace, plainText } from "../../article/plain-text.ts";
import { HEADING_CHARACTERS } from "../../limits.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";

/** A heading too long to find one's way by (WCAG 2.4.6). */
export const headingLong: Rule = {
  id: "heading-long",
  version: 1,
  severity: "warning",
  criteria: ["2.4.6"],
  why: "People jump from heading to heading and listen to the first words of each.",
  messages: {
    long: {
      message: "The heading has {count} characters; more than {limit} are too long to scan by ear.",
      fix: "Say in a few words what the section is about, and move the rest into its first paragraph.",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    for (const { node, path } of places) {
      if (node.kind !== "heading") continue;
      const text = foldSpace(plainText(node.content));
      const count = [...text].length;
      if (count <= HEADING_CHARACTERS) continue;
      const values = { count, limit: HEADING_CHARACTERS };
      yield { outcome: "fail", path, message: "long", excerpt: excerptOf(text), values };
    }
  },
};
