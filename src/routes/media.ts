import { EditionUnavailable } from "../edition/failures.ts";
import { type OpenMedia, openMedia } from "../edition/media.ts";
import { parseMediaName } from "../edition/media-name.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { isNotModified, type Validators } from "../http/conditional.ts";
import { formatHttpDate } from "../http/http-date.ts";
import type { Problem } from "../http/problem.ts";
import { type ByteRange, contentRange, requestedRange } from "../http/range.ts";
import { mediaSecurityHeaders } from "../http/security-headers.ts";
import { MEDIA_TYPES } from "../paths.ts";
import { failed, type Result, success } from "../result.ts";
import { SECURITY_HEADERS } from "./every-answer.ts";
import type { Reading } from "./reading.ts";
import { NOT_FOUND, UNAVAILABLE } from "./refusals.ts";
import { sliced } from "./sliced.ts";

/** `/media/{sha256}.{extension}`: one read of KV, and its bytes as they come, or a stretch of them. */
export async function readMedia(
  { request, environment }: Reading,
  file: string,
): Promise<Result<Response, Problem>> {
  const name = parseMediaName(file);
  if (name === undefined) return failed(NOT_FOUND);
  const opened = await open(environment.EDITION, file);
  if (!opened.ok) return opened;
  const { bytes, modified, discard } = opened.value;
  const validators = { tag: `"${name.sha256}"`, modified };
  const headers = headersOf(MEDIA_TYPES[name.extension], validators);
  if (isNotModified(request.headers, validators)) {
    discard();
    return success(new Response(null, { status: 304, headers }));
  }
  const range = requestedRange(request, bytes, validators);
  if (range === "unsatisfiable") {
    discard();
    return failed({ name: "range-not-satisfiable", bytes });
  }
  return success(send(request, opened.value, headers, range));
}

async function open(edition: KVNamespace, file: string): Promise<Result<OpenMedia, Problem>> {
  try {
    const media = await openMedia(edition, file);
    return media === undefined ? failed(NOT_FOUND) : success(media);
  } catch (error) {
    if (!(error instanceof EditionUnavailable)) throw error;
    console.error(error);
    return failed(UNAVAILABLE);
  }
}

function headersOf(type: string, { tag, modified }: Required<Validators>): Headers {
  const headers = new Headers(SECURITY_HEADERS);
  for (const [name, value] of Object.entries(mediaSecurityHeaders(type))) headers.set(name, value);
  headers.set("Content-Type", type === "text/vtt" ? `${type}; charset=utf-8` : type);
  headers.set("Cache-Control", CACHE_CONTROL.immutable);
  headers.set("ETag", tag);
  headers.set("Last-Modified", formatHttpDate(modified));
  headers.set("Accept-Ranges", "bytes");
  return headers;
}

function send(
  { method }: Request,
  { body, bytes, discard }: OpenMedia,
  headers: Headers,
  range: ByteRange | undefined,
): Response {
  const { start, length } = range ?? { start: 0, length: bytes };
  headers.set("Content-Length", String(length));
  if (range !== undefined) headers.set("Content-Range", contentRange(range, bytes));
  const status = range === undefined ? 200 : 206;
  if (method !== "HEAD") return new Response(sliced(body, { start, length }), { status, headers });
  discard();
  return new Response(null, { status, headers });
}
