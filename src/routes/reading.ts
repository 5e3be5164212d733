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
  /** Its query; nothing when it has none. */
  readonly query: URLSearchParams | undefined;
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
  const site = await isolate.sites.read(environment.EDITION, waitUntil);
  return readingOf({ request, environment, configuration, isolate, site });
}

/** A reading of a request, with what its address and headers say. */
export function readingOf(
  given: Pick<Reading, "request" | "environment" | "configuration" | "isolate" | "site">,
): Reading {
  const { request, configuration } = given;
  // Most addresses have no query, and parsing one takes longer than the rest of this.
  let url: URL | undefined;
  const parsed = () => {
    url ??= new URL(request.url);
    return url;
  };
  const query = request.url.includes("?") ? parsed().searchParams : undefined;
  return {
    ...given,
    query,
    get url() {
      return parsed();
    },
    origin: configuration.siteUrl ?? originOf(request.url),
    preference: preferenceOf(request.headers, query),
    now: new Date(),
  };
}

let lastOrigin = { written: "", parsed: "" };

/** The origin of an address. Nearly all requests to an isolate have one, so it is parsed once. */
function originOf(url: string): string {
  const written = url.slice(0, url.indexOf("/", url.indexOf("//") + 2));
  if (written !== lastOrigin.written) lastOrigin = { written, parsed: new URL(url).origin };
  return lastOrigin.parsed;
}
