import { canonicalLanguage } from "../../article/language.ts";
import type { Article } from "../../article/model.ts";
import { excerptOf } from "../excerpt.ts";
import { knownLanguage, meantLanguage } from "../known-language.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";

/**
 * A language that is none: not well formed, or of which nothing is known (WCAG 3.1.1, 3.1.2).
 * Reading a source reports what cannot even stand in an article, under this rule's name too.
 */
export const languageValid: Rule = {
  id: "language-valid",
  version: 1,
  severity: "error",
  criteria: ["3.1.1", "3.1.2"],
  why: "Screen readers and voices choose their pronunciation by it; with a wrong one nobody understands what is said.",
  messages: {
    malformed: {
      message: "The language “{tag}” is not a BCP 47 tag.",
      fix: "Write the language's tag, such as en, ko or pt-BR.",
    },
    unregistered: {
      message: "No language has the tag “{tag}”.",
      fix: "Write the language's tag, not its name or its country's, such as en, ko or pt-BR.",
    },
    meant: {
      message: "No language has the tag “{tag}”.",
      fix: "Write {meant}, if that is the language meant.",
    },
    "unsure-rare": {
      message: "The language “{tag}” is not one that most software knows.",
      fix: "Check the tag; if it is right, nothing needs doing.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    for (const [path, tag] of tagsOf(scope)) {
      const message = complaint(tag);
      if (message === undefined) continue;
      const words = excerptOf(tag);
      const outcome = message === "unsure-rare" ? "cannot-tell" : "fail";
      const values = { tag: words, meant: meantLanguage(tag) ?? "" };
      yield { outcome, path, message, values, excerpt: words };
    }
  },
};

function tagsOf({ article, places }: Scope): [string, string][] {
  const passages = places.flatMap(({ node, path }): [string, string][] =>
    node.kind === "passage" ? [[`${path}.lang`, node.lang]] : [],
  );
  return [["lang", article.lang], ...authorTags(article), ...passages];
}

function authorTags({ authors }: Article): [string, string][] {
  return authors.flatMap(({ lang }, index): [string, string][] =>
    lang === undefined ? [] : [[`authors[${index}].lang`, lang]],
  );
}

function complaint(tag: string): keyof typeof languageValid.messages | undefined {
  if (canonicalLanguage(tag) === undefined) return "malformed";
  const known = knownLanguage(tag);
  if (known === "known") return undefined;
  if (known === "unsure") return "unsure-rare";
  return meantLanguage(tag) === undefined ? "unregistered" : "meant";
}
