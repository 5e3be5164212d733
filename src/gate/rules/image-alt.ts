import type { Rule, Sighting } from "../rule.ts";

/** An image that nobody has described, and that is not declared to say nothing (WCAG 1.1.1). */
export const imageAlt: Rule = {
  id: "image-alt",
  version: 1,
  severity: "error",
  criteria: ["1.1.1"],
  why: "A person who does not see the image hears nothing of it, or hears its file's name.",
  messages: {
    missing: {
      message: "The image {src} has no alternative text.",
      fix: 'Write what the image says to the reader. If it says nothing that the text does not, declare it decorative with alt="".',
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    for (const { node, path } of places) {
      if (node.kind !== "figure") continue;
      const { src, alt, decorative } = node.image;
      if (alt !== undefined || decorative) continue;
      yield { outcome: "fail", path: `${path}.image`, message: "missing", values: { src } };
    }
  },
};
