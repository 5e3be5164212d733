import { CACHE_CONTROL } from "../http/cache-control.ts";

/** A permanent redirect to a path of this publication, which keeps the method (RFC 9110 §15.4.9). */
export function movedTo(path: string): Response {
  const headers = { Location: path, "Cache-Control": CACHE_CONTROL.page };
  return new Response(null, { status: 308, headers });
}

/** Sends the browser to read a page after its form was taken (RFC 9110 §15.4.4). */
export function seeOther(path: string, setCookie: string): Response {
  const headers = { Location: path, "Cache-Control": CACHE_CONTROL.never, "Set-Cookie": setCookie };
  return new Response(null, { status: 303, headers });
}
