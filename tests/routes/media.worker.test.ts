import { env, exports } from "cloudflare:workers";
import fc from "fast-check";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { mediaKey } from "../../src/edition/keys.ts";
import { MEDIA_TYPES } from "../../src/paths.ts";
import { LAST_MODIFIED, MODIFIED, seedEdition } from "./seed.ts";

const ORIGIN = "https://news.example";
const BYTES = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 31 + (at >> 8)) % 256);
const SHA256 = "7".repeat(64);
const TAG = `"${SHA256}"`;
const PATH = `/media/${SHA256}.jpg`;

beforeAll(async () => {
  await seedEdition();
  for (const extension of Object.keys(MEDIA_TYPES)) {
    const metadata = { media: 1, bytes: BYTES.length, modified: MODIFIED };
    await env.EDITION.put(mediaKey(`${SHA256}.${extension}`), BYTES, { metadata });
  }
});
afterEach(() => vi.restoreAllMocks());

function ask(path: string, headers: HeadersInit = {}, method = "GET"): Promise<Response> {
  return exports.default.fetch(new Request(`${ORIGIN}${path}`, { method, headers }));
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

test("a medium is sent as it is, to be kept for ever", async () => {
  const response = await ask(PATH);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "image/jpeg",
    "content-length": String(BYTES.length),
    "cache-control": "public, max-age=31536000, immutable",
    etag: TAG,
    "last-modified": LAST_MODIFIED,
    "accept-ranges": "bytes",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  });
  expect(await bytesOf(response)).toEqual(BYTES);
});

test("each kind has its own type, and none of them may run a script or be framed", async () => {
  for (const [extension, type] of Object.entries(MEDIA_TYPES)) {
    const response = await ask(`/media/${SHA256}.${extension}`, {}, "HEAD");
    expect(response.headers.get("Content-Type")?.replace("; charset=utf-8", "")).toBe(type);
    const policy = response.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script|https:/u);
    expect(policy.includes("sandbox")).toBe(extension !== "pdf");
  }
});

test("any range of a medium is the same stretch of its bytes", async () => {
  const bound = fc.nat(BYTES.length + 10);
  await fc.assert(
    fc.asyncProperty(bound, bound, async (one, other) => {
      const [first, last] = [Math.min(one, other), Math.max(one, other)];
      const response = await ask(PATH, { Range: `bytes=${first}-${last}` });
      if (first >= BYTES.length) {
        expect(response.status).toBe(416);
        return;
      }
      const stretch = BYTES.slice(first, last + 1);
      expect(response.status).toBe(206);
      expect(response.headers.get("Content-Length")).toBe(String(stretch.length));
      const end = first + stretch.length - 1;
      expect(response.headers.get("Content-Range")).toBe(`bytes ${first}-${end}/${BYTES.length}`);
      expect(await bytesOf(response)).toEqual(stretch);
    }),
    { numRuns: 60 },
  );
});

test("the end of a medium can be asked for, and what it was may be made sure of", async () => {
  const suffix = await ask(PATH, { Range: "bytes=-5" });
  expect(await bytesOf(suffix)).toEqual(BYTES.slice(-5));
  const same = await ask(PATH, { Range: "bytes=7-", "If-Range": TAG });
  expect([same.status, await bytesOf(same)]).toEqual([206, BYTES.slice(7)]);
  const other = await ask(PATH, { Range: "bytes=7-", "If-Range": '"other"' });
  expect([other.status, await bytesOf(other)]).toEqual([200, BYTES]);
  const several = await ask(PATH, { Range: "bytes=0-1,5-6" });
  expect([several.status, await bytesOf(several)]).toEqual([200, BYTES]);
});

test("HEAD is GET without the bytes, and has no ranges", async () => {
  const [get, head] = [await ask(PATH), await ask(PATH, { Range: "bytes=0-1" }, "HEAD")];
  await get.arrayBuffer();
  expect(head.status).toBe(200);
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
  expect(await head.text()).toBe("");
});

test.each([
  { "If-None-Match": TAG },
  { "If-None-Match": `"other", W/${TAG}` },
  { "If-None-Match": "*", Range: "bytes=0-1" },
  { "If-Modified-Since": LAST_MODIFIED },
])("a copy that is still good is not sent again: %j", async (headers) => {
  const response = await ask(PATH, headers);
  expect(response.status).toBe(304);
  expect(response.headers.get("ETag")).toBe(TAG);
  expect(response.headers.get("Cache-Control")).toContain("immutable");
  expect(await response.text()).toBe("");
});

test("a range past the end is refused with the length, in the form that was asked for", async () => {
  const page = await ask(PATH, { Range: `bytes=${BYTES.length}-` });
  expect(page.status).toBe(416);
  expect(page.headers.get("Content-Range")).toBe(`bytes */${BYTES.length}`);
  expect(page.headers.get("Cache-Control")).toBe("no-store");
  expect(await page.text()).toContain("<h1>This file has no such part</h1>");
  const problem = await ask(PATH, { Range: "bytes=-0", Accept: "application/json" });
  expect(problem.headers.get("Content-Type")).toBe("application/problem+json");
  expect(await problem.json()).toMatchObject({ status: 416 });
});

test.each([
  `/media/${"8".repeat(64)}.jpg`,
  `/media/${SHA256}.html`,
  `/media/${SHA256}.svg`,
  `/media/${SHA256}`,
  `/media/${SHA256.toUpperCase().replaceAll("7", "A")}.jpg`,
  "/media/nothing.jpg",
  "/media/..%2Fsite",
  "/media",
])("%s is nothing, and nobody keeps that for long", async (path) => {
  const response = await ask(path, { Accept: "text/plain" });
  expect(response.status).toBe(404);
  expect(response.headers.get("Cache-Control")).toBe("public, max-age=30");
  expect(await response.text()).toMatch(/^Page not found\./u);
});

test("a medium is only read", async () => {
  const response = await ask(PATH, {}, "DELETE");
  expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

test("a medium whose metadata is damaged is a 503 until it is mended", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const name = `${"9".repeat(64)}.png`;
  await env.EDITION.put(mediaKey(name), BYTES, { metadata: { media: 2 } });
  const response = await ask(`/media/${name}`);
  expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "30"]);
});

test("bytes that end early break off, and never pass for the whole", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const name = `${"a".repeat(64)}.png`;
  const metadata = { media: 1, bytes: BYTES.length + 1, modified: MODIFIED };
  await env.EDITION.put(mediaKey(name), BYTES, { metadata });
  const response = await ask(`/media/${name}`);
  await expect(response.arrayBuffer()).rejects.toThrow();
});
