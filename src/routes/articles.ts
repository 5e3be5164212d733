import { isSlug } from "../article/slug.ts";
import { articleKey } from "../edition/keys.ts";
import type { OpenRecord } from "../edition/reader.ts";
import { SCRIPT_PART } from "../edition/record.ts";
import { type RetractionNotice, retractionOf } from "../edition/site.ts";
import type { Problem } from "../http/problem.ts";
import { splitSuffix } from "../http/request-path.ts";
import { articlePath, type FormName } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { answerArticle } from "./article-answer.ts";
import { type Choice, chooseForm } from "./article-choice.ts";
import { offeredForms } from "./article-links.ts";
import type { Reading } from "./reading.ts";
import { movedTo } from "./redirect.ts";
import { NOT_FOUND } from "./refusals.ts";
import { unknownSwitch } from "./spoken-parts.ts";
import { parseVariant } from "./spoken-variant.ts";

/** `/articles/{slug}` and its forms: one read of KV. */
export async function readArticle(
  reading: Reading,
  file: string,
): Promise<Result<Response, Problem>> {
  const { name: slug, form: suffixed } = splitSuffix(file);
  if (!isSlug(slug)) return lowerCased(reading, slug, suffixed);
  const key = articleKey(slug);
  const opened = await reading.isolate.records.open(reading.environment.EDITION, key);
  const notice = retractionOf(reading.site, slug);
  if (notice !== undefined && !(opened.ok && isLaterThan(notice, opened.value))) {
    if (opened.ok) opened.value?.discard();
    return failed({ name: "gone", ...withoutSlug(notice) });
  }
  if (!opened.ok) return opened;
  if (opened.value === undefined) return failed(NOT_FOUND);
  const record = opened.value;
  if (record.facts.state === "retracted") return withdrawn(reading, key, record);
  const choice = suffixed && chooseForm(reading, suffixed, record.parts);
  if (choice === undefined) return noSuchForm(slug, suffixed, record);
  return choosing(reading, { slug, key, record, choice });
}

interface Chosen {
  readonly slug: string;
  readonly key: string;
  readonly record: OpenRecord;
  readonly choice: Choice;
}

/** What the query asks of a spoken form has to be known, and then be possible. */
async function choosing(reading: Reading, chosen: Chosen): Promise<Result<Response, Problem>> {
  const { slug, record, choice } = chosen;
  const { form } = choice;
  const { query } = reading;
  const isSpoken = form === "txt" || form === "ssml";
  if (!isSpoken || query === undefined) return answerArticle(reading, chosen);
  const variant = parseVariant(form, query);
  if (!variant.ok) {
    record.discard();
    return failed(unknownSwitch(articlePath(slug, form), form, variant.failure));
  }
  if (variant.value === undefined || !record.parts.includes(SCRIPT_PART)) {
    return answerArticle(reading, chosen);
  }
  return answerArticle(reading, { ...chosen, variant: variant.value });
}

/** Slugs are in lower case; a reader who types or dictates an address may not be. */
function lowerCased(
  { url }: Reading,
  slug: string,
  suffixed: FormName | undefined,
): Result<Response, Problem> {
  const lower = slug.toLowerCase();
  if (suffixed === undefined || !isSlug(lower)) return failed(NOT_FOUND);
  return success(movedTo(`${articlePath(lower, suffixed)}${url.search}`));
}

/** A tombstone holds the reason. */
async function withdrawn(
  { isolate }: Reading,
  key: string,
  record: OpenRecord,
): Promise<Result<Response, Problem>> {
  const read = await isolate.records.read(key, record);
  if (!read.ok) return failed({ name: "gone", lang: record.facts.lang });
  const { lang, reason } = read.value.contents.page;
  return failed({ name: "gone", lang, ...(reason !== undefined && { reason }) });
}

/** 406 when Accept fits none of the forms, 404 when the suffix is none of them; both list what there is. */
async function noSuchForm(
  slug: string,
  suffixed: FormName | undefined,
  record: OpenRecord,
): Promise<Result<Response, Problem>> {
  record.discard();
  const name = suffixed === "html" ? "not-acceptable" : "not-found";
  const forms = offeredForms(slug, record.parts);
  return failed({ name, lang: record.facts.lang, forms });
}

/**
 * Whether an article was published again after it was withdrawn: the notice may be the older of the
 * two. Within one second nobody can tell, and then the withdrawal counts.
 */
function isLaterThan({ at }: RetractionNotice, record: OpenRecord | undefined): boolean {
  return record?.facts.state === "live" && record.facts.modified * 1000 > at;
}

function withoutSlug({ lang, reason }: { readonly lang: string; readonly reason?: string }) {
  return { lang, ...(reason !== undefined && { reason }) };
}
