import { type BlockHandler, nextNumber } from "./composition.ts";
import { renderInlines } from "./inlines.tsx";
import { distinct } from "./label.ts";

/** Quotations and asides: what stands beside the article's own voice. */

export const renderQuote: BlockHandler<"quote"> = (block, composition, renderBlocks) => {
  const quote = <blockquote>{renderBlocks(block.content, composition)}</blockquote>;
  if (block.source === undefined) return quote;
  return (
    <figure class="quote">
      {quote}
      <figcaption>{renderInlines(block.source, composition)}</figcaption>
    </figure>
  );
};

/**
 * Says what it is, so that a listener knows why the words come twice and can step over them. It is
 * not hidden from assistive technology: people who see and listen would find a hole in the page.
 */
export const renderPullQuote: BlockHandler<"pull-quote"> = (block, composition) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and there are none here.
  <div class="pull" role="group" aria-label={composition.locale.shell.pullQuote}>
    <p>{renderInlines(block.content, composition)}</p>
  </div>
);

/** A landmark in `main`; within another aside a group, because complementary landmarks do not nest. */
export const renderAside: BlockHandler<"aside"> = (block, composition, renderBlocks) => {
  const id = `a-${nextNumber(composition, "aside")}`;
  const { untitledAside } = composition.locale.shell;
  const title = distinct(block.title ?? untitledAside, composition);
  const inside = { ...composition, insideAside: true };
  const content = (
    <>
      <p class="title" id={id} {...(block.title === undefined && composition.strings)}>
        {title}
      </p>
      {renderBlocks(block.content, inside)}
    </>
  );
  return composition.insideAside ? (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and there are none here.
    <div class="aside" role="group" aria-labelledby={id}>
      {content}
    </div>
  ) : (
    <aside aria-labelledby={id}>{content}</aside>
  );
};
