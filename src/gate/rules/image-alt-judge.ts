import type { BlockOf } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import { foldLabel } from "../../locale/gate/fold-label.ts";
import { excerptOf } from "../excerpt.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";
import { wordCount } from "../word-count.ts";

interface Doubt {
  readonly path: string;
  readonly message: "word" | "title" | "again" | "decorative";
  readonly text: string;
}

/** Alternative text that only a person can judge; one notice an article, at the first (WCAG 1.1.1). */
export const imageAltJudge: Rule = {
  id: "image-alt-judge",
  version: 1,
  severity: "notice",
  criteria: ["1.1.1"],
  why: "A machine sees that there is alternative text, and not whether it says what the image says.",
  messages: {
    word: {
      message: "“{text}” is one word for an image. Images to look at again: {count}.",
      fix: "Say what matters in the image, as you would on the telephone; leave it if one word is enough.",
    },
    title: {
      message:
        "The alternative text is the title of the article. Images to look at again: {count}.",
      fix: "Say what can be seen; the title has been heard already.",
    },
    again: {
      message:
        "Two images have the same alternative text, “{text}”. Images to look at again: {count}.",
      fix: "Say in each what tells it from the other.",
    },
    decorative: {
      message:
        "An image with the caption “{text}” is declared decorative. Images to look at again: {count}.",
      fix: "An image that wants a caption says something: write what, or leave the caption out.",
    },
  },
  check: function* (scope): Iterable<Sighting> {
    const found = [...doubts(scope)];
    const [first] = found;
    if (first === undefined) return;
    const { path, message, text } = first;
    const values = { text: excerptOf(text), count: found.length };
    yield { outcome: "fail", path, message, excerpt: values.text, values };
  },
};

function* doubts({ article, places }: Scope): Generator<Doubt> {
  const title = foldLabel(article.title, article.lang);
  const met = new Map<string, string>();
  for (const { node, path, lang } of places) {
    if (node.kind !== "figure") continue;
    const at = `${path}.image`;
    const { alt = "", src } = node.image;
    const text = foldLabel(alt, lang);
    const caption = foldSpace(plainText(node.caption ?? []));
    if (isSilent(node) && caption !== "") yield { path: at, message: "decorative", text: caption };
    if (text === "") continue;
    const before = met.get(text) ?? src;
    met.set(text, before);
    if (text === title) yield { path: at, message: "title", text: alt };
    else if (before !== src) yield { path: at, message: "again", text: alt };
    else if (wordCount(alt, lang) === 1) yield { path: at, message: "word", text: alt };
  }
}

function isSilent({ image }: BlockOf<"figure">): boolean {
  return image.decorative === true || image.alt?.trim() === "";
}
