import fc from "fast-check";
import { expect, test } from "vitest";
import { authenticate, challenge } from "../../src/http/authentication.ts";
import { isIdempotencyKey, requestFingerprint } from "../../src/http/idempotency.ts";

const TOKEN = "a-token-of-the-tests";

test("the token opens, in any spelling of the scheme", () => {
  for (const header of [`Bearer ${TOKEN}`, `bearer  ${TOKEN}`, `BEARER ${TOKEN} `]) {
    expect(authenticate(header, TOKEN)).toBe("accepted");
  }
});

test("nothing else opens", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(text.trim() !== TOKEN);
      expect(authenticate(`Bearer ${text}`, TOKEN)).not.toBe("accepted");
      expect(authenticate(text, TOKEN)).not.toBe("accepted");
    }),
  );
  expect(authenticate(null, TOKEN)).toBe("absent");
  expect(authenticate("Bearer", TOKEN)).toBe("absent");
  expect(authenticate(`Bearer x ${TOKEN}`, TOKEN)).toBe("absent");
  expect(authenticate(`Bearer ${TOKEN}x`, TOKEN)).toBe("wrong");
});

test("only a client that sent a token hears that it is wrong", () => {
  expect(challenge("absent")).toBe('Bearer realm="Lectern"');
  expect(challenge("wrong")).toContain('error="invalid_token"');
});

test("an Idempotency-Key is 1 to 255 printable characters", () => {
  for (const key of ["a", "x".repeat(255), '"8e03978e-40d5-43dd"']) {
    expect(isIdempotencyKey(key)).toBe(true);
  }
  for (const key of ["", "x".repeat(256), "a b", "é", "a\n"]) {
    expect(isIdempotencyKey(key)).toBe(false);
  }
});

test("a fingerprint tells apart all that decides a request's effect, and nothing else", () => {
  const url = "https://news.example.org/api/articles/a";
  const body = new TextEncoder().encode("body");
  const fingerprint = (init: RequestInit = {}, address = url, bytes = body) =>
    requestFingerprint(new Request(address, { method: "PUT", ...init }), bytes);
  const base = fingerprint();
  expect(fingerprint({ headers: { "X-Request-Id": "2" } })).toBe(base);
  const others = [
    fingerprint({ method: "DELETE" }),
    fingerprint({}, `${url}b`),
    fingerprint({}, `${url}?acknowledge=x`),
    fingerprint({ headers: { "If-Match": "*" } }),
    fingerprint({ headers: { "Content-Type": "text/html" } }),
    fingerprint({}, url, new TextEncoder().encode("other")),
  ];
  expect(new Set([base, ...others]).size).toBe(others.length + 1);
});
