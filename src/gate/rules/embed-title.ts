import { excerptOf } from "../excerpt.ts";
import type { Rule, Sighting } from "../rule.ts";
import { sayable } from "../sayable.ts";

/** What players and editing systems write in place of a title, in any language of the page. */
const GENERIC =
  /^(youtube|vimeo|dailymotion)?\s*(embed(ded)?|iframe|frame|widget|video|audio|media|map|content|untitled)?\s*(player|embed|content|iframe|frame|widget|document|map)?$/iu;

/** An embed that nothing names (WCAG 4.1.2, technique H64). A post is named by who wrote it. */
export const embedTitle: Rule = {
  id: "embed-title",
  version: 1,
  severity: "error",
  criteria: ["4.1.2"],
  why: "Readers decide by its title whether an embed is worth leaving the article for; without one they get an address.",
  messages: {
    missing: {
      message: "The embed of {href} has no title.",
      fix: 'Say what it is: title="Map of the border crossings" on the iframe, or data-title on the quotation.',
    },
    "unsure-generic": {
      message: "The embed of {href} is titled “{title}”, which may not say what it is.",
      fix: "Say what this one shows or plays.",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    for (const { node, path } of places) {
      if (node.kind !== "embed") continue;
      const { title = "", author = "" } = node;
      const href = excerptOf(node.href);
      if (sayable(title) === "words") {
        if (!GENERIC.test(title.trim()) && !/^https?:\/\/\S+$/iu.test(title.trim())) continue;
        const words = excerptOf(title);
        const values = { href, title: words };
        yield { outcome: "cannot-tell", path, message: "unsure-generic", values, excerpt: words };
      } else if (sayable(author) !== "words") {
        yield { outcome: "fail", path, message: "missing", values: { href }, excerpt: href };
      }
    }
  },
};
