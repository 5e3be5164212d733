import { type Configuration, readConfiguration } from "../config.ts";
import type { SiteRecord } from "../edition/site.ts";
import type { WaitUntil } from "../edition/site-reader.ts";
import type { Environment } from "../environment.ts";
import { type Preference, preferenceOf } from "../http/preference.ts";
import type { Problem } from "../http/problem.ts";
import type { Result } from "../result.ts";
import type { Isolate } from "./isolate.ts";

/** One reader's request, with what any answer to it may need. */
export interface Reading {
  readonly request: Request;
  readonly url: URL;
  readonly environment: Environment;
  readonly configuration: Configuration;
  /** Origin of the publication, for absolute addresses; no final slash. */
  readonly origin: string;
  readonly isolate: Isolate;
  readonly site: SiteRecord;
  readonly preference: Preference;
  readonly now: Date;
}

/** Answers a reader, or says why not; `parameter` is the variable part of the path, decoded. */
export type ReadingHandler = (
  reading: Reading,
  parameter: string,
) => Promise<Result<Response, Problem>>;

/** Begins to answer a request. Throws a `ConfigurationError` when the settings cannot be used. */
export async function beginReading(
  request: Request,
  environment: Environment,
  isolate: Isolate,
  waitUntil: WaitUntil,
): Promise<Reading> {
  const configuration = readConfiguration(environment);
  const url = new URL(request.url);
  return {
    request,
    url,
    environment,
    configuration,
    origin: configuration.siteUrl ?? url.origin,
    isolate,
    site: await isolate.sites.read(environment.EDITION, waitUntil),
    preference: preferenceOf(request.headers),
    now: new Date(),
  };
}
