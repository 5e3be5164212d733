import { isNotModified, type Validators } from "../http/conditional.ts";
import type { Coding } from "../http/encoding.ts";
import { formatHttpDate } from "../http/http-date.ts";
import { type HeaderLink, linkHeader } from "../http/link-header.ts";
import { SECURITY_HEADERS } from "./every-answer.ts";

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

/** An answer that is made: all that requests for the same thing get for as long as nothing changes. */
export interface ReadyAnswer {
  readonly validators?: Validators | undefined;
  readonly headers: Headers;
  /** Those of a 304. */
  readonly cachingHeaders: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly isCoded: boolean;
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
  return whole(readyAnswer(representation, body), status);
}

/** An answer with its headers written, to be sent by `sendReady` any number of times. */
export function readyAnswer(
  representation: Representation,
  body: Uint8Array<ArrayBuffer>,
): ReadyAnswer {
  const { type, lang, links = [], noindex, contentLocation, coding, validators } = representation;
  const caching = cachingHeaders(representation);
  const headers = new Headers(caching);
  headers.set("Content-Type", type);
  headers.set("Content-Length", String(body.length));
  if (lang !== undefined) headers.set("Content-Language", lang);
  if (links.length > 0) headers.set("Link", linkHeader(links));
  if (noindex) headers.set("X-Robots-Tag", "noindex");
  if (contentLocation !== undefined) headers.set("Content-Location", contentLocation);
  if (coding !== undefined) headers.set("Content-Encoding", coding);
  return { validators, headers, cachingHeaders: caching, body, isCoded: coding !== undefined };
}

/** The answer, or a 304 when the client's copy is good. */
export function sendReady(request: Request, answer: ReadyAnswer): Response {
  const { validators, cachingHeaders: headers } = answer;
  if (validators === undefined || !isNotModified(request.headers, validators)) {
    return whole(answer, 200);
  }
  return new Response(null, { status: 304, headers });
}

function whole({ headers, body, isCoded }: ReadyAnswer, status: number): Response {
  if (!isCoded) return new Response(body, { status, headers });
  return new Response(body, { status, headers, encodeBody: "manual" });
}

function cachingHeaders({ cacheControl, vary = [], validators }: Representation): Headers {
  const headers = new Headers(SECURITY_HEADERS);
  headers.set("Cache-Control", cacheControl);
  if (vary.length > 0) headers.set("Vary", vary.join(", "));
  if (validators !== undefined) headers.set("ETag", validators.tag);
  if (validators?.modified !== undefined) {
    headers.set("Last-Modified", formatHttpDate(validators.modified));
  }
  return headers;
}
