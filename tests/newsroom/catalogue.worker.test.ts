import { reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test } from "vitest";
import type { Article } from "../../src/article/model.ts";
import { CATALOGUE_KEY, listKey } from "../../src/edition/keys.ts";
import { atOrigin } from "../../src/edition/places.ts";
import { openRecord } from "../../src/edition/reader.ts";
import { SITEMAP_PART } from "../../src/edition/record.ts";
import { SITEMAP_ARTICLES } from "../../src/limits.ts";
import { sitemapAddresses, sitemapFaults } from "../render/catalogue/sitemap-rules.ts";
import { newsroom, submission } from "./submissions.ts";

const ORIGIN = "https://news.example.org";

afterEach(() => reset());

async function publish(slug: string, members: Partial<Article> = {}): Promise<void> {
  const outcome = await newsroom().publish(submission(slug, members));
  expect(outcome.ok).toBe(true);
}

async function sitemapIn(key: string): Promise<string> {
  const contents = await (await openRecord(env.EDITION, key))?.read();
  if (!contents?.ok) throw new Error(`There is no “${key}”.`);
  return atOrigin(new TextDecoder().decode(contents.value.part(SITEMAP_PART)), ORIGIN);
}

/** Puts live articles where they would be if they had been published, ten to a page of the archive. */
async function fill(count: number): Promise<void> {
  await runInDurableObject(newsroom(), (_, { storage }) => {
    storage.sql.exec(
      `WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
       INSERT INTO article
         (slug, version, live_from, lang, published, archive_month, archive_page, summary)
       SELECT 'story-' || n, 1, n, 'en', '1970-01-01', '1970-01', 1 + n / 500, json_object(
         'slug', 'story-' || n, 'title', 'Story', 'lang', 'en', 'published', '1970-01-01')
       FROM number`,
      count,
    );
  });
}

test("a sitemap becomes an index of the archive when there are more articles than it names", async () => {
  await fill(SITEMAP_ARTICLES - 1);
  await publish("ferry", { published: "2026-05-02" });
  const whole = await sitemapIn(CATALOGUE_KEY);
  expect(sitemapFaults(whole)).toEqual([]);
  const articles = sitemapAddresses(whole).filter((address) => address.includes("/articles/"));
  expect(articles).toHaveLength(SITEMAP_ARTICLES);
  expect(articles[0]).toBe(`${ORIGIN}/articles/ferry`);
  await publish("elsewhere", { published: "2026-05-03", canonical: "https://first.example/a" });
  expect(await sitemapIn(CATALOGUE_KEY)).toContain("<urlset");
  await publish("harvest", { published: "2026-05-01" });
  await expect.poll(() => sitemapIn(CATALOGUE_KEY), { timeout: 20_000 }).toContain("<sitemapindex");
  const index = await sitemapIn(CATALOGUE_KEY);
  expect(sitemapFaults(index)).toEqual([]);
  expect(sitemapAddresses(index)).toEqual(
    [
      "/lists-sitemap.xml",
      "/archive/2026/05/sitemap.xml",
      "/archive/1970/01/sitemap.xml?page=2",
      "/archive/1970/01/sitemap.xml",
    ].map((path) => ORIGIN + path),
  );
  const today = new Date().toISOString().slice(0, 10);
  expect(index).toContain(`/archive/2026/05/sitemap.xml</loc><lastmod>${today}T`);
  const page = await sitemapIn(listKey({ kind: "month", month: "2026-05", page: 1 }));
  expect(sitemapFaults(page)).toEqual([]);
  expect(sitemapAddresses(page)).toEqual(
    ["ferry", "harvest"].map((slug) => `${ORIGIN}/articles/${slug}`),
  );
});
