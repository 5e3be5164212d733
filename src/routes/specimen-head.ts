import { renderHead } from "../../templates/head.tsx";
import { FORM_NAMES } from "../paths.ts";
import { newsArticle } from "./news-article.ts";

const ARTICLE = {
  slug: "specimen",
  origin: "https://example.org",
  language: "en",
  parts: FORM_NAMES,
  page: {
    title: "Title",
    lang: "en",
    description: "Description",
    section: { slug: "section", name: "Section" },
    translations: {},
    article: {
      published: "2026-11-23",
      updated: "2026-11-24",
      authors: [{ name: "Author" }],
      image: { src: "/image", width: 2, height: 1 },
      corrections: [{ date: "2026-11-24", text: "Correction" }],
      images: "described",
      isAllText: true,
    },
  },
} as const;

/**
 * Heads are written for each page, so a change in how they are written shows in a head like this one,
 * which has all that a head can have.
 */
export const SPECIMEN_HEAD = renderHead({
  title: "Title",
  publication: "Publication",
  description: "Description",
  canonical: "https://example.org/",
  alternates: [{ href: "/", type: "text/plain", lang: "en" }],
  robots: "noindex",
  manifest: "/",
  search: "/",
  data: { ...newsArticle(ARTICLE, "Publication") },
});
