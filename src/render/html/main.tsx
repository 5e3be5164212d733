import type { Child } from "hono/jsx";
import type { Block, BlockOf } from "../../article/model.ts";
import type { ArticleView } from "../view.ts";
import { renderBlock, renderBlocks } from "./blocks.tsx";
import { renderCorrections, renderNotes } from "./closing.tsx";
import { type Composition, compose } from "./composition.ts";
import { renderInlines } from "./inlines.tsx";
import { renderOpening } from "./opening.tsx";
import { articleForms, renderForms } from "./other-forms.tsx";
import { renderTags } from "./tags.tsx";

/**
 * An article as the `<main>` of its page, in the order in which it is read (spec/page.md, 7), and the
 * tags beside it.
 * Whatever the article holds, the HTML is valid: one h1, levels that never skip, unique ids, no
 * link in a link, nothing empty.
 */
export function renderMain(view: ArticleView, edition: "full" | "lite"): string {
  const composition = compose(view, edition);
  const { article, locale } = composition;
  const forms = articleForms(view.slug, edition, locale);
  const isFirst = view.corrections === "first" && article.corrections.length > 0;
  return String(
    <>
      <main id="content" tabindex={-1}>
        {renderOpening(composition, view.now)}
        {renderForms(forms, locale, composition.strings, article.translations)}
        {isFirst && [renderCorrections(composition), <hr />]}
        {article.image && renderBlock(article.image, composition)}
        {renderBody(composition)}
        {!isFirst && renderCorrections(composition)}
        {renderNotes(composition)}
      </main>
      {renderTags(composition)}
    </>,
  );
}

/** The dateline runs in before the first paragraph, or stands alone where there is none. */
function renderBody(composition: Composition): Child {
  const { body, dateline } = composition.article;
  const place = dateline?.replace(/[\s–—-]+$/u, "");
  if (!place) return renderBlocks(body, composition);
  const first = body.findIndex(({ kind }) => kind === "paragraph");
  const paragraph = body[first] as BlockOf<"paragraph"> | undefined;
  const after = paragraph === undefined ? body : body.slice(first + 1);
  return [
    renderBlocks(body.slice(0, Math.max(first, 0)) as readonly Block[], composition),
    <p>
      <b class="dateline">{place}</b>
      {paragraph && [" — ", renderInlines(paragraph.content, composition)]}
    </p>,
    renderBlocks(after, composition),
  ];
}
