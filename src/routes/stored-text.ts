import { atOrigin } from "../edition/places.ts";
import { SITEMAP_PART } from "../edition/record.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import type { Problem } from "../http/problem.ts";
import { failed, type Result, success } from "../result.ts";
import type { Reading } from "./reading.ts";
import type { RecordCopy } from "./recent-copies.ts";
import { NOT_FOUND, UNAVAILABLE } from "./refusals.ts";
import { notModified, type Representation, readyAnswer, sendReady } from "./representation.ts";
import { utf8 } from "./utf8.ts";

/** A part of a record that is a text for machines, with a place for the origin. */
export interface StoredText {
  readonly key: string;
  readonly part: string;
  /** Its media type, with its charset. */
  readonly type: string;
  /** Whether it is words in the record's language. */
  readonly inWords?: true;
}

/** XML, which the edge compresses itself. */
export const XML_TYPE = "application/xml; charset=utf-8";

/** The sitemap in a record. */
export function sitemapAt(key: string): StoredText {
  return { key, part: SITEMAP_PART, type: XML_TYPE };
}

/** A 304 from the metadata alone, or the text with its addresses made whole. */
export async function readStoredText(
  reading: Reading,
  stored: StoredText,
): Promise<Result<Response, Problem>> {
  const { records, answers } = reading.isolate;
  const opened = await records.open(reading.environment.EDITION, stored.key);
  if (!opened.ok) return failed(UNAVAILABLE);
  if (opened.value === undefined) return failed(NOT_FOUND);
  const ready = answers.find(madeOf(reading, stored, opened.value));
  if (ready !== undefined) {
    opened.value.discard();
    return success(sendReady(reading.request, ready));
  }
  const unchanged = notModified(reading.request, represent(stored, opened.value));
  if (unchanged !== undefined) {
    opened.value.discard();
    return success(unchanged);
  }
  const read = await records.read(stored.key, opened.value);
  if (!read.ok) return failed(UNAVAILABLE);
  const text = partText(read.value, stored.part);
  // Written by another version of Lectern: the sweep writes it again.
  if (text === undefined) return failed(UNAVAILABLE);
  const body = utf8(atOrigin(text, reading.origin));
  const answer = readyAnswer(represent(stored, read.value), body);
  answers.keep(madeOf(reading, stored, read.value), answer);
  return success(sendReady(reading.request, answer));
}

/** A part of a record as text; nothing when it has no such part. */
export function partText({ contents }: RecordCopy, part: string): string | undefined {
  const bytes = contents.part(part);
  return bytes && new TextDecoder().decode(bytes);
}

/** What is said of every text for machines: it is not a page for search engines to show. */
export function represent(
  { part, type, inWords }: StoredText,
  { facts, tag }: Pick<RecordCopy, "facts" | "tag">,
): Representation {
  return {
    type,
    ...(inWords && { lang: facts.lang }),
    cacheControl: CACHE_CONTROL.page,
    validators: { tag: `"${tag}.${part}"`, modified: facts.modified },
    noindex: true,
  };
}

/** Names all that an answer is made of, so that another of the same name would be equal. */
function madeOf(
  { origin }: Reading,
  { key, part }: StoredText,
  { revision }: Pick<RecordCopy, "revision">,
): string {
  return [key, part, revision, origin].join("\n");
}
