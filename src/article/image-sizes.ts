import type { Article, Block, BlockOf, Image } from "./model.ts";

/** How large images are by their addresses, in pixels; nothing for those that nobody knows. */
export type ImageSizes = (
  src: string,
) => { readonly width: number; readonly height: number } | undefined;

/** An article in which images that do not say how large they are do so, where that is known. */
export function withImageSizes(article: Article, sizes: ImageSizes): Article {
  const { image, body } = article;
  return {
    ...article,
    ...(image !== undefined && { image: sizedFigure(image, sizes) }),
    body: body.map((block) => sized(block, sizes)),
  };
}

function sized(block: Block, sizes: ImageSizes): Block {
  switch (block.kind) {
    case "figure":
      return sizedFigure(block, sizes);
    case "list": {
      const items = block.items.map((item) => ({ ...item, content: all(item.content, sizes) }));
      return { ...block, items };
    }
    case "quote":
    case "aside":
    case "passage":
      return { ...block, content: all(block.content, sizes) };
    default:
      return block;
  }
}

function all(blocks: readonly Block[], sizes: ImageSizes): Block[] {
  return blocks.map((block) => sized(block, sizes));
}

function sizedFigure(figure: BlockOf<"figure">, sizes: ImageSizes): BlockOf<"figure"> {
  return { ...figure, image: sizedImage(figure.image, sizes) };
}

/** A size that the source gives is a choice, and stays; with one side alone, so does that. */
function sizedImage(image: Image, sizes: ImageSizes): Image {
  if (image.width !== undefined || image.height !== undefined) return image;
  return { ...image, ...sizes(image.src) };
}
