import type { Image } from "../../article/model.ts";
import { foldLabel } from "../../locale/gate/fold-label.ts";
import { gateWordsOf } from "../../locale/gate/gate-words-of.ts";
import { isListed } from "../../locale/gate/is-listed.ts";
import { excerptOf } from "../excerpt.ts";
import { isFileName } from "../file-name.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";
import { sayable } from "../sayable.ts";
import { texts } from "../texts.ts";

/** What software writes where nobody wrote anything, whatever the language of the article. */
const WRITTEN_BY_SOFTWARE = ["image", "img", "photo", "picture", "placeholder", "thumbnail"];
/** `Image 7` counts the images of a page; `Photo 51` may be the name of one. */
const COUNTED_UP_TO = 20;

/** No placeholder is longer, in UTF-16 code units. */
const LABEL_CHARACTERS = 60;

/** Alternative text that is no text (WCAG 1.1.1, failures F30 and F89). */
export const imageAltFilename: Rule = {
  id: "image-alt-filename",
  version: 1,
  severity: "error",
  criteria: ["1.1.1", "2.4.4"],
  why: "Who does not see the image hears letters and digits in its place, and knows no more than before.",
  messages: {
    file: {
      message: "The alternative text “{alt}” is the name of a file.",
      fix: "Write what the image says to the reader.",
    },
    placeholder: {
      message: "The alternative text “{alt}” stands in for one that nobody has written.",
      fix: 'Write what the image says to the reader. If it says nothing that the text does not, declare it decorative with alt="".',
    },
    invisible: {
      message: "The alternative text of {src} has nothing but invisible characters.",
      fix: 'Write what the image says to the reader, or declare it decorative with alt="".',
    },
    linked: {
      message: "The image {src} is a link to {href}, and is declared to say nothing.",
      fix: "Write where the link leads as its alternative text, or take the link out.",
    },
    "unsure-number": {
      message: "The alternative text “{alt}” may be a name, or only a number.",
      fix: "If it is no name that readers know, write what the image says to them.",
    },
    "unsure-marks": {
      message: "The alternative text “{alt}” has marks and no words.",
      fix: 'Write what the image says to the reader, or declare it decorative with alt="".',
    },
  },
  check: function* (scope): Iterable<Sighting> {
    for (const { node, path, lang } of scope.places) {
      if (node.kind !== "figure") continue;
      const sighting = sightingOf(node.image, lang, scope);
      if (sighting !== undefined) yield { path: `${path}.image`, ...sighting };
    }
  },
};

function sightingOf(image: Image, lang: string, scope: Scope): Omit<Sighting, "path"> | undefined {
  const { src, href, alt, decorative } = image;
  if (decorative && href !== undefined) {
    const values = { src: excerptOf(src), href: excerptOf(href) };
    return { outcome: "fail", message: "linked", values, excerpt: values.src };
  }
  if (decorative || alt === undefined) return undefined;
  const message = complaint(alt, src, lang, scope);
  if (message === undefined) return undefined;
  const excerpt = excerptOf(alt);
  const outcome = message.startsWith("unsure") ? "cannot-tell" : "fail";
  return { outcome, message, values: { alt: excerpt, src: excerptOf(src) }, excerpt };
}

function complaint(
  alt: string,
  src: string,
  lang: string,
  scope: Scope,
): keyof typeof imageAltFilename.messages | undefined {
  if (isFileName(alt, src)) return "file";
  if (sayable(alt) !== "words") return sayable(alt) === "marks" ? "unsure-marks" : "invisible";
  const label = foldLabel(alt, lang);
  if (isPlaceholder(label, lang)) return "placeholder";
  if (/^\d{1,5}$/u.test(label)) return "unsure-number";
  if (label.length > LABEL_CHARACTERS) return undefined;
  const numbered = /^(.*?\D)[\s._#(-]*(?:no\.?\s*|nr\.?\s*|n[°º]\s*)?(\d{1,4})$/u.exec(label);
  if (numbered === null || !isPlaceholder(numbered[1] ?? "", lang)) return undefined;
  if (!/\s/u.test(label) || Number(numbered[2]) <= COUNTED_UP_TO) return "placeholder";
  return isNamed(alt, scope) ? undefined : "unsure-number";
}

function isPlaceholder(text: string, lang: string): boolean {
  const known = gateWordsOf(lang)?.imagePlaceholders ?? [];
  return isListed(text, WRITTEN_BY_SOFTWARE, "en") || isListed(text, known, lang);
}

/** Whether the article itself speaks of the image by that name. */
function isNamed(alt: string, scope: Scope): boolean {
  for (const { path, text } of texts(scope)) {
    if (!path.endsWith("image.alt") && text.includes(alt)) return true;
  }
  return false;
}
