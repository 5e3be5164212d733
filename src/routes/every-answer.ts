import { styleHashes } from "../../templates/stylesheet.ts";
import { CACHE_CONTROL } from "../http/cache-control.ts";
import { securityHeaders } from "../http/security-headers.ts";

const SECURITY = Object.entries(securityHeaders(Object.values(styleHashes)));

/** What every answer carries, whatever it is; copying one object is quicker than setting each. */
export const SECURITY_HEADERS: Headers = new Headers(SECURITY);

/** Adds to an answer what it does not carry yet. An answer with a policy was made with all of them. */
export function addToEveryAnswer(headers: Headers): void {
  if (!headers.has("Content-Security-Policy")) {
    for (const [name, value] of SECURITY) headers.set(name, value);
  }
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", CACHE_CONTROL.never);
}
