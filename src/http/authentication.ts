import { createHash, timingSafeEqual } from "node:crypto";

/** What an Authorization header comes to. */
export type Authentication = "accepted" | "absent" | "wrong";

/**
 * Whether a request carries the token as `Authorization: Bearer …` (RFC 6750, 2.1). Digests are
 * compared, because they have one length whatever was sent, and in constant time.
 */
export function authenticate(authorization: string | null, token: string): Authentication {
  const given = /^Bearer +(\S+)\s*$/iu.exec(authorization ?? "")?.[1];
  if (given === undefined) return "absent";
  return timingSafeEqual(digest(given), digest(token)) ? "accepted" : "wrong";
}

/** The challenge of a 401; a client that sent a token is told that the token was the matter. */
export function challenge(authentication: "absent" | "wrong"): string {
  const error = authentication === "wrong" ? ', error="invalid_token"' : "";
  return `Bearer realm="Lectern"${error}`;
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
