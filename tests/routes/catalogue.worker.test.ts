import { reset } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CATALOGUE_KEY } from "../../src/edition/keys.ts";
import { sitemapAddresses, sitemapFaults } from "../render/catalogue/sitemap-rules.ts";
import { call, MARKDOWN } from "./api/calls.ts";
import { KIM, putRecord, seedEdition } from "./seed.ts";

const ORIGIN = "https://news.example.org";

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return exports.default.fetch(ORIGIN + path, { headers });
}

afterEach(() => reset());

describe("what machines are told", () => {
  const publish = (slug: string, fields: readonly string[] = []) => {
    const front = ["title: Ferry returns", "lang: en", ...fields].join("\n");
    const body = `---\n${front}\n---\n\nIt left at dawn.\n`;
    return call("PUT", `/articles/${slug}`, { headers: MARKDOWN, body });
  };
  const articlesIn = async (path: string) => {
    const source = await (await get(path)).text();
    expect(sitemapFaults(source)).toEqual([]);
    return sitemapAddresses(source).filter((address) => address.includes("/articles/"));
  };

  test("follows what is published, and leaves out what is not here, not yet or no longer", async () => {
    await publish("ferry", ["section: North"]);
    await publish("old", ["published: 2020-01-02"]);
    await publish("elsewhere", ["canonical: https://first.example/ferry"]);
    await publish("own", ["canonical: /articles/own"]);
    await publish("later", ["published: 2999-01-02"]);
    await publish("gone");
    await call("DELETE", "/articles/gone");
    const expected = ["ferry", "own"].map((slug) => `${ORIGIN}/articles/${slug}`);
    await expect
      .poll(async () => (await articlesIn("/sitemap.xml")).toSorted(), { timeout: 5_000 })
      .toEqual([...expected, `${ORIGIN}/articles/old`].toSorted());
    expect((await articlesIn("/news-sitemap.xml")).toSorted()).toEqual(expected);
    const llms = await (await get("/llms.txt")).text();
    expect(llms).toContain(`- [Ferry returns](${ORIGIN}/articles/ferry.md)\n`);
    expect(llms).toContain(`- [North](${ORIGIN}/sections/north.txt)\n`);
    const lists = sitemapAddresses(await (await get("/sitemap.xml")).text());
    expect(lists).toContain(`${ORIGIN}/sections/north`);
  });

  test("is nothing before anything is published", async () => {
    for (const path of ["/sitemap.xml", "/news-sitemap.xml", "/llms.txt"]) {
      const response = await get(path);
      await response.text();
      expect([response.status, response.headers.get("Cache-Control")]).toEqual([
        404,
        "public, max-age=30",
      ]);
    }
  });
});

describe("the texts of an edition", () => {
  beforeEach(seedEdition);
  afterEach(() => vi.useRealTimers());

  test("have the origin of each request, each from the same record", async () => {
    for (const origin of [ORIGIN, "http://127.0.0.1:8787"]) {
      const response = await exports.default.fetch(`${origin}/sitemap.xml`);
      expect(await response.text()).toContain(`<loc>${origin}/articles/kim</loc>`);
    }
  });

  test("lose the news when it is no longer that, and say so to who has the old", async () => {
    vi.useFakeTimers({ now: new Date("2026-11-25T09:30:00Z"), toFake: ["Date"] });
    const fresh = await get("/news-sitemap.xml");
    const tag = fresh.headers.get("ETag") ?? "";
    expect(sitemapAddresses(await fresh.text())).toEqual([`${ORIGIN}/articles/kim`]);
    expect((await get("/news-sitemap.xml", { "If-None-Match": tag })).status).toBe(304);
    vi.setSystemTime(new Date("2026-11-25T09:30:01Z"));
    const late = await get("/news-sitemap.xml", { "If-None-Match": tag });
    expect(late.status).toBe(200);
    expect(sitemapAddresses(await late.text())).toEqual([]);
    expect(late.headers.get("Last-Modified")).toBe("Wed, 25 Nov 2026 09:30:00 GMT");
  });

  test("robots.txt leads to the sitemaps and keeps crawlers out of what is not there to be found", async () => {
    expect(await (await get("/robots.txt")).text()).toBe(
      `User-agent: *\nDisallow: /api/\nDisallow: /search\n\nSitemap: ${ORIGIN}/sitemap.xml\nSitemap: ${ORIGIN}/news-sitemap.xml\n`,
    );
  });

  test("the manifest is linked from the front page alone, and leads to it", async () => {
    const link = '<link rel="manifest" href="/site.webmanifest" />';
    expect(await (await get("/")).text()).toContain(link);
    for (const path of ["/ko", "/articles/kim", "/sections/north"]) {
      expect(await (await get(path)).text()).not.toContain("manifest");
    }
    expect(await (await get("/site.webmanifest")).json()).toEqual({
      id: "/",
      name: "Lectern",
      short_name: "Lectern",
      lang: "en",
      dir: "ltr",
      start_url: "/",
      scope: "/",
      display: "minimal-ui",
      background_color: "#fffefb",
      theme_color: "#fffefb",
      icons: [{ src: "/favicon.svg", sizes: "any", type: "image/svg+xml" }],
    });
  });

  test("small files are not sent again to who has them", async () => {
    for (const path of ["/robots.txt", "/site.webmanifest", "/favicon.svg"]) {
      const tag = (await get(path)).headers.get("ETag") ?? "";
      expect(tag).toMatch(/^"[\w-]{22}"$/u);
      expect((await get(path, { "If-None-Match": tag })).status).toBe(304);
    }
  });

  test("the full page of an article has its data, the light one and a tombstone do not", async () => {
    const html = await (await get("/articles/kim")).text();
    expect(html).toContain(
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Kim visits Russia"',
    );
    for (const path of ["/articles/kim.lite", "/articles/withdrawn", "/", "/sections/north"]) {
      expect(await (await get(path)).text()).not.toContain("<script");
    }
    const light = await get("/articles/kim", { "Save-Data": "on" });
    expect(await light.text()).not.toContain("<script");
  });

  test("a record of another version is not available until the sweep has written it again", async () => {
    await putRecord(CATALOGUE_KEY, KIM);
    for (const path of ["/sitemap.xml", "/news-sitemap.xml", "/llms.txt"]) {
      const response = await get(path);
      await response.text();
      expect([response.status, response.headers.has("Retry-After")]).toEqual([503, true]);
    }
  });
});
