import type { BlockOf } from "../../article/model.ts";
import { plainText } from "../../article/plain-text.ts";
import { foldLabel } from "../../locale/gate/fold-label.ts";
import type { GateWords } from "../../locale/gate/gate-words.ts";
import { gateWordsOf } from "../../locale/gate/gate-words-of.ts";
import { excerptOf } from "../excerpt.ts";
import { languageLabel } from "../language-label.ts";
import type { Rule, Sighting } from "../rule.ts";

/** Alternative text that says what is said anyway: that it is an image, or the caption's words (WCAG 1.1.1). */
export const imageAltRedundant: Rule = {
  id: "image-alt-redundant",
  version: 1,
  severity: "warning",
  criteria: ["1.1.1"],
  why: "Screen readers say “image” by themselves and then read the caption: said twice, it is noise.",
  messages: {
    prefix: {
      message:
        "The alternative text says that it is an image: “{words}”. Screen readers say so already.",
      fix: "Leave those words out and begin with what the image shows.",
    },
    caption: {
      message: "The alternative text repeats the caption, so it is heard twice.",
      fix: "Say in the alternative text what can be seen, and in the caption what it means.",
    },
    "unsure-language": {
      message: "There is no list of words for “image of” in the language {lang}.",
      fix: "Read the alternative texts: does one begin by saying that it is an image?",
    },
  },
  check: function* ({ places }): Iterable<Sighting> {
    const unknown = new Set<string>();
    for (const { node, path: figure, lang } of places) {
      if (node.kind !== "figure" || node.image.alt === undefined) continue;
      const path = `${figure}.image`;
      const excerpt = excerptOf(node.image.alt);
      const words = gateWordsOf(lang);
      const found = words && sayingImage(node.image.alt, words);
      if (found !== undefined)
        yield { outcome: "fail", path, message: "prefix", excerpt, values: { words: found } };
      else if (repeatsCaption(node, lang))
        yield { outcome: "fail", path, message: "caption", excerpt };
      else if (words === undefined && !unknown.has(lang)) {
        unknown.add(lang);
        yield {
          outcome: "cannot-tell",
          path,
          message: "unsure-language",
          values: { lang: languageLabel(lang) },
        };
      }
    }
  },
};

/** The words of the list that the text begins or ends with, other words beside them. */
function sayingImage(alt: string, words: GateWords): string | undefined {
  const text = foldLabel(alt, words.tag);
  const begins = words.imageBeginnings.find((phrase) => {
    const rest = after(text, foldLabel(phrase, words.tag), phrase);
    return rest !== undefined && /[\p{L}\p{N}]/u.test(rest);
  });
  if (begins !== undefined) return begins;
  return words.imageEndings.find((phrase) => {
    const folded = foldLabel(phrase, words.tag);
    return text.length > folded.length && text.endsWith(folded);
  });
}

/** What follows a phrase that a text begins with, if the phrase ends where a word does. */
function after(text: string, folded: string, phrase: string): string | undefined {
  if (!text.startsWith(folded)) return undefined;
  const rest = text.slice(folded.length);
  const joins = /[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}\p{P}]$/u.test(phrase);
  return joins || !/^[\p{L}\p{M}\p{N}]/u.test(rest) ? rest : undefined;
}

function repeatsCaption({ image, caption }: BlockOf<"figure">, lang: string): boolean {
  const text = foldLabel(image.alt ?? "", lang);
  return text !== "" && text === foldLabel(plainText(caption ?? []), lang);
}
