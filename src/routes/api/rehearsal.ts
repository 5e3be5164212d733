import type { Article } from "../../article/model.ts";
import type { Configuration } from "../../config.ts";
import { pack } from "../../edition/codec.ts";
import { frontKey } from "../../edition/keys.ts";
import type { RenderedForms } from "../../edition/record.ts";
import type { Finding } from "../../finding.ts";
import { KV_KEY_BYTES } from "../../limits.ts";
import type { Lexicon } from "../../locale/lexicon/lexicon.ts";
import { instant } from "../../newsroom/commit.ts";
import { pageFacts } from "../../newsroom/page-facts.ts";
import { renderArticle } from "../../render/forms.ts";

/** Every form of an article, and why it could not be delivered, when it could not. */
export interface Rehearsal {
  readonly forms: RenderedForms;
  readonly undeliverable?: Finding;
}

/**
 * Renders and packs an article as its drain will, before it is committed: what cannot be delivered
 * is refused here, and can never hold up the newsroom. With the default lexicon, unless one is given.
 */
export function rehearse(
  slug: string,
  article: Article,
  { name, language, corrections }: Configuration,
  now: Date,
  lexicon?: Lexicon,
): Rehearsal {
  const dated = { ...article, published: article.published ?? instant(now) };
  const rendered = renderArticle({
    slug,
    article: dated,
    publication: name,
    fallback: language,
    now,
    corrections,
    ...(lexicon !== undefined && { lexicon }),
  });
  const { forms } = rendered;
  const facts = { state: "live", lang: article.lang, modified: 0 } as const;
  const packed = pack({ facts, page: pageFacts(dated), ...rendered });
  if (!packed.ok) {
    const fix = "Shorten the article, or split it in two.";
    return { forms, undeliverable: error(packed.failure.message, fix) };
  }
  const bytes = new TextEncoder().encode(frontKey(article.lang)).length;
  if (bytes <= KV_KEY_BYTES) return { forms };
  const message = `The language tag has ${article.lang.length} characters, too many for an address.`;
  return { forms, undeliverable: error(message, "Write a shorter one, such as en or pt-BR.") };
}

function error(message: string, fix: string): Finding {
  return { rule: "record-size", severity: "error", path: "", message, fix };
}
