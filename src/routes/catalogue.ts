import { CATALOGUE_KEY } from "../edition/keys.ts";
import { newsSitemapAt } from "../edition/news-sitemap.ts";
import { atOrigin } from "../edition/places.ts";
import { LISTS_PART, LLMS_PART, NEWS_PART } from "../edition/record.ts";
import type { Problem } from "../http/problem.ts";
import { failed, type Result, success } from "../result.ts";
import type { Reading } from "./reading.ts";
import { openExisting } from "./record-answer.ts";
import { UNAVAILABLE } from "./refusals.ts";
import { readyAnswer, sendReady } from "./representation.ts";
import { partText, readStoredText, represent, sitemapAt, XML_TYPE } from "./stored-text.ts";
import { utf8 } from "./utf8.ts";

const LISTS = { key: CATALOGUE_KEY, part: LISTS_PART, type: XML_TYPE };
const NEWS = { key: CATALOGUE_KEY, part: NEWS_PART, type: XML_TYPE };
const LLMS = {
  key: CATALOGUE_KEY,
  part: LLMS_PART,
  type: "text/plain; charset=utf-8",
  inWords: true,
} as const;

/** `/sitemap.xml`: the pages of this publication, or an index of the sitemaps that name them. */
export async function readSitemap(reading: Reading): Promise<Result<Response, Problem>> {
  return readStoredText(reading, sitemapAt(CATALOGUE_KEY));
}

/** `/lists-sitemap.xml`: the lists, which the index names beside the articles. */
export async function readListsSitemap(reading: Reading): Promise<Result<Response, Problem>> {
  return readStoredText(reading, LISTS);
}

/** `/llms.txt`: what the publication has, for language models. */
export async function readLlms(reading: Reading): Promise<Result<Response, Problem>> {
  return readStoredText(reading, LLMS);
}

/**
 * `/news-sitemap.xml`: what was published in the last two days. They pass without a publication, so the
 * clock has a part in it, and a 304 is decided from the text.
 */
export async function readNewsSitemap(reading: Reading): Promise<Result<Response, Problem>> {
  const opened = await openExisting(reading, CATALOGUE_KEY);
  if (!opened.ok) return opened;
  const read = await reading.isolate.records.read(CATALOGUE_KEY, opened.value);
  if (!read.ok) return read;
  const stored = partText(read.value, NEWS_PART);
  // Written by another version of Lectern: the sweep writes it again.
  if (stored === undefined) return failed(UNAVAILABLE);
  const { text, count, left = 0 } = newsSitemapAt(stored, reading.now);
  const { facts, tag } = read.value;
  const representation = {
    ...represent(NEWS, read.value),
    validators: {
      tag: `"${tag}.${NEWS_PART}.${count}"`,
      modified: Math.max(facts.modified, Math.ceil(left)),
    },
  };
  const answer = readyAnswer(representation, utf8(atOrigin(text, reading.origin)));
  return success(sendReady(reading.request, answer));
}
