import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";
import { isPicture, signDrawing } from "../sign-drawing.ts";
import { stretches } from "../stretches.ts";

/** Pictures, faces and lines made of signs (WCAG 1.1.1, failure F72). */
export const symbolArt: Rule = {
  id: "symbol-art",
  version: 2,
  severity: "warning",
  criteria: ["1.1.1"],
  why: "A picture made of signs is read sign by sign, or as silence.",
  messages: {
    signs: {
      message: "“{signs}” draws with signs.",
      fix: "Say it in words, or put an image with alternative text in its place. Between parts of the text, a line is a rule: --- in Markdown.",
    },
    picture: {
      message: "The text seems to be a picture made of signs.",
      fix: "Put an image with alternative text in its place.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    for (const { path, text } of stretches(scope)) {
      if (isPicture(text)) {
        yield { outcome: "fail", path, message: "picture", excerpt: excerptOf(text) };
        continue;
      }
      const signs = signDrawing(text);
      if (signs === undefined) continue;
      const excerpt = excerptOf(signs);
      yield { outcome: "fail", path, message: "signs", excerpt, values: { signs: excerpt } };
    }
    for (const { node, path, ancestors } of scope.places) {
      // Code within a line is short, and code.
      if (node.kind !== "code" || ancestors.some(({ kind }) => kind === "paragraph")) continue;
      if (!isPicture(node.text)) continue;
      yield { outcome: "fail", path, message: "picture", excerpt: excerptOf(node.text) };
    }
  },
};
