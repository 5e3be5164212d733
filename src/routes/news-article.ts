import type { ArticleFacts } from "../edition/record.ts";
import { articlePath, FORMS, type FormName, frontPath } from "../paths.ts";
import { canonicalAddress, formsOf, type LinkedArticle } from "./article-links.ts";

/** The forms that hold the whole article by themselves, as something else than a page. */
const ENCODINGS: readonly FormName[] = ["txt", "ssml", "md", "json"];

/**
 * An article as schema.org describes it, for the JSON-LD of its page; nothing for one that was stored
 * without what that takes. `publication` is the publisher's name.
 * Source: https://schema.org/NewsArticle, and the vocabulary of the W3C's accessibility properties
 * for discoverability of resources for `accessMode` and `accessibilityFeature`.
 */
export function newsArticle(article: LinkedArticle, publication: string): object | undefined {
  const { origin, page } = article;
  const { title, lang, description, section, article: facts } = page;
  if (facts === undefined) return undefined;
  const url = new URL(canonicalAddress(article), origin).href;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    ...(description !== undefined && { description }),
    inLanguage: lang,
    datePublished: facts.published,
    dateModified: facts.updated ?? facts.published,
    ...(facts.authors.length > 0 && { author: facts.authors.map(person) }),
    publisher: { "@type": "Organization", name: publication, url: `${origin}${frontPath()}` },
    ...(section !== undefined && { articleSection: section.name }),
    ...imageOf(facts, origin),
    url,
    mainEntityOfPage: url,
    isAccessibleForFree: true,
    ...accessOf(facts),
    ...correctionsOf(facts),
    encoding: encodingsOf(article),
  };
}

function person({ name }: ArticleFacts["authors"][number]): object {
  return { "@type": "Person", name };
}

function imageOf({ image }: ArticleFacts, origin: string): object {
  if (image === undefined) return {};
  const { src, ...size } = image;
  return { image: { "@type": "ImageObject", url: new URL(src, origin).href, ...size } };
}

/** What the page is by construction, and what its images and recordings are described to be. */
function accessOf({ images, isAllText }: ArticleFacts): object {
  const features = ["readingOrder", "structuralNavigation"];
  const isDescribed = images !== "undescribed";
  return {
    accessMode: images === undefined ? ["textual"] : ["textual", "visual"],
    ...(isDescribed && isAllText && { accessModeSufficient: "textual" }),
    accessibilityFeature: images === "described" ? [...features, "alternativeText"] : features,
  };
}

function correctionsOf({ corrections }: ArticleFacts): object {
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(({ date, text }) => ({
      "@type": "CorrectionComment",
      text,
      datePublished: date,
    })),
  };
}

function encodingsOf({ slug, origin, parts }: LinkedArticle): object[] {
  return formsOf(parts)
    .filter((form) => ENCODINGS.includes(form))
    .map((form) => ({
      "@type": "MediaObject",
      contentUrl: `${origin}${articlePath(slug, form)}`,
      encodingFormat: FORMS[form].type,
    }));
}
