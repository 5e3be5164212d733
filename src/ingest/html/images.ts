import type { Image } from "../../article/model.ts";
import { quoted } from "../report.ts";
import type { Handler } from "./context.ts";
import type { Flow } from "./flow.ts";
import { attribute, descendants, hasClass, type MarkupElement } from "./markup.ts";

export const IMAGE_HANDLERS: readonly (readonly [string, Handler])[] = [
  ["img", { display: "inline", handle: image }],
  ["amp-img", { display: "inline", handle: image }],
  ["image", { display: "inline", handle: image }],
];

/** An image this small in both directions shows nothing; it counts readers. */
const PIXEL = 2;
const PLACEHOLDER = /^(data:|about:|$)/iu;

function image(element: MarkupElement, flow: Flow): void {
  const { context } = flow;
  // A label comes before alternative text (Accessible Name and Description Computation 1.2, 2D).
  const alt = attribute(element, "aria-label") ?? attribute(element, "alt");
  if (isPixel(element) && alt === undefined) {
    const message = "An image of one pixel, which counts readers, was left out.";
    context.report.add("tracking-pixel", element, message, "Nothing needs doing.");
    return;
  }
  if (alt !== undefined && isEmoji(element, alt)) {
    flow.text(alt, element.line);
    return;
  }
  const src = sourceOf(element, flow);
  if (src === undefined) {
    if (alt !== undefined) flow.text(alt, element.line);
    return;
  }
  context.imagesSeen.add(attribute(element, "src") ?? src);
  const caption = attribute(element, "data-caption");
  const made: Image = {
    src,
    ...description(element, alt, flow),
    ...size(element),
    ...leading(flow),
  };
  const figure = {
    kind: "figure",
    image: made,
    ...(caption !== undefined && { caption: [{ kind: "text", text: caption } as const] }),
  } as const;
  flow.beside(figure, element.line);
}

/** `alt=""` declares an image decorative; none, or a blank, says that nobody wrote one (HTML 4.8.4.4). */
function description(element: MarkupElement, alt: string | undefined, flow: Flow): Partial<Image> {
  if (alt !== undefined) return repeatsLink(alt, flow) ? { decorative: true } : { alt };
  const isDeclared =
    element.attributes.get("alt") === "" ||
    /^(presentation|none)$/u.test(element.attributes.get("role") ?? "");
  const label = flow.takeLinkLabel();
  if (label !== undefined) return { alt: label };
  if (isDeclared) return { decorative: true };
  // For want of anything else it is the image's name (Accessible Name and Description 1.2, 2I).
  const title = attribute(element, "title");
  return title === undefined ? {} : { alt: title };
}

/** Beside its own words in one link an image adds nothing, and is to say nothing (technique H2). */
function repeatsLink(alt: string, { openLink, openLinkWords }: Flow): boolean {
  return openLink !== undefined && openLinkWords.toLowerCase() === alt.toLowerCase();
}

function isPixel(element: MarkupElement): boolean {
  const width = pixels(element.attributes.get("width"));
  const height = pixels(element.attributes.get("height"));
  return width !== undefined && height !== undefined && width <= PIXEL && height <= PIXEL;
}

/** Emoji that a system has turned into pictures turn back into text. */
function isEmoji(element: MarkupElement, alt: string): boolean {
  const isMarked =
    hasClass(element, /emoji|smiley/iu) || attribute(element, "draggable") === "false";
  return isMarked && /^\p{RGI_Emoji}$/v.test(alt);
}

function size(element: MarkupElement): Partial<Image> {
  const width = pixels(element.attributes.get("width"));
  const height = pixels(element.attributes.get("height"));
  const fits = (value: number | undefined) => value !== undefined && value >= 1 && value <= 100_000;
  return {
    ...(width !== undefined && fits(width) && { width }),
    ...(height !== undefined && fits(height) && { height }),
  };
}

function pixels(written: string | undefined): number | undefined {
  const digits = /^\s*(\d{1,6})(\.\d+)?\s*(px)?\s*$/u.exec(written ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Where the image leads, when it is all that a link holds; a link with words keeps its words. */
function leading(flow: Flow): Partial<Image> {
  const href = flow.openLink;
  return href === undefined || flow.openLinkWords !== "" ? {} : { href };
}

/** The address of the image, or of the one that a script would put in a placeholder's stead. */
function sourceOf(element: MarkupElement, flow: Flow): string | undefined {
  const candidates = ["src", "data-src", "data-original", "data-lazy-src", "data-hi-res-src"]
    .map((name) => attribute(element, name))
    .filter((each) => each !== undefined);
  const fromSet = (attribute(element, "srcset") ?? attribute(element, "data-srcset"))
    ?.split(/[\s,]+/u)
    .find((each) => each !== "");
  const real = [...candidates, fromSet].find(
    (each) => each !== undefined && !PLACEHOLDER.test(each),
  );
  if (real !== undefined) {
    return flow.context.addresses.resource(real, element, "The image was left out.");
  }
  const [placeholder] = candidates;
  if (placeholder === undefined) return undefined;
  if (placeholder.length < 200 || pictureSource(element) !== undefined) {
    const message = `A placeholder for an image, ${quoted(placeholder)}, was left out.`;
    flow.context.report.add("markup-dropped", element, message, "Nothing needs doing.");
    const other = pictureSource(element);
    return other && flow.context.addresses.resource(other, element, "The image was left out.");
  }
  return flow.context.addresses.resource(placeholder, element, "The image was left out.");
}

function pictureSource(element: MarkupElement): string | undefined {
  if (element.parent?.name !== "picture") return undefined;
  for (const source of descendants(element.parent)) {
    const set = attribute(source, "srcset") ?? attribute(source, "data-srcset");
    const first = set?.split(/[\s,]+/u)[0];
    if (source.name === "source" && first !== undefined && !PLACEHOLDER.test(first)) return first;
  }
  return undefined;
}
