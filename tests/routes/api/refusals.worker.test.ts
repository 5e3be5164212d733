import { createExecutionContext, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, expect, test, vi } from "vitest";
import {
  PUBLISH_BODY_BYTES,
  REASON_CHARACTERS,
  REQUEST_PATH_BYTES,
  SMALL_BODY_BYTES,
} from "../../../src/limits.ts";
import { api } from "../../../src/routes/api/api.ts";
import { call, JSON_TYPE, json, MARKDOWN, markdown, put, TOKEN } from "./calls.ts";

afterAll(() => reset());

/** Every refusal is a problem document with its status, a title and a sentence that says what to do. */
async function problem(response: Response, status: number): Promise<Record<string, unknown>> {
  expect(response.status).toBe(status);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const body = await json(response);
  expect(body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  return body;
}

test.each([
  ["nothing", undefined],
  ["another token", "Bearer wrong"],
  ["a longer token", `Bearer ${TOKEN}x`],
  ["the token's beginning", `Bearer ${TOKEN.slice(0, -1)}`],
  ["no token", "Bearer "],
  ["Basic", `Basic ${btoa(`x:${TOKEN}`)}`],
  ["the bare token", TOKEN],
])("%s does not open the API", async (_name, authorization) => {
  const headers = { Authorization: authorization ?? "" };
  for (const [method, path] of [
    ["PUT", "/articles/ferry"],
    ["GET", "/articles"],
    ["DELETE", "/breaking"],
    ["GET", "/nothing"],
  ] as const) {
    const response = await call(method, path, { headers });
    await problem(response, 401);
    expect(response.headers.get("WWW-Authenticate")).toMatch(/^Bearer realm="Lectern"/u);
  }
});

test("the scheme's name may be written in any case", async () => {
  const headers = { Authorization: `bearer ${TOKEN}` };
  expect((await call("GET", "/articles", { headers })).status).toBe(200);
});

test.each([
  ["/articles/%FF", 400],
  ["/articles/a%00b/versions", 400],
  ["/lexicon/en/a%0Ab", 400],
  [`/articles/${"a".repeat(REQUEST_PATH_BYTES)}`, 414],
])("an address that cannot be read is refused in JSON too: %s", async (path, status) => {
  await problem(await call("GET", path, { headers: { Accept: "text/html" } }), status);
});

function directly(request: Request, bindings: object): Promise<Response> {
  return Promise.resolve(api.fetch(request, { ...env, ...bindings }, createExecutionContext()));
}

test.each(["Bearer anything", ""])("with no token configured %j gets a 503", async (token) => {
  const request = new Request("https://news.example.org/articles", {
    headers: { Authorization: token },
  });
  const body = await problem(await directly(request, { PUBLISH_TOKEN: "" }), 503);
  expect(body.detail).toContain("PUBLISH_TOKEN");
});

test("too many requests are told when to go on, even with a wrong token", async () => {
  const limited = { PUBLISH_LIMIT: { limit: async () => ({ success: false }) } };
  const response = await directly(new Request("https://news.example.org/articles"), limited);
  await problem(response, 429);
  expect(response.headers.get("Retry-After")).toBe("60");
});

test("a newsroom that does not answer is a 503 with a time to try again; a fault is a 500", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const throwing = (error: Error) => ({
    NEWSROOM: {
      getByName: () => ({ articlePage: () => Promise.reject(error) }),
    },
  });
  const request = () =>
    new Request("https://news.example.org/articles", {
      headers: { Authorization: `Bearer ${TOKEN}` },
    });
  const down = Object.assign(new Error("Network connection lost."), { retryable: true });
  const response = await directly(request(), throwing(down));
  await problem(response, 503);
  expect(response.headers.get("Retry-After")).toBe("5");
  const fault = await problem(await directly(request(), throwing(new Error("secret"))), 500);
  expect(JSON.stringify(fault)).not.toContain("secret");
  vi.restoreAllMocks();
});

test.each([
  ["Kim%27s%20visit!", "kims-visit"],
  ["Über-Köln", "uber-koln"],
  ["two--hyphens", "two-hyphens"],
  ["-x-", "x"],
  ["a".repeat(121), "a".repeat(120)],
])("the slug %s is refused with a proposal", async (slug, proposal) => {
  expect(await problem(await put(slug), 400)).toMatchObject({ proposal });
});

test("a slug without any usable letter is refused without a proposal", async () => {
  expect(await problem(await put("%EA%B9%80"), 400)).not.toHaveProperty("proposal");
  expect((await put("a".repeat(120))).status).toBe(201);
});

test.each(["", "text/plain", "application/pdf", "text/markdown; charset=iso-8859-1", "markdown"])(
  "the type %j is refused and told what can be sent",
  async (type) => {
    const response = await put("ferry", new TextEncoder().encode("x"), { "Content-Type": type });
    await problem(response, 415);
    expect(response.headers.get("Accept")).toBe("text/markdown, text/html, application/json");
  },
);

test("a compressed body is refused and told how to send it", async () => {
  const response = await put("ferry", markdown(), { "Content-Encoding": "gzip" });
  await problem(response, 415);
  expect(response.headers.get("Accept-Encoding")).toBe("identity");
});

test("a body at the limit is read, and one byte more is not, whatever its length claims", async () => {
  // Blank lines, because the gate has a word to say about a very long text.
  const atLimit = markdown("Long").padEnd(PUBLISH_BODY_BYTES, "\n");
  expect(atLimit).toHaveLength(PUBLISH_BODY_BYTES);
  expect((await put("long", atLimit)).status).toBe(201);
  await problem(await put("long", `${atLimit}a`), 413);
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(97)),
  });
  await problem(await put("long", stream), 413);
});

test("bytes that are not UTF-8 are refused; a byte order mark is not a matter", async () => {
  await problem(await put("ferry", Uint8Array.of(0x23, 0x20, 0xff)), 400);
  const marked = new TextEncoder().encode(`\uFEFF${markdown()}`);
  expect((await put("ferry", marked)).status).toBe(201);
});

test("what cannot be an article is a 422 with findings that say where and what to do", async () => {
  const body = await problem(await put("ferry", '{"model":1}', JSON_TYPE), 422);
  expect(body.findings).toMatchObject([
    { severity: "error", message: expect.any(String), fix: expect.any(String) },
  ]);
  await problem(await put("ferry", "{", JSON_TYPE), 422);
  expect((await call("GET", "/articles/nothing-stored")).status).toBe(404);
});

test.each([
  ["a reason that is no text", { reason: 5 }],
  ["an empty reason", { reason: " " }],
  ["a reason that is too long", { reason: "x".repeat(REASON_CHARACTERS + 1) }],
  ["a reason with a control character", { reason: "a\u0000b" }],
  ["another member", { why: "x" }],
])("a retraction with %s is refused", async (_name, members) => {
  const body = JSON.stringify(members);
  await problem(await call("DELETE", "/articles/ferry", { headers: JSON_TYPE, body }), 400);
});

test("a reason as long as it may be is taken", async () => {
  await put("long-reason");
  const body = JSON.stringify({ reason: "x".repeat(REASON_CHARACTERS) });
  expect((await call("DELETE", "/articles/long-reason", { headers: JSON_TYPE, body })).status).toBe(
    200,
  );
});

test("a retraction's body has its own limit, and must be an object", async () => {
  const body = "x".repeat(SMALL_BODY_BYTES + 1);
  await problem(await call("DELETE", "/articles/ferry", { body }), 413);
  await problem(await call("DELETE", "/articles/ferry", { body: "[]" }), 400);
  await problem(await call("DELETE", "/articles/ferry", { body: "{" }), 400);
});

test.each(["", "x".repeat(256), "two words", "ключ"])(
  "the Idempotency-Key %j is refused",
  async (key) => {
    const request = () => put("ferry", markdown(), { "Idempotency-Key": key });
    // A header cannot carry every text; what it cannot carry never arrives.
    const response = await request().catch(() => undefined);
    if (response !== undefined) await problem(response, 400);
  },
);

test.each(["/articles?state=gone", "/articles?lang=x-y", "/articles?lang="])(
  "%s is refused",
  async (path) => {
    await problem(await call("GET", path), 400);
  },
);

test.each([
  ["POST", "/articles/ferry", "GET, HEAD, PUT, DELETE, OPTIONS"],
  ["PUT", "/articles", "GET, HEAD, OPTIONS"],
  ["DELETE", "/articles/ferry/versions", "GET, HEAD, OPTIONS"],
  ["PATCH", "/articles/ferry/versions/1", "GET, HEAD, OPTIONS"],
  ["POST", "/breaking", "GET, HEAD, PUT, DELETE, OPTIONS"],
  ["PUT", "/status", "GET, HEAD, OPTIONS"],
])("%s %s is a 405 with Allow", async (method, path, allow) => {
  const response = await call(method, path);
  await problem(response, 405);
  expect(response.headers.get("Allow")).toBe(allow);
  const options = await call("OPTIONS", path);
  expect([options.status, options.headers.get("Allow")]).toEqual([204, allow]);
});

test("an unknown address is a 404", async () => {
  await problem(await call("GET", "/nothing"), 404);
  await problem(await call("PUT", "/articles/a/b", { headers: MARKDOWN, body: "x" }), 404);
});
