import { SiteReader } from "../edition/site-reader.ts";
import { READY_ANSWER_HEADERS_BYTES, READY_ANSWERS_BYTES } from "../limits.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { Records } from "./records.ts";
import type { ReadyAnswer } from "./representation.ts";
import { Shells } from "./shells.ts";

/** What one isolate keeps between requests: data alone, never a request's work in progress. */
export interface Isolate {
  readonly sites: SiteReader;
  readonly records: Records;
  readonly shells: Shells;
  /**
   * Answers that are made, by all that they were made of. The store is still asked at every request
   * which revision there is; only the work is not done again.
   */
  readonly answers: BoundedCache<ReadyAnswer>;
}

export function createIsolate(): Isolate {
  return {
    sites: new SiteReader(),
    records: new Records(),
    shells: new Shells(),
    answers: new BoundedCache(
      READY_ANSWERS_BYTES,
      ({ body }) => body.length + READY_ANSWER_HEADERS_BYTES,
    ),
  };
}
