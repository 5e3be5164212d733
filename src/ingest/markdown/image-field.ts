import { isLinkAddress, isResourceAddress } from "../../article/address.ts";
import type { BlockOf, Image } from "../../article/model.ts";
import { type Result, success } from "../../result.ts";
import { type FieldFailure, hasOthers, isRecord, refuse, schemeRule } from "./field.ts";
import { inlineMarkdown } from "./inline.ts";

const PARTS = ["src", "alt", "decorative", "width", "height", "href", "caption", "credit"];
const FIX =
  "Write {src: https://…, alt: What it shows, caption: …, credit: …}, or decorative: true for one that shows nothing.";

/** The picture of an article: an address, or its parts by name. The caption is Markdown. */
export function readImage(data: unknown): Result<BlockOf<"figure">, FieldFailure> {
  const record = isRecord(data) ? data : { src: data };
  const { caption, credit } = record;
  const image = imageOf(record);
  const isText = (value: unknown) => value === undefined || typeof value === "string";
  if (image === undefined || hasOthers(record, PARTS) || !isText(caption) || !isText(credit)) {
    return refuse("image", data, FIX, schemeRule(record["src"]) ?? schemeRule(record["href"]));
  }
  return success({
    kind: "figure",
    image,
    ...(typeof caption === "string" && { caption: inlineMarkdown(caption) }),
    ...(typeof credit === "string" && { credit }),
  });
}

function imageOf({ src, alt, decorative, width, height, href }: Record<string, unknown>) {
  if (typeof src !== "string" || !isResourceAddress(src)) return undefined;
  if (alt !== undefined && typeof alt !== "string") return undefined;
  if (href !== undefined && (typeof href !== "string" || !isLinkAddress(href))) return undefined;
  if (decorative !== undefined && decorative !== "true" && decorative !== "false") return undefined;
  const sizes = [width, height].map((size) => (size === undefined ? undefined : Number(size)));
  if (
    sizes.some((size) => size !== undefined && !(size >= 1 && size <= 100_000 && size % 1 === 0))
  ) {
    return undefined;
  }
  const image: Image = {
    src,
    ...(decorative === "true" ? { decorative: true } : alt !== undefined && { alt }),
    ...(sizes[0] !== undefined && { width: sizes[0] }),
    ...(sizes[1] !== undefined && { height: sizes[1] }),
    ...(href !== undefined && { href }),
  };
  return image;
}
