import { TITLE_CHARACTERS } from "../../limits.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";

/** A title that is too long to be heard through. Reading a source refuses it under this name. */
export const titleLength: Rule = {
  id: "title-length",
  version: 1,
  severity: "error",
  criteria: ["2.4.2"],
  why: "Listeners hear titles one after another, in lists and in tabs; a title that is a paragraph is skipped.",
  messages: {
    long: {
      message: "The title has {length} characters; at most {most} are allowed.",
      fix: "Shorten it, and put the rest into the lead.",
    },
  },
  check: function* ({ article: { title } }): Iterable<Sighting> {
    if (title.length <= TITLE_CHARACTERS) return;
    const values = { length: title.length, most: TITLE_CHARACTERS };
    const excerpt = excerptOf(title);
    yield { outcome: "fail", path: "title", message: "long", values, excerpt };
  },
};
