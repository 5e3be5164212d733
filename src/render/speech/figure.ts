import type { BlockOf } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import { isFileName } from "./addresses.ts";
import type { SpeechContext } from "./context.ts";
import { statement } from "./cue.ts";
import { closed, hasWords, type Line, marked, type Utterance } from "./utterance.ts";
import { plainWords, words } from "./words.ts";

/**
 * An image's caption, or what it shows when it has none; `images=full` has both. Nothing for a
 * decorative image, and never the name of a file or a credit.
 */
export function figureLines(
  { image, caption = [] }: BlockOf<"figure">,
  context: SpeechContext,
): readonly Line[] {
  const spokenCaption = words(caption, context);
  const hasCaption = hasWords(spokenCaption);
  const description = described(image.alt, image.decorative, plainText(caption), context);
  const utterances: Utterance[] = [];
  if (hasWords(description)) {
    utterances.push(marked(description, { images: hasCaption ? "full" : "caption" }));
  } else if (!hasCaption && image.decorative !== true && context.strings.imageUndescribed !== "") {
    utterances.push([{ text: context.strings.imageUndescribed, images: "caption" }]);
  }
  if (hasCaption) {
    const said = statement(context.strings.caption, { text: closed(spokenCaption, context.lang) });
    utterances.push(marked(said, { images: "caption" }));
  }
  return utterances.length === 0 ? [] : [{ utterances }];
}

function described(
  alt: string | undefined,
  decorative: true | undefined,
  caption: string,
  context: SpeechContext,
): Utterance {
  const text = foldSpace(alt ?? "");
  if (decorative === true || text === "" || isFileName(text) || text === foldSpace(caption)) {
    return [];
  }
  const pieces = plainWords(text, context);
  if (!hasWords(pieces)) return [];
  return statement(context.strings.image, { text: closed(pieces, context.lang) });
}
