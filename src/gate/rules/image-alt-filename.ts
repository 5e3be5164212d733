import type { Image } from "../../article/model.ts";
import { foldLabel } from "../../locale/gate/fold-label.ts";
import { gateWordsOf } from "../../locale/gate/gate-words-of.ts";
import { isListed } from "../../locale/gate/is-listed.ts";
import { excerptOf } from "../excerpt.ts";
import { isFileName, isWordOfFileName } from "../file-name.ts";
import type { Rule, Scope, Sighting } from "../rule.ts";
import { sayable } from "../sayable.ts";
import { texts } from "../texts.ts";

/** What software writes where nobody wrote anything, whatever the language of the article. */
const WRITTEN_BY_SOFTWARE = [
  "image",
  "img",
  "photo",
  "picture",
  "placeholder",
  "screenshot",
  "thumbnail",
  "untitled",
];
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
    "unsure-name": {
      message: "The alternative text “{alt}” is also the name of the image's file.",
      fix: "If it is all that the image says, nothing needs doing; otherwise write what it says to the reader.",
    },
    "unsure-marks": {
      message: "The alternative text “{alt}” has marks and no words.",
      fix: 'Write what the image says to the reader, or declare it decorative with alt="".',
    },
  },
  check: function* (scope): Iterable<Sighting> {
    let names: ReadonlySet<string> | undefined;
    const isNamed = (label: string) => {
      names ??= numberedNames(scope);
      return names.has(label);
    };
    for (const { node, path, lang } of scope.places) {
      if (node.kind !== "figure") continue;
      const sighting = sightingOf(node.image, lang, isNamed);
      if (sighting !== undefined) yield { path: `${path}.image`, ...sighting };
    }
  },
};

type MessageName = keyof typeof imageAltFilename.messages;
/** Whether the article itself speaks of the image by that name. */
type IsNamed = (label: string) => boolean;

function sightingOf(
  { src, href, alt, decorative }: Image,
  lang: string,
  isNamed: IsNamed,
): Omit<Sighting, "path"> | undefined {
  if (decorative && href !== undefined) {
    const values = { src: excerptOf(src), href: excerptOf(href) };
    return { outcome: "fail", message: "linked", values, excerpt: values.src };
  }
  if (decorative || alt === undefined) return undefined;
  const message =
    complaint(alt, src) ??
    labelComplaint(foldLabel(alt, lang), lang, isNamed) ??
    (isWordOfFileName(alt, src) ? "unsure-name" : undefined);
  if (message === undefined) return undefined;
  const excerpt = excerptOf(alt);
  const outcome = message.startsWith("unsure") ? "cannot-tell" : "fail";
  return { outcome, message, values: { alt: excerpt, src: excerptOf(src) }, excerpt };
}

function complaint(alt: string, src: string): MessageName | undefined {
  if (isFileName(alt, src)) return "file";
  const said = sayable(alt);
  if (said === "nothing") return "invisible";
  return said === "marks" ? "unsure-marks" : undefined;
}

function labelComplaint(label: string, lang: string, isNamed: IsNamed): MessageName | undefined {
  if (label.length > LABEL_CHARACTERS) return undefined;
  if (isPlaceholder(label, lang)) return "placeholder";
  if (/^\d{1,5}$/u.test(label)) return "unsure-number";
  const [, word, number] =
    /^(.*?\D)[\s._#(-]*(?:no\.?\s*|nr\.?\s*|n[°º]\s*)?(\d{1,4})$/u.exec(label) ?? [];
  if (word === undefined || !isPlaceholder(word, lang)) return undefined;
  if (!/\s/u.test(label) || Number(number) <= COUNTED_UP_TO) return "placeholder";
  return isNamed(label) ? undefined : "unsure-number";
}

function isPlaceholder(text: string, lang: string): boolean {
  const known = gateWordsOf(lang)?.imagePlaceholders ?? [];
  return isListed(text, WRITTEN_BY_SOFTWARE, "en") || isListed(text, known, lang);
}

/** Words with a number that the article's texts have, alternative texts left out: `photo 51`. */
function numberedNames(scope: Scope): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { path, text } of texts(scope)) {
    if (path.endsWith("image.alt")) continue;
    for (const [name] of text.matchAll(/\p{L}{1,40}\s\d{1,4}(?!\d)/gu)) {
      names.add(name.replace(/\s/u, " ").toLowerCase());
    }
  }
  return names;
}
