import type { Rule, Sighting } from "../rule.ts";
import { sayable } from "../sayable.ts";

/** An article without a title (WCAG 2.4.2). Reading a source without any refuses it under this name. */
export const titleMissing: Rule = {
  id: "title-missing",
  version: 1,
  severity: "error",
  criteria: ["2.4.2"],
  why: "The title names the page, the tab, the link to the article and the item of a feed; without it nobody finds the article.",
  messages: {
    missing: {
      message: "The article has no title.",
      fix: "Add a title to the front matter, or begin with a heading of level 1.",
    },
  },
  check: function* ({ article }): Iterable<Sighting> {
    if (sayable(article.title) !== "nothing") return;
    yield { outcome: "fail", path: "title", message: "missing" };
  },
};
