import type { Child } from "hono/jsx";
import { tagSlug } from "../../article/tag.ts";
import { listPath } from "../../paths.ts";
import type { Composition } from "./composition.ts";

/**
 * The tags of an article, each a link to the articles that share it: beside `<main>`, which is the
 * article and nothing else (spec/page.md, 5 and 7).
 */
export function renderTags({ article, locale, strings, words }: Composition): Child {
  const tags = new Map(article.tags.map((tag) => [tagSlug(tag), tag]));
  tags.delete("");
  if (tags.size === 0) return null;
  return (
    <aside class="tags" aria-labelledby="tags" {...strings}>
      <p id="tags">{locale.shell.tags}</p>
      <ul class="links">
        {Array.from(tags, ([slug, tag]) => (
          <li>
            <a href={listPath({ kind: "tag", tag: slug })} {...words}>
              {tag}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
