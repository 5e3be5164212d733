import { atOrigin } from "../edition/places.ts";
import { SITEMAP_PART } from "../edition/record.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import type { Problem } from "../http/problem.ts";
import { failed, type Result, success } from "../result.ts";
import type { Reading } from "./reading.ts";
import type { RecordCopy } from "./recent-copies.ts";
import { answerFromRecord, openExisting, type RecordHead } from "./record-answer.ts";
import { UNAVAILABLE } from "./refusals.ts";
import { type Representation, readyAnswer } from "./representation.ts";
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

/** The text with its addresses made whole. */
export async function readStoredText(
  reading: Reading,
  stored: StoredText,
): Promise<Result<Response, Problem>> {
  const opened = await openExisting(reading, stored.key);
  if (!opened.ok) return opened;
  return answerFromRecord(reading, stored.key, opened.value, {
    represent: (head) => represent(stored, head),
    make(copy) {
      const text = partText(copy, stored.part);
      // Written by another version of Lectern: the sweep writes it again.
      if (text === undefined) return failed(UNAVAILABLE);
      const body = utf8(atOrigin(text, reading.origin));
      return success(readyAnswer(represent(stored, copy), body));
    },
  });
}

/** A part of a record as text; nothing when it has no such part. */
export function partText({ contents }: RecordCopy, part: string): string | undefined {
  const bytes = contents.part(part);
  return bytes && new TextDecoder().decode(bytes);
}

/** What is said of every text for machines: it is not a page for search engines to show. */
export function represent(
  { part, type, inWords }: StoredText,
  { facts, tag }: RecordHead,
): Representation {
  return {
    type,
    ...(inWords && { lang: facts.lang }),
    cacheControl: CACHE_CONTROL.page,
    validators: { tag: `"${tag}.${part}"`, modified: facts.modified },
    noindex: true,
  };
}
