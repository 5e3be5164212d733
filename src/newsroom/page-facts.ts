import type { Article, Block, Image, Inline } from "../article/model.ts";
import { places } from "../article/traverse.ts";
import type { ArticleFacts, PageFacts } from "../edition/record.ts";

/** What the page of an article that has been published needs to know of it. */
export function pageFacts(article: Article): PageFacts {
  const { title, lang, lead, section, canonical, translations, published } = article;
  return {
    title,
    lang,
    translations,
    ...(lead !== undefined && { description: lead }),
    ...(section !== undefined && { section }),
    ...(canonical !== undefined && { canonical }),
    ...(published !== undefined && { article: articleFacts(article, published) }),
  };
}

/** A tombstone keeps the title and the reason, and nothing else of what was withdrawn. */
export function tombstoneFacts(
  { lang, section }: Article,
  kept: { readonly title: string; readonly reason?: string },
): PageFacts {
  return { ...kept, lang, translations: {}, ...(section !== undefined && { section }) };
}

function articleFacts(article: Article, published: string): ArticleFacts {
  const { authors, updated, corrections, image: figure } = article;
  const nodes = Array.from(places(article), ({ node }) => node);
  return {
    published,
    ...(updated !== undefined && { updated }),
    authors,
    ...(figure !== undefined && { image: imageFacts(figure.image) }),
    corrections: corrections.map(({ date, text }) => ({ date, text })),
    ...imagesOf(nodes),
    isAllText: nodes.every((node) => node.kind !== "media" || node.transcript !== undefined),
  };
}

function imageFacts({ src, width, height }: Image): NonNullable<ArticleFacts["image"]> {
  return {
    src,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
}

function imagesOf(nodes: readonly (Block | Inline)[]): Pick<ArticleFacts, "images"> {
  const images = nodes
    .filter((node) => node.kind === "figure")
    .map(({ image }) => image)
    .filter(({ decorative }) => decorative !== true);
  if (images.length === 0) return {};
  const areDescribed = images.every(({ alt = "" }) => alt.trim() !== "");
  return { images: areDescribed ? "described" : "undescribed" };
}
