import { IMAGE_ALT_CHARACTERS } from "../../limits.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";

/** Alternative text too long to be heard in one go (WCAG 1.1.1). */
export const imageAltLength: Rule = {
  id: "image-alt-length",
  version: 1,
  severity: "warning",
  criteria: ["1.1.1"],
  why: "Alternative text is heard from end to end: nobody can pause in it, go back a sentence, or skim.",
  messages: {
    long: {
      message:
        "The alternative text has {count} characters; more than {limit} are hard to listen to.",
      fix: "Say in one or two sentences what the image says, and move the rest into the caption or the text.",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    for (const { node, path } of places) {
      if (node.kind !== "figure" || node.image.alt === undefined) continue;
      const count = [...node.image.alt.trim()].length;
      if (count <= IMAGE_ALT_CHARACTERS) continue;
      yield {
        outcome: "fail",
        path: `${path}.image`,
        message: "long",
        excerpt: excerptOf(node.image.alt),
        values: { count, limit: IMAGE_ALT_CHARACTERS },
      };
    }
  },
};
