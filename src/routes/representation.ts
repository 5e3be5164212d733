import { isNotModified, type Validators } from "../http/conditional.ts";
import type { Coding } from "../http/encoding.ts";
import { formatHttpDate } from "../http/http-date.ts";
import { type HeaderLink, linkHeader } from "../http/link-header.ts";

/** What is said about an answer before its bytes are there: enough for a 304. */
export interface Representation {
  /** With its charset, where the type has one. */
  readonly type: string;
  /** BCP 47. */
  readonly lang?: string;
  readonly cacheControl: string;
  /** Names of the request's headers by which this was chosen. */
  readonly vary?: readonly string[];
  readonly validators?: Validators;
  readonly links?: readonly HeaderLink[];
  /** Not the page itself: search engines should keep to that. */
  readonly noindex?: boolean;
  /** The address of just this form, when another address was asked for. */
  readonly contentLocation?: string;
  /** The coding that the bytes are in already. */
  readonly coding?: Coding;
}

/** A 304 with the headers that update a cached answer (RFC 9110 §15.4.5), if the client's copy is good. */
export function notModified(
  request: Request,
  representation: Representation,
): Response | undefined {
  const { validators } = representation;
  if (validators === undefined || !isNotModified(request.headers, validators)) return undefined;
  return new Response(null, { status: 304, headers: cachingHeaders(representation) });
}

/** The answer with its bytes and all that is known about them. */
export function respond(
  representation: Representation,
  body: Uint8Array<ArrayBuffer>,
  status = 200,
): Response {
  const { type, lang, links = [], noindex, contentLocation, coding } = representation;
  const headers = cachingHeaders(representation);
  headers.set("Content-Type", type);
  headers.set("Content-Length", String(body.length));
  if (lang !== undefined) headers.set("Content-Language", lang);
  if (links.length > 0) headers.set("Link", linkHeader(links));
  if (noindex) headers.set("X-Robots-Tag", "noindex");
  if (contentLocation !== undefined) headers.set("Content-Location", contentLocation);
  if (coding === undefined) return new Response(body, { status, headers });
  headers.set("Content-Encoding", coding);
  return new Response(body, { status, headers, encodeBody: "manual" });
}

function cachingHeaders({ cacheControl, vary = [], validators }: Representation): Headers {
  const headers = new Headers({ "Cache-Control": cacheControl });
  if (vary.length > 0) headers.set("Vary", vary.join(", "));
  if (validators !== undefined) headers.set("ETag", validators.tag);
  if (validators?.modified !== undefined) {
    headers.set("Last-Modified", formatHttpDate(validators.modified));
  }
  return headers;
}
