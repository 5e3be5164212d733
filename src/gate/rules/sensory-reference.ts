import { plainText } from "../../article/plain-text.ts";
import { gateWordsOf } from "../../locale/gate/gate-words-of.ts";
import { sensoryPointer } from "../../locale/gate/sensory-pointer.ts";
import { excerptOf } from "../excerpt.ts";
import { languageLabel } from "../language-label.ts";
import type { Rule, Sighting } from "../rule.ts";
import { sentences } from "../sentences.ts";
import { type Stretch, stretches } from "../stretches.ts";

/** Another pointer in the same sentence: a number, a quoted label. */
const NUMBERED = /\p{L}{3,}\.? (?:\p{N}{1,2}|[IVX]{1,4}|[A-Z])(?![\p{L}\p{N}])/u;
const QUOTED = /[“„"«「『][^“„"«「『]{2,60}[”“"»」』]/u;

/** A reference by place, colour or shape alone (WCAG 1.3.3, 1.4.1). */
export const sensoryReference: Rule = {
  id: "sensory-reference",
  version: 2,
  severity: "warning",
  criteria: ["1.3.3"],
  why: "Who listens, reads braille or cannot tell colours apart has no “red line” and no “right-hand side”.",
  messages: {
    pointer: {
      message: "“{words}” points by place, colour or shape alone.",
      fix: "Also say what it is called, such as the name in the legend or the heading, or link to it.",
    },
    "unsure-language": {
      message: "There is no list of words of place and colour for the language {lang}.",
      fix: "Look for texts that point by place, colour or shape alone, such as “the red line” or “see above”.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    const unknown = new Set<string>();
    for (const stretch of stretches(scope)) {
      const words = gateWordsOf(stretch.lang);
      if (words === undefined) {
        if (stretch.part === "caption" && !unknown.has(stretch.lang)) {
          unknown.add(stretch.lang);
          const values = { lang: languageLabel(stretch.lang) };
          yield { outcome: "cannot-tell", path: stretch.path, message: "unsure-language", values };
        }
        continue;
      }
      // A caption stands with its picture and says who is where in it.
      if (stretch.part === "caption" || stretch.part === "title") continue;
      if (sensoryPointer(stretch.text, words) === undefined) continue;
      for (const sentence of sentences(stretch.text, stretch.lang)) {
        const found = sensoryPointer(sentence, words);
        if (found === undefined || hasOtherPointer(sentence, stretch)) continue;
        const excerpt = excerptOf(sentence);
        yield {
          outcome: "fail",
          path: stretch.path,
          message: "pointer",
          excerpt,
          values: { words: found },
        };
      }
    }
  },
};

function hasOtherPointer(sentence: string, { content }: Stretch): boolean {
  if (NUMBERED.test(sentence) || QUOTED.test(sentence)) return true;
  return linkTexts(content).some((text) => text.trim() !== "" && sentence.includes(text.trim()));
}

function linkTexts(content: Stretch["content"]): readonly string[] {
  return content.flatMap((inline) => {
    if (!("content" in inline)) return [];
    return inline.kind === "link" ? [plainText(inline.content)] : linkTexts(inline.content);
  });
}
