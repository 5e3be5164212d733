import { SiteReader } from "../edition/site-reader.ts";
import { ReadyAnswers } from "./ready-answers.ts";
import { Records } from "./records.ts";
import { Shells } from "./shells.ts";

/** What one isolate keeps between requests: data alone, never a request's work in progress. */
export interface Isolate {
  readonly sites: SiteReader;
  readonly records: Records;
  readonly shells: Shells;
  readonly answers: ReadyAnswers;
}

export function createIsolate(): Isolate {
  return {
    sites: new SiteReader(),
    records: new Records(),
    shells: new Shells(),
    answers: new ReadyAnswers(),
  };
}
