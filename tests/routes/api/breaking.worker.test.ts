import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test } from "vitest";
import { SITE_KEY } from "../../../src/edition/keys.ts";
import { decodeSite } from "../../../src/edition/site-codec.ts";
import { BREAKING_CHARACTERS } from "../../../src/limits.ts";
import { call, JSON_TYPE, json } from "./calls.ts";

afterEach(() => reset());

const NEWS = { text: "Bridge closed", href: "/articles/bridge" };
const SINCE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;

function put(news: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const body = JSON.stringify(news);
  return call("PUT", "/breaking", { headers: { ...JSON_TYPE, ...headers }, body });
}

async function shown() {
  return decodeSite((await env.EDITION.get(SITE_KEY)) ?? "")?.breaking;
}

test("breaking news is set in the site record and taken away", async () => {
  const answer = await put(NEWS);
  expect(answer.status).toBe(200);
  const news = { ...NEWS, lang: "en", since: expect.stringMatching(SINCE) };
  expect(await json(answer)).toEqual({ breaking: news, live: true });
  expect(await json(await call("GET", "/breaking"))).toEqual({ breaking: news, live: true });
  expect(await shown()).toEqual({ ...news, spoken: [["Bridge closed."]] });
  const removed = await call("DELETE", "/breaking");
  expect([removed.status, (await json(removed)).breaking]).toEqual([200, null]);
  await expect.poll(shown, { timeout: 5_000 }).toBeUndefined();
  expect((await call("DELETE", "/breaking")).status).toBe(200);
  expect(await json(await call("GET", "/breaking"))).toEqual({ breaking: null, live: true });
});

test("the end may be given with any offset, and is kept in UTC", async () => {
  const answer = await put({ ...NEWS, lang: "PT-br", until: "2199-01-01T09:30:00+09:00" });
  expect(await json(answer)).toMatchObject({
    breaking: { lang: "pt-BR", until: "2199-01-01T00:30:00.000Z" },
  });
});

test("an Idempotency-Key counts here too", async () => {
  const key = { "Idempotency-Key": "bridge" };
  expect((await put(NEWS, key)).status).toBe(200);
  expect((await put(NEWS, key)).status).toBe(200);
  expect((await put({ ...NEWS, text: "Bridge open" }, key)).status).toBe(409);
});

test.each([
  ["no text", { href: "/x" }],
  ["blank text", { ...NEWS, text: "  " }],
  ["no words", { ...NEWS, text: "… !!!" }],
  ["two lines", { ...NEWS, text: "a\nb" }],
  ["text over its limit", { ...NEWS, text: "x".repeat(BREAKING_CHARACTERS + 1) }],
  ["no address", { text: "x" }],
  ["a script address", { ...NEWS, href: "javascript:alert(1)" }],
  ["a protocol-relative address", { ...NEWS, href: "//evil.example" }],
  ["a mail address", { ...NEWS, href: "mailto:a@example.org" }],
  ["an unknown language", { ...NEWS, lang: "x" }],
  ["a past end", { ...NEWS, until: "2020-01-01T00:00:00Z" }],
  ["an end without an offset", { ...NEWS, until: "2199-01-01T00:00:00" }],
  ["an end that is no time", { ...NEWS, until: "2199-02-31T99:00:00Z" }],
  ["an end on a day that is not", { ...NEWS, until: "2199-02-30T00:00:00Z" }],
  ["another member", { ...NEWS, colour: "red" }],
  ["a list", [NEWS]],
])("breaking news with %s is refused", async (_name, news) => {
  const answer = await put(news);
  expect(answer.status).toBe(400);
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  expect(await shown()).toBeUndefined();
});

test("the text at its limit is taken", async () => {
  expect((await put({ ...NEWS, text: "x".repeat(BREAKING_CHARACTERS) })).status).toBe(200);
});
