import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/model.ts";
import { decodePageFacts } from "../../src/edition/page-facts.ts";
import { pageFacts } from "../../src/newsroom/page-facts.ts";
import { FORM_NAMES } from "../../src/paths.ts";
import { newsArticle } from "../../src/routes/news-article.ts";
import { renderHead } from "../../templates/head.tsx";
import { articleArbitrary } from "../article/arbitrary.ts";

const ORIGIN = "https://news.example.org";

const PLAIN: Article = {
  model: 1,
  title: "Ferry returns",
  lang: "en",
  published: "2026-11-23T09:30:00Z",
  authors: [],
  tags: [],
  translations: {},
  corrections: [],
  acknowledge: [],
  body: [],
  notes: [],
};

function described(members: Partial<Article>) {
  const page = pageFacts({ ...PLAIN, ...members });
  return newsArticle(
    { slug: "ferry", origin: ORIGIN, language: "en", page, parts: FORM_NAMES },
    "The Post",
  );
}

/** The data blocks of a page, each with the page's other elements as a parser sees them. */
function dataIn(html: string): { readonly blocks: unknown[]; readonly names: string[] } {
  const names: string[] = [];
  const blocks: unknown[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) names.push(node.tagName);
    if ("tagName" in node && node.tagName === "script") {
      const [text] = node.childNodes;
      blocks.push(JSON.parse(text !== undefined && "value" in text ? text.value : ""));
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { blocks, names };
}

describe("an article as schema.org has it", () => {
  it("has all that is known, with whole addresses", () => {
    expect(
      described({
        title: "Ferry returns",
        lead: "By boat",
        authors: [{ name: "Ann Lee" }, { name: "이안", lang: "ko" }],
        section: { slug: "north", name: "The North" },
        updated: "2026-11-24",
        image: {
          kind: "figure",
          image: { src: "/media/boat.jpg", alt: "A boat", width: 800, height: 600 },
        },
        corrections: [{ date: "2026-11-24", text: "It left at noon." }],
      }),
    ).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Ferry returns",
      description: "By boat",
      inLanguage: "en",
      datePublished: "2026-11-23T09:30:00Z",
      dateModified: "2026-11-24",
      author: [
        { "@type": "Person", name: "Ann Lee" },
        { "@type": "Person", name: "이안" },
      ],
      publisher: { "@type": "Organization", name: "The Post", url: `${ORIGIN}/` },
      articleSection: "The North",
      image: {
        "@type": "ImageObject",
        url: `${ORIGIN}/media/boat.jpg`,
        width: 800,
        height: 600,
      },
      url: `${ORIGIN}/articles/ferry`,
      mainEntityOfPage: `${ORIGIN}/articles/ferry`,
      isAccessibleForFree: true,
      accessMode: ["textual", "visual"],
      accessModeSufficient: "textual",
      accessibilityFeature: ["readingOrder", "structuralNavigation", "alternativeText"],
      correction: [
        { "@type": "CorrectionComment", text: "It left at noon.", datePublished: "2026-11-24" },
      ],
      encoding: [
        ["txt", "text/plain"],
        ["ssml", "application/ssml+xml"],
        ["md", "text/markdown"],
        ["json", "application/json"],
      ].map(([form, encodingFormat]) => ({
        "@type": "MediaObject",
        contentUrl: `${ORIGIN}/articles/ferry.${form}`,
        encodingFormat,
      })),
    });
  });

  it("claims nothing that is not known", () => {
    const bare = { ...described({}) };
    for (const name of ["description", "author", "articleSection", "image", "correction"]) {
      expect(bare).not.toHaveProperty(name);
    }
    expect(bare).toMatchObject({
      dateModified: "2026-11-23T09:30:00Z",
      accessMode: ["textual"],
      accessibilityFeature: ["readingOrder", "structuralNavigation"],
    });
  });

  it.each([
    ["an image that nobody described", { kind: "figure", image: { src: "/a.png" } }],
    ["a recording without a transcript", { kind: "media", medium: "audio", src: "/a.mp3" }],
  ] as const)("does not say that text is enough where there is %s", (_, block) => {
    const data = described({ body: [block] });
    expect(data).not.toHaveProperty("accessModeSufficient");
    expect(data).toMatchObject({ accessibilityFeature: ["readingOrder", "structuralNavigation"] });
  });

  it("takes a decorative image for none", () => {
    const image = { src: "/a.png", decorative: true } as const;
    expect(described({ body: [{ kind: "figure", image }] })).toMatchObject({
      accessMode: ["textual"],
    });
  });

  it("is at the place where it was published first", () => {
    const canonical = "https://first.example/ferry";
    expect(described({ canonical })).toMatchObject({ url: canonical, mainEntityOfPage: canonical });
    expect(described({ canonical: "/articles/boat" })).toMatchObject({
      url: `${ORIGIN}/articles/boat`,
    });
  });

  it("is nothing for a record from before all this was stored", () => {
    const page = { title: "Ferry", lang: "en", translations: {} };
    const linked = { slug: "ferry", origin: ORIGIN, language: "en", page, parts: FORM_NAMES };
    expect(newsArticle(linked, "The Post")).toBeUndefined();
  });
});

describe("the data block of a page", () => {
  it("is read as what was written, whatever the article is, and ends where it should", () => {
    fc.assert(
      fc.property(articleArbitrary, fc.string({ unit: "binary" }), (written, publication) => {
        const published = written.published ?? "2026-11-23";
        const stored = JSON.stringify(pageFacts({ ...written, published }));
        const page = decodePageFacts(new TextEncoder().encode(stored));
        if (!page.ok) throw new Error(page.failure.message);
        const linked = {
          slug: "ferry",
          origin: ORIGIN,
          language: "en",
          page: page.value,
          parts: FORM_NAMES,
        };
        const data = newsArticle(linked, publication.toWellFormed());
        if (data === undefined) throw new Error("The article has no data.");
        const head = renderHead({ title: "A", publication: "B", alternates: [], data });
        const { blocks, names } = dataIn(`<!doctype html><head>${head}</head><main></main>`);
        expect(blocks).toEqual([data]);
        expect(names).toEqual(["html", "head", "title", "script", "body", "main"]);
      }),
    );
  });

  it.each(["</script><b>", "<!--<script>", "]]>", "\u2028", "&lt;"])("holds %j", (title) => {
    const head = renderHead({ title: "A", publication: "B", alternates: [], data: { title } });
    expect(dataIn(head).blocks).toEqual([{ title }]);
  });
});
