import { isSlug } from "../article/slug.ts";
import { articleKey } from "../edition/keys.ts";
import type { OpenRecord } from "../edition/reader.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { contentType } from "../http/content-type.ts";
import type { Problem } from "../http/problem.ts";
import { splitSuffix } from "../http/request-path.ts";
import { RETRY_SECONDS } from "../limits.ts";
import { articlePath, type FormName } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { type Choice, chooseForm } from "./article-choice.ts";
import {
  alternatesOf,
  canonicalAddress,
  headerLinksOf,
  type LinkedArticle,
  offeredForms,
} from "./article-links.ts";
import { joinPage, shellFor } from "./page.ts";
import type { Reading } from "./reading.ts";
import type { RecordCopy } from "./recent-copies.ts";
import { movedTo } from "./redirect.ts";
import { notModified, type Representation, respond } from "./representation.ts";

const UNAVAILABLE: Problem = { name: "unavailable", retrySeconds: RETRY_SECONDS };

/** `/articles/{slug}` and its forms: one read of KV, and none for a slug withdrawn lately. */
export async function readArticle(
  reading: Reading,
  file: string,
): Promise<Result<Response, Problem>> {
  const { name: slug, form: suffixed } = splitSuffix(file);
  if (!isSlug(slug)) return isSlug(slug.toLowerCase()) ? lowerCased(reading, file) : NOT_FOUND;
  const notice = reading.site.retracted.find((each) => each.slug === slug);
  if (notice !== undefined) return failed({ name: "gone", ...withoutSlug(notice) });
  const key = articleKey(slug);
  const opened = await reading.isolate.records.open(reading.environment.EDITION, key);
  if (!opened.ok) return failed(UNAVAILABLE);
  if (opened.value === undefined) return NOT_FOUND;
  const record = opened.value;
  if (record.facts.state === "retracted") return withdrawn(reading, key, record);
  const choice = suffixed && chooseForm(reading, suffixed, record.parts);
  if (choice === undefined) return noSuchForm(slug, suffixed, record);
  return send(reading, { slug, key, record, choice });
}

const NOT_FOUND = failed<Problem>({ name: "not-found" });

/** Slugs are in lower case; a reader who types or dictates an address may not be. */
function lowerCased({ url }: Reading, file: string): Result<Response, Problem> {
  return success(movedTo(`${articlePath(file.toLowerCase())}${url.search}`));
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
  await record.discard();
  const name = suffixed === "html" ? "not-acceptable" : "not-found";
  const forms = offeredForms(slug, record.parts);
  return failed({ name, lang: record.facts.lang, forms });
}

interface Sending {
  readonly slug: string;
  readonly key: string;
  readonly record: OpenRecord;
  readonly choice: Choice;
}

async function send(reading: Reading, sending: Sending): Promise<Result<Response, Problem>> {
  const { key, record, choice } = sending;
  const unchanged = notModified(reading.request, represent(reading, record, choice));
  if (unchanged !== undefined) {
    await record.discard();
    return success(unchanged);
  }
  const read = await reading.isolate.records.read(key, record);
  return read.ok ? success(sent(reading, sending.slug, read.value, choice)) : failed(UNAVAILABLE);
}

/** What is known from the metadata alone. */
function represent(
  reading: Reading,
  { facts, tag }: Pick<RecordCopy, "facts" | "tag">,
  { form, coding, vary, personal }: Choice,
): Representation {
  const isPage = form === "html" || form === "lite";
  const wrapping = isPage ? shellOf(reading, facts.lang, form).tag : coding;
  return {
    type: contentType(form),
    lang: facts.lang,
    cacheControl: personal ? CACHE_CONTROL.private : CACHE_CONTROL.page,
    vary,
    validators: {
      tag: `"${[tag, form, wrapping].filter(Boolean).join(".")}"`,
      modified: facts.modified,
    },
    ...(coding !== undefined && { coding }),
  };
}

function shellOf(reading: Reading, lang: string, form: "html" | "lite") {
  return shellFor(reading, { lang, edition: form === "lite" ? "lite" : "full" });
}

function sent(reading: Reading, slug: string, copy: RecordCopy, choice: Choice): Response {
  const { form, coding, negotiated } = choice;
  const { contents, parts } = copy;
  const bytes = contents.form(form, coding);
  if (bytes === undefined) throw new Error(`The record of “${slug}” lists ${form}, and has none.`);
  const article = { slug, origin: reading.origin, page: contents.page, parts };
  const isPage = form === "html" || form === "lite";
  const body = isPage ? pageOf(reading, article, form, bytes) : new Uint8Array(bytes);
  // The light page at the article's own address is the page, as this reader has it.
  const noindex = form !== "html" && !(form === "lite" && negotiated);
  return respond(
    {
      ...represent(reading, copy, choice),
      links: headerLinksOf(article, form),
      noindex,
      ...(negotiated && { contentLocation: articlePath(slug, form) }),
    },
    body,
  );
}

function pageOf(
  reading: Reading,
  article: LinkedArticle,
  form: "html" | "lite",
  main: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const { title, lang, description } = article.page;
  const head = {
    title,
    publication: reading.configuration.name,
    ...(description !== undefined && { description }),
    canonical: canonicalAddress(article),
    alternates: alternatesOf(article, form),
  };
  return joinPage(shellOf(reading, lang, form), head, main);
}

function withoutSlug({ lang, reason }: { readonly lang: string; readonly reason?: string }) {
  return { lang, ...(reason !== undefined && { reason }) };
}
