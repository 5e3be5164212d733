import { exports } from "cloudflare:workers";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { PROBLEMATIC, READABLE, seedEdition } from "./seed.ts";

const ORIGIN = "https://news.example";
const PATHS_OF_ALL_KINDS = [...READABLE, ...PROBLEMATIC, "/api/articles", "/api/nothing"];
const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "PROPFIND"] as const;

beforeAll(seedEdition);

/** Every answer, whatever was asked: never a 5xx, always what protects and what says how long it keeps. */
async function expectGoodAnswer(path: string, init: RequestInit): Promise<void> {
  const request = new Request(`${ORIGIN}${path}`, { redirect: "manual", ...init });
  const response = await exports.default.fetch(request);
  const body = await response.text();
  const { headers } = response;
  expect(response.status).toBeLessThan(500);
  expect(headers.get("Cache-Control")).toBeTruthy();
  expect(headers.get("Content-Security-Policy")).toMatch(
    /^default-src 'none'; style-src 'sha256-\S+' 'sha256-\S+'; /u,
  );
  expect(headers.get("Content-Security-Policy")).not.toContain("unsafe");
  expect(headers.get("Strict-Transport-Security")).toMatch(/^max-age=\d{8}/u);
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Referrer-Policy")).toBe("same-origin");
  expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
  expect(headers.get("Permissions-Policy")).toContain("camera=()");
  if (body !== "") expect(headers.get("Content-Type")).toBeTruthy();
  expect(body).not.toMatch(/\bat \S+ \(.*:\d+:\d+\)/u);
  // A block of data is no script: nothing on a page may run.
  expect(body).not.toMatch(/<script(?! type="application\/ld\+json">)/u);
}

describe("every answer says how long it keeps and is protected", () => {
  test.each(METHODS)("%s everywhere", async (method) => {
    for (const path of PATHS_OF_ALL_KINDS) await expectGoodAnswer(path, { method });
  });

  test.each([
    { Accept: "text/plain" },
    { Accept: "application/ssml+xml" },
    { Accept: "application/json" },
    { Accept: "text/markdown, */*;q=0" },
    { Accept: "image/png" },
    { Accept: "<script>" },
    { "Accept-Encoding": "br" },
    { "Save-Data": "on" },
    { Cookie: "edition=lite; edition=full" },
    { "If-None-Match": "*" },
    { "If-Modified-Since": "Mon, 23 Nov 2099 09:30:00 GMT" },
    { Range: "bytes=0-10" },
  ])("GET everywhere with %j", async (headers) => {
    for (const path of PATHS_OF_ALL_KINDS) await expectGoodAnswer(path, { headers });
  });
});

const segment = fc.oneof(
  fc.constantFrom("articles", "sections", "search", "index.txt", "ko", "kim", "kim.ssml", "..", ""),
  fc
    .string({ unit: "binary", maxLength: 30 })
    .map((text) => encodeURIComponent(text.toWellFormed())),
  fc.string({ unit: "grapheme-ascii", maxLength: 30 }).map((text) => text.replace(/[#?\\]/gu, "%")),
);
const path = fc.array(segment, { maxLength: 4 }).map((segments) => `/${segments.join("/")}`);
const known = fc.constantFrom(...PATHS_OF_ALL_KINDS.map((each) => each.split("?")[0] ?? "/"));
const query = fc.oneof(
  fc.constant(""),
  fc.webQueryParameters().map((text) => `?${text}`),
  fc
    .tuple(
      fc.constantFrom(
        "q",
        "lang",
        "section",
        "from",
        "to",
        "page",
        "announce",
        "max",
        "for",
        "marks",
      ),
      fc.string(),
    )
    .map(([name, value]) => `?${name}=${encodeURIComponent(value.toWellFormed())}`),
);
const value = fc
  .string({ unit: "grapheme-ascii", maxLength: 60 })
  .map((text) => text.replace(/[^\u0020-\u007E]/gu, "").trim());
const headers = fc.record(
  {
    Accept: value,
    "Accept-Encoding": value,
    "Accept-Language": value,
    Cookie: value,
    "Save-Data": value,
    "If-None-Match": value,
    "If-Modified-Since": value,
    Range: value,
  },
  { requiredKeys: [] },
);

describe("nothing that is asked makes it fail", () => {
  test("any path, query and headers", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(path, known), query, headers, async (where, what, how) => {
        await expectGoodAnswer(`${where}${what}`, { headers: how as Record<string, string> });
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  test("a query is quoted, never obeyed", async () => {
    const markup = fc.constantFrom("<script>alert(1)</script>", '"><img src=x>', "'-alert(1)-'");
    await fc.assert(
      fc.asyncProperty(markup, known, async (text, where) => {
        const address = `${ORIGIN}${where}?q=${encodeURIComponent(text)}`;
        const body = await (await exports.default.fetch(new Request(address))).text();
        expect(body).not.toContain("<script>alert");
        expect(body).not.toContain("<img src=x");
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

test("what means nothing changes nothing", async () => {
  for (const each of READABLE.filter((one) => !one.includes("?"))) {
    const [plain, decorated] = await Promise.all(
      [each, `${each}?utm_source=x&fbclid=1&q`].map((one) =>
        exports.default.fetch(new Request(`${ORIGIN}${one}`)),
      ),
    );
    expect(await decorated?.text()).toBe(await plain?.text());
    expect(decorated?.headers.get("ETag")).toBe(plain?.headers.get("ETag"));
  }
});
