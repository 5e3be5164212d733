import { isResourceAddress } from "../../article/address.ts";
import { type Article, type Block, MODEL_VERSION } from "../../article/model.ts";
import { foldSpace, plainText } from "../../article/plain-text.ts";
import { proposeSlug } from "../../article/slug.ts";
import { AUTHORS, TAGS } from "../../limits.ts";
import { failed, type Result, success } from "../../result.ts";
import type { IngestFailure } from "../failure.ts";
import { momentOf } from "../moment.ts";
import type { Report } from "../report.ts";
import type { IngestDefaults } from "../source.ts";
import type { Trace } from "../trace.ts";
import type { AddressBase } from "./address.ts";
import { bodyOf } from "./body.ts";
import { mendedLanguage, reportLanguage } from "./language.ts";
import { type Metadata, metadataOf } from "./metadata.ts";
import { parseHtml } from "./parse.ts";
import { headline } from "./title.ts";

/** A whole page or a piece of one, not yet in normal form. */
export function readHtml(
  text: string,
  defaults: IngestDefaults,
  report: Report,
  trace: Trace,
): Result<Article, IngestFailure> {
  const document = parseHtml(text);
  if (!document.ok) return document;
  const metadata = metadataOf(document.value);
  const lang = languageOf(metadata, defaults, report);
  if (lang === undefined) return failed(NO_LANGUAGE);
  const known = baseOf(metadata, defaults);
  const content = bodyOf(document.value, { lang, known, report, trace });
  if (!content.ok) return content;
  const { body, notes } = content.value;
  const head = headline(metadata, body);
  if (head === undefined) return failed(NO_TITLE);
  return success({
    model: MODEL_VERSION,
    title: head.title,
    lang,
    authors: metadata.authors.slice(0, AUTHORS).map((name) => ({ name })),
    tags: metadata.tags.slice(0, TAGS),
    translations: {},
    corrections: [],
    acknowledge: [],
    ...facts(metadata, known, head.body),
    body: head.body,
    notes,
  });
}

export const NO_LANGUAGE: IngestFailure = {
  reason: "invalid",
  rule: "language-valid",
  path: "lang",
  message: "The article does not say which language it is in.",
  fix: "Add its BCP 47 tag, such as lang: en in the front matter or <html lang=en>.",
};

export const NO_TITLE: IngestFailure = {
  reason: "invalid",
  rule: "title-missing",
  path: "title",
  message: "The article has no title.",
  fix: "Add a title to the front matter, or begin with a heading of level 1.",
};

function languageOf(
  { lang, langLine }: Metadata,
  defaults: IngestDefaults,
  report: Report,
): string | undefined {
  const own = lang === undefined ? undefined : mendedLanguage(lang);
  if (lang !== undefined && own === undefined) reportLanguage(lang, langLine, report);
  return own ?? (defaults.lang === undefined ? undefined : mendedLanguage(defaults.lang));
}

function baseOf({ canonical, base }: Metadata, defaults: IngestDefaults): AddressBase {
  const given = defaults.base;
  const page =
    canonical !== undefined && URL.canParse(canonical, given)
      ? new URL(canonical, given).href
      : given;
  const resolved = base !== undefined && URL.canParse(base, page) ? new URL(base, page).href : page;
  const isWeb = (address: string | undefined) =>
    address !== undefined && /^https?:/iu.test(address) ? address : undefined;
  return { base: isWeb(resolved), page: isWeb(page) };
}

function facts(
  metadata: Metadata,
  { page }: AddressBase,
  body: readonly Block[],
): Partial<Article> {
  const { description, section } = metadata;
  const published = metadata.published && momentOf(metadata.published);
  const updated = metadata.updated && momentOf(metadata.updated);
  const slug = section === undefined ? "" : proposeSlug(section);
  const lead = description && !isToldBy(body, description) ? description : undefined;
  return {
    ...(lead && { lead }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(section !== undefined && slug !== "" && { section: { slug, name: section } }),
    ...(metadata.canonical && page && isResourceAddress(page) && { canonical: page }),
  };
}

/** A description that is also a paragraph would be read twice. */
function isToldBy(body: readonly Block[], description: string): boolean {
  const words = foldSpace(description);
  return body.some((block) => {
    if (block.kind === "paragraph" || block.kind === "heading") {
      return foldSpace(plainText(block.content)).includes(words);
    }
    return block.kind === "aside" || block.kind === "passage"
      ? isToldBy(block.content, description)
      : false;
  });
}
