import type { Article } from "../../article/model.ts";
import type { Configuration } from "../../config.ts";
import { pack } from "../../edition/codec.ts";
import { frontKey } from "../../edition/keys.ts";
import type { RenderedForms } from "../../edition/record.ts";
import { KV_KEY_BYTES } from "../../limits.ts";
import { instant } from "../../newsroom/commit.ts";
import { pageFacts } from "../../newsroom/projection.ts";
import { renderArticle } from "../../render/forms.ts";
import { failed, type Result, success } from "../../result.ts";
import type { ApiFailure } from "./failure.ts";

/**
 * Renders and packs an article as its drain will, before it is committed: what cannot be delivered
 * is refused here, and can never hold up the newsroom.
 */
export function rehearse(
  slug: string,
  article: Article,
  { name, language }: Configuration,
  now: Date,
): Result<RenderedForms, ApiFailure> {
  const dated = { ...article, published: article.published ?? instant(now) };
  const rendered = renderArticle({
    slug,
    article: dated,
    publication: name,
    fallback: language,
    now,
  });
  const facts = { state: "live", lang: article.lang, modified: 0 } as const;
  const packed = pack({ facts, page: pageFacts(dated), ...rendered });
  if (!packed.ok) {
    return undeliverable(packed.failure.message, "Shorten the article, or split it in two.");
  }
  const bytes = new TextEncoder().encode(frontKey(article.lang)).length;
  if (bytes <= KV_KEY_BYTES) return success(rendered.forms);
  return undeliverable(
    `The language tag has ${article.lang.length} characters, too many for an address.`,
    "Write a shorter one, such as en or pt-BR.",
  );
}

function undeliverable(message: string, fix: string): Result<never, ApiFailure> {
  const finding = { rule: "record-size", severity: "error", path: "", message, fix } as const;
  return failed({ reason: "refused-article", findings: [finding] });
}
