import { foldSpace, plainText } from "../../article/plain-text.ts";
import { en } from "../../locale/gate/en.ts";
import type { GateWords } from "../../locale/gate/gate-words.ts";
import { gateWordsOf } from "../../locale/gate/gate-words-of.ts";
import { isListed } from "../../locale/gate/is-listed.ts";
import { excerptOf } from "../excerpt.ts";
import { languageLabel } from "../language-label.ts";
import type { Rule, Sighting } from "../rule.ts";

/** A link whose whole text says nothing of where it leads (WCAG 2.4.4, 2.4.9). */
export const linkTextVague: Rule = {
  id: "link-text-vague",
  version: 1,
  severity: "warning",
  criteria: ["2.4.4", "2.4.9"],
  why: "People who move from link to link hear the link's text and nothing around it.",
  messages: {
    vague: {
      message: "The link “{text}” does not say where it leads.",
      fix: "Let the words of the link name what the reader will find: the title of the page, or what it is about.",
    },
    "unsure-language": {
      message: "There is no list of vague link texts for the language {lang}.",
      fix: "Read the links by themselves: does each say where it leads?",
    },
  },
  check: function* ({ article, places }): Iterable<Sighting> {
    let asked = false;
    for (const { node, path, lang } of places) {
      if (node.kind !== "link") continue;
      const words = gateWordsOf(lang);
      if (words === undefined) {
        // Once, and for the article's own language alone: names of languages are links in their own.
        if (!asked && lang === article.lang)
          yield {
            outcome: "cannot-tell",
            path,
            message: "unsure-language",
            values: { lang: languageLabel(lang) },
          };
        asked ||= lang === article.lang;
        continue;
      }
      const text = foldSpace(plainText(node.content));
      if (!isVague(text, words)) continue;
      const excerpt = excerptOf(text);
      yield { outcome: "fail", path, message: "vague", excerpt, values: { text: excerpt } };
    }
  },
};

/** By the words of its language, or by the English ones that editors put under articles in any. */
function isVague(text: string, { vagueLinks, tag }: GateWords): boolean {
  return isListed(text, vagueLinks, tag) || isListed(text, en.vagueLinks, "en");
}
