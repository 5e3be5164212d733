import { reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import { ruleVersions } from "../../src/gate/check.ts";
import { STATUS_ARTICLES } from "../../src/limits.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import { call, json } from "../routes/api/calls.ts";
import { newsroom, submission } from "./submissions.ts";

afterEach(async () => {
  vi.restoreAllMocks();
  await reset();
});

const TODAY = { rules: ruleVersions() };

async function fail(slug: string): Promise<void> {
  await newsroom().publish(submission(slug, {}, TODAY));
  const at = new Date(Date.now() + 1000).toISOString();
  const report = { at, outcome: "refused", rules: ruleVersions(), findings: [] } as const;
  await newsroom().keepReport({ slug, version: 1 }, report);
}

test("counts what is live, scheduled and withdrawn, and knows of nothing else", async () => {
  await newsroom().publish(submission("live", {}, TODAY));
  await newsroom().publish(submission("later", { published: "2199-01-01" }, TODAY));
  await newsroom().publish(submission("gone", {}, TODAY));
  await newsroom().retract({ slug: "gone", precondition: {} });
  await newsroom().publish(submission("old", {}, { rules: {} }));
  const status = await call("GET", "/status");
  expect(status.status).toBe(200);
  expect(await json(status)).toMatchObject({
    articles: { live: 2, scheduled: 1, retracted: 1 },
    breaking: null,
    rules: { failing: 0, unchecked: 1, articles: [] },
  });
  await newsroom().setBreaking({ text: "Bridge closed", lang: "en", href: "/" }, undefined);
  expect(await json(await call("GET", "/status"))).toMatchObject({
    breaking: { text: "Bridge closed", since: expect.any(String) },
  });
});

test("says what readers do not have yet, and since when", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    const failure = () => Promise.reject(new Error("KV is down."));
    instance.edition = { put: failure, delete: failure } as unknown as KVNamespace;
  });
  const before = Date.now();
  await newsroom().publish(submission("waiting"));
  const { outbox } = await newsroom().status({});
  expect(outbox.pending).toBeGreaterThanOrEqual(5);
  expect(outbox.failing).toBe(outbox.pending);
  expect(Date.parse(outbox.since ?? "")).toBeGreaterThanOrEqual(before);
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    instance.edition = env.EDITION;
  });
  const settled = async () => (await newsroom().status({})).outbox;
  await expect.poll(settled, { timeout: 20_000 }).toEqual({ pending: 0, failing: 0 });
});

test("names so many articles that fail today's rules and no more, and counts them all", async () => {
  const slugs = Array.from({ length: STATUS_ARTICLES }, (_, index) => `article-${100 + index}`);
  for (const slug of slugs) await fail(slug);
  const full = (await newsroom().status(ruleVersions())).rules;
  expect(full.failing).toBe(STATUS_ARTICLES);
  expect(full.articles).toEqual(slugs.map((slug) => ({ slug, outcome: "refused" })));
  await fail("one-more");
  const { failing, articles, unchecked } = (await newsroom().status(ruleVersions())).rules;
  expect([failing, articles.length, unchecked]).toEqual([STATUS_ARTICLES + 1, STATUS_ARTICLES, 0]);
  await newsroom().publish(submission("one-more", { title: "Mended" }, TODAY));
  expect((await newsroom().status(ruleVersions())).rules.failing).toBe(STATUS_ARTICLES);
});
