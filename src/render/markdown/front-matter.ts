import { stringify } from "yaml";
import type { Article, BlockOf, Section } from "../../article/model.ts";
import { proposeSlug } from "../../article/slug.ts";
import type { CorrectionsPlace } from "../../config.ts";
import { markdownInlines, placesWith } from "./inlines.ts";

/**
 * An article's fields as YAML between two lines of `---`; what is empty is left out (spec/http.md).
 * Corrections that a site shows first come before all but the title.
 */
export function frontMatter(article: Article, place: CorrectionsPlace): string {
  const { authors, section, image, tags, translations, corrections, acknowledge } = article;
  const fields = {
    title: article.title,
    ...(place === "first" && { corrections: filled(corrections) }),
    lang: article.lang,
    lead: article.lead,
    authors: filled(authors.map((author) => (author.lang === undefined ? author.name : author))),
    section: section && sectionField(section),
    published: article.published,
    updated: article.updated,
    dateline: article.dateline,
    breaking: article.breaking,
    image: image && imageField(image),
    tags: filled(tags),
    translations: Object.keys(translations).length === 0 ? undefined : translations,
    canonical: article.canonical,
    ...(place === "last" && { corrections: filled(corrections) }),
    acknowledge: filled(acknowledge),
  };
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `---\n${stringify(Object.fromEntries(present), { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
}

function filled<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The name alone, when it leads to the slug and would not itself be taken for one. */
function sectionField({ slug, name }: Section): string | Section {
  return proposeSlug(name) === slug && name !== slug ? name : { slug, name };
}

function imageField({ image, caption, credit }: BlockOf<"figure">): object {
  return {
    ...image,
    ...(caption && { caption: markdownInlines(caption, placesWith(new Set()).line) }),
    ...(credit && { credit }),
  };
}
