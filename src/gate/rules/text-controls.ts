import { unbalancedControl, withoutControls } from "../bidirectional-controls.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";
import { texts } from "../texts.ts";

const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

/**
 * Characters that are no text, and bidirectional controls without their partner in one block: what
 * follows them is seen in another order than it is read (WCAG 1.3.2). NUL and half surrogate pairs
 * are refused while a source is read, under this name.
 */
export const textControls: Rule = {
  id: "text-controls",
  version: 1,
  severity: "error",
  criteria: ["1.3.2"],
  why: "Such characters break voices and braille, and turn the order of what is seen against the order of what is read.",
  messages: {
    control: {
      message: "The text “{text}” has a control character or half a character.",
      fix: "Write the words anew, or save the source again as UTF-8.",
    },
    unclosed: {
      message: "The text “{text}” has the invisible character {name}, which nothing in it closes.",
      fix: "Take it out. Where words in another direction need marking, give them their language (lang) instead.",
    },
    unopened: {
      message: "The text “{text}” has the invisible character {name}, which closes nothing.",
      fix: "Take it out.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    for (const { path, text } of texts(scope)) {
      const excerpt = excerptOf(withoutControls(text).toWellFormed());
      if (!text.isWellFormed() || CONTROLS.test(text)) {
        yield { outcome: "fail", path, message: "control", values: { text: excerpt }, excerpt };
      }
      const found = unbalancedControl(text);
      if (found === undefined) continue;
      const values = { text: excerpt, name: found.name };
      yield { outcome: "fail", path, message: found.kind, values, excerpt };
    }
  },
};
