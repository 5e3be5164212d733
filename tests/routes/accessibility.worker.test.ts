import { reset } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { afterEach, expect, test } from "vitest";
import { ACCESSIBILITY_KEY } from "../../src/edition/keys.ts";
import { call, MARKDOWN } from "./api/calls.ts";

afterEach(() => reset());

const ORIGIN = "https://news.example.org";
const WARNED = "---\ntitle: Ferry returns\nlang: en\nsectoin: sea\n---\n\nIt left at dawn.\n";

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return exports.default.fetch(ORIGIN + path, { headers });
}

test("before anything is published there is a statement, and it says so", async () => {
  const page = await get("/accessibility");
  expect(page.status).toBe(200);
  expect(page.headers.get("Content-Language")).toBe("en");
  const html = await page.text();
  expect(html).toContain("<h1>Accessibility statement</h1>");
  expect(html).toContain("No article is published yet.");
  const text = await get("/accessibility.txt");
  expect(text.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  expect(await text.text()).toMatch(/^Accessibility statement\.\n\n[\s\S]*End of page\.\n$/u);
});

test("its totals follow what is published and accepted, with their date", async () => {
  const query = "?acknowledge=front-matter-unknown";
  const init = { headers: MARKDOWN, body: WARNED };
  await call("PUT", `/articles/ferry${query}`, init);
  await call("PUT", "/articles/plain", { ...init, body: WARNED.replace("sectoin", "tags") });
  const text = async () => (await get("/accessibility.txt")).text();
  await expect
    .poll(text, { timeout: 20_000 })
    .toMatch(/Counted on \d+ \w+ \d{4}.*: 2 articles are published; 1 of them has findings/u);
  expect(await text()).toContain("front-matter-unknown: 1 warning, accepted, in 1 article.");
  await call("DELETE", "/articles/ferry");
  await expect.poll(text, { timeout: 20_000 }).toMatch(/: 1 article is published\. None has/u);
});

test("it has validators like any page, and needs KV alone", async () => {
  await call("PUT", "/articles/plain", {
    headers: MARKDOWN,
    body: WARNED.replace("sectoin", "tags"),
  });
  await expect.poll(() => env.EDITION.get(ACCESSIBILITY_KEY)).not.toBeNull();
  const first = await get("/accessibility");
  const etag = first.headers.get("ETag") ?? "";
  expect(etag).not.toBe("");
  expect((await get("/accessibility", { "If-None-Match": etag })).status).toBe(304);
  expect(first.headers.get("Link")).toContain("</accessibility.txt>");
});

test("every page links to it in its footer, in the page's language", async () => {
  const korean = "---\ntitle: 배가 돌아왔다\nlang: ko\n---\n\n배가 새벽에 떠났다.\n";
  await call("PUT", "/articles/ferry-ko", { headers: MARKDOWN, body: korean });
  const html = await (await get("/articles/ferry-ko")).text();
  expect(html).toMatch(/<footer.*<a href="\/accessibility">접근성<\/a>/su);
  expect(await (await get("/accessibility")).text()).toContain(
    '<a href="/accessibility" aria-current="page">Accessibility</a>',
  );
});
