import { reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SITE_KEY } from "../../src/edition/keys.ts";
import type { BreakingNews } from "../../src/edition/site.ts";
import { decodeSite } from "../../src/edition/site-codec.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import { newsroom, submission } from "./submissions.ts";

const START = Date.UTC(2026, 10, 23, 9, 30);
const NEWS: BreakingNews = { text: "Bridge closed", lang: "en", href: "/articles/bridge" };

let writes: string[] = [];

beforeEach(async () => {
  at(0);
  writes = [];
  await newsroom().publish(submission("bridge"));
  at(60);
  // What the publication still has to write is not counted.
  await runDurableObjectAlarm(newsroom());
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    const put = (key: string, ...rest: [never, never]) => {
      writes.push(key);
      return env.EDITION.put(key, ...rest);
    };
    instance.edition = { put, delete: () => Promise.reject(new Error()) } as unknown as KVNamespace;
  });
});
afterEach(async () => {
  vi.useRealTimers();
  await reset();
});

function at(seconds: number): void {
  vi.useFakeTimers({ now: START + seconds * 1000, toFake: ["Date"] });
}

function instantAt(seconds: number): string {
  return new Date(START + seconds * 1000).toISOString();
}

async function set(news: BreakingNews | undefined) {
  const outcome = await newsroom().setBreaking(news, undefined);
  return outcome.ok ? outcome.value.breaking : outcome.failure;
}

async function site() {
  return decodeSite((await env.EDITION.get(SITE_KEY)) ?? "");
}

test("is one write, with the moment since which it stands", async () => {
  expect(await set(NEWS)).toEqual({ ...NEWS, since: "2026-11-23T09:31:00Z" });
  expect(writes).toEqual([SITE_KEY]);
  expect(await site()).toMatchObject({
    breaking: { ...NEWS, since: "2026-11-23T09:31:00Z" },
    breakingModified: START / 1000 + 60,
  });
});

test("set again as it is, it changes nothing", async () => {
  const first = await set({ ...NEWS, until: instantAt(3600) });
  const before = await site();
  at(120);
  expect(await set({ ...NEWS, until: instantAt(3600) })).toEqual(first);
  await runDurableObjectAlarm(newsroom());
  expect(await site()).toEqual(before);
  expect(writes).toEqual([SITE_KEY]);
});

test("prolonged, it stands since when it was set; with other words, since now", async () => {
  await set({ ...NEWS, until: instantAt(3600) });
  at(120);
  expect(await set({ ...NEWS, until: instantAt(7200) })).toMatchObject({
    since: "2026-11-23T09:31:00Z",
    until: instantAt(7200),
  });
  at(180);
  expect(await set({ ...NEWS, text: "Bridge open" })).toMatchObject({
    since: "2026-11-23T09:33:00Z",
  });
  expect(writes).toEqual([SITE_KEY, SITE_KEY, SITE_KEY]);
});

test("after its end it no longer stands, and set again it is new", async () => {
  await set({ ...NEWS, until: instantAt(3600) });
  at(3600);
  expect((await newsroom().breaking()).breaking).toBeUndefined();
  await runDurableObjectAlarm(newsroom());
  expect(await site()).not.toHaveProperty("breaking");
  expect((await site())?.breakingModified).toBe(START / 1000 + 3600);
  expect(writes).toEqual([SITE_KEY, SITE_KEY]);
  expect(await set(NEWS)).toMatchObject({ since: "2026-11-23T10:30:00Z" });
});

test("an end that was moved does not take away what stands longer", async () => {
  await set({ ...NEWS, until: instantAt(3600) });
  await set({ ...NEWS, until: instantAt(7200) });
  at(3601);
  await runDurableObjectAlarm(newsroom());
  expect(await site()).toMatchObject({ breaking: { until: instantAt(7200) } });
});

test("taken away where nothing stands, it changes nothing", async () => {
  expect(await set(undefined)).toBeUndefined();
  expect(writes).toEqual([]);
});
