import type { Child } from "hono/jsx";
import {
  type LanguageAttributes,
  stringAttributes,
} from "../../../templates/parts/language-attributes.ts";
import { spokenLanguage } from "../../../templates/parts/spelled-out.ts";
import type { Edition } from "../../../templates/views.ts";
import type { Article, Block, BlockOf } from "../../article/model.ts";
import { type Outline, outline } from "../../article/outline.ts";
import type { Locale } from "../../locale/locale.ts";
import { localeFor } from "../../locale/locales.ts";
import type { ArticleView } from "../view.ts";
import { type Anchors, anchors } from "./anchors.ts";
import { prune } from "./prune.ts";

/**
 * What rendering one page knows, and what it has written so far: the sets grow in reading order,
 * so handlers must be called in the order of the page.
 */
export interface Composition {
  /** Without blocks that would render to nothing. */
  readonly article: Article;
  readonly locale: Locale;
  /** `lang` and `dir` for the product's words in the article, and for the article's in them. */
  readonly strings: LanguageAttributes;
  readonly words: LanguageAttributes;
  /** The language of dates, lists and numbers: the article's, if Intl has it (spec/page.md, 11). */
  readonly intl: string;
  readonly numbers: Intl.NumberFormat;
  readonly edition: Edition;
  readonly outline: Outline;
  readonly anchors: Anchors;
  /** Whether the block stands in an aside; landmarks of that kind do not nest. */
  readonly insideAside: boolean;
  /** Expansions that the reader has met. */
  readonly expanded: Set<string>;
  /** Notes whose mark has been written, so that a note knows whether there is a way back. */
  readonly cited: Set<string>;
  /** How often a label or a kind of number has been used. */
  readonly uses: Map<string, number>;
}

export function compose(view: ArticleView, edition: Edition): Composition {
  const article = prune(view.article, edition);
  const { lang } = article;
  const locale = localeFor(lang, view.fallback);
  const intl = spokenLanguage(lang, locale.tag);
  return {
    article,
    locale,
    strings: stringAttributes(locale.tag, lang),
    words: stringAttributes(lang, locale.tag),
    intl,
    numbers: new Intl.NumberFormat(intl),
    edition,
    outline: outline(article.body),
    anchors: anchors(article),
    insideAside: false,
    expanded: new Set(),
    cited: new Set(),
    uses: new Map(),
  };
}

/** 1, 2, 3, … for each call with the same name. */
export function nextNumber(composition: Composition, name: string): number {
  const number = (composition.uses.get(name) ?? 0) + 1;
  composition.uses.set(name, number);
  return number;
}

/** Renders a block; containers are given what renders the blocks in them. */
export type BlockHandler<Kind extends Block["kind"]> = (
  block: BlockOf<Kind>,
  composition: Composition,
  renderBlocks: (blocks: readonly Block[], composition: Composition) => Child,
) => Child;
