import {
  evictDurableObject,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { articleKey, frontKey, SITE_KEY, sectionKey } from "../../src/edition/keys.ts";
import { openRecord } from "../../src/edition/reader.ts";
import { decodeSite } from "../../src/edition/site-codec.ts";
import { ROW_BYTES } from "../../src/limits.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import { newsroom, submission } from "./submissions.ts";

const WORLD = { slug: "world", name: "World" };
const SPORT = { slug: "sport", name: "Sport" };

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

async function form(key: string, name: "html" | "txt" | "json"): Promise<string | undefined> {
  const record = await openRecord(env.EDITION, key);
  const contents = await record?.read();
  if (contents === undefined) return undefined;
  if (!contents.ok) throw new Error(contents.failure.message);
  const bytes = contents.value.form(name);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

async function site() {
  return decodeSite((await env.EDITION.get(SITE_KEY)) ?? "");
}

/** Runs alarms as their times come, with the object's clock moved on; KV's is not touched. */
async function passTime(seconds: number): Promise<void> {
  const start = Date.now();
  vi.useFakeTimers({ now: start + seconds * 1000, toFake: ["Date"] });
  for (let round = 0; round < 5; round += 1) await runDurableObjectAlarm(newsroom());
}

async function withFailingStore(stub = newsroom()): Promise<void> {
  await runInDurableObject(stub, (instance: Newsroom) => {
    const failure = () => Promise.reject(new Error("KV is down."));
    instance.edition = { put: failure, delete: failure } as unknown as KVNamespace;
  });
}

async function withRealStore(stub = newsroom()): Promise<void> {
  await runInDurableObject(stub, (instance: Newsroom) => {
    instance.edition = env.EDITION;
  });
}

test("a publish is live at once, in its own key and in every list", async () => {
  const outcome = await newsroom().publish(submission("ferry", { section: WORLD }));
  expect(outcome).toMatchObject({
    ok: true,
    value: { slug: "ferry", version: 1, state: "live", created: true, delivered: true },
  });
  expect(await form(articleKey("ferry"), "json")).toContain("Ferry returns");
  for (const key of [frontKey(), frontKey("en"), sectionKey("world")]) {
    expect(await form(key, "html")).toContain("ferry");
  }
  expect(await site()).toMatchObject({
    languages: ["en"],
    sections: [{ slug: "world", names: { en: "World" } }],
  });
});

test("the first publication fills the date, and a later one without a date keeps it", async () => {
  const before = Math.floor(Date.now() / 1000) * 1000;
  await newsroom().publish(submission("ferry"));
  const first = JSON.parse((await form(articleKey("ferry"), "json")) ?? "").published;
  expect(new Date(first).getTime()).toBeGreaterThanOrEqual(before);
  await passTime(3600);
  await newsroom().publish(submission("ferry", { title: "Ferry is back" }));
  await passTime(3700);
  const second = JSON.parse((await form(articleKey("ferry"), "json")) ?? "");
  expect(second).toMatchObject({ title: "Ferry is back", published: first });
});

test("a section that an article leaves no longer lists it, and then is gone", async () => {
  await newsroom().publish(submission("ferry", { section: WORLD }));
  await passTime(5);
  await newsroom().publish(submission("ferry", { section: SPORT, lang: "fr" }));
  await passTime(10);
  expect(await form(sectionKey("sport"), "html")).toContain("ferry");
  expect(await openRecord(env.EDITION, sectionKey("world"))).toBeUndefined();
  expect(await openRecord(env.EDITION, frontKey("en"))).toBeUndefined();
  expect(await site()).toMatchObject({ languages: ["fr"], sections: [{ slug: "sport" }] });
});

test("every version stays, with its source, and survives a restart", async () => {
  await newsroom().publish(submission("ferry", {}, { type: "markdown", source: "one\u0000" }));
  await newsroom().publish(submission("ferry", {}, { type: "html", source: "<p>two" }));
  await evictDurableObject(newsroom());
  const versions = await newsroom().versions("ferry");
  expect(versions.map(({ version, type }) => [version, type])).toEqual([
    [2, "html"],
    [1, "markdown"],
  ]);
  expect(await newsroom().version("ferry", 1)).toMatchObject({ source: "one\u0000" });
  expect(await newsroom().article("ferry")).toMatchObject({
    version: 2,
    state: "live",
    source: "<p>two",
  });
});

test("a retraction leaves a tombstone with its reason, out of every list and the search", async () => {
  await newsroom().publish(submission("ferry", { section: WORLD }));
  const outcome = await newsroom().retract({ slug: "ferry", reason: "Wrong.", precondition: {} });
  expect(outcome).toMatchObject({ ok: true, value: { state: "retracted", version: 1 } });
  expect(await newsroom().search({ text: "ferry" })).toMatchObject({ total: 0 });
  await passTime(5);
  const record = await openRecord(env.EDITION, articleKey("ferry"));
  expect(record?.facts.state).toBe("retracted");
  expect(record?.parts).toEqual(["facts"]);
  expect(await record?.read()).toMatchObject({ ok: true, value: { page: { reason: "Wrong." } } });
  expect(await form(frontKey(), "html")).not.toContain("ferry");
  expect(await site()).toMatchObject({
    languages: [],
    sections: [],
    retracted: [{ slug: "ferry", lang: "en", reason: "Wrong." }],
  });
});

test("a retraction repeated changes nothing, and publishing again brings the article back", async () => {
  await newsroom().publish(submission("ferry"));
  const first = await newsroom().retract({ slug: "ferry", reason: "Wrong.", precondition: {} });
  await passTime(5);
  const again = await newsroom().retract({ slug: "ferry", precondition: {} });
  expect(again).toEqual({ ok: true, value: { ...(first.ok && first.value), delivered: true } });
  await newsroom().publish(submission("ferry", { title: "Ferry after all" }));
  await passTime(10);
  expect(await form(articleKey("ferry"), "json")).toContain("Ferry after all");
  expect((await site())?.retracted).toEqual([]);
  expect(await newsroom().article("ferry")).toMatchObject({ version: 2, state: "live" });
});

test("a notice of retraction leaves the site record after its days; the tombstone stays", async () => {
  await newsroom().publish(submission("ferry"));
  await newsroom().retract({ slug: "ferry", precondition: {} });
  await passTime(5);
  expect((await site())?.retracted).toHaveLength(1);
  await passTime(8 * 86_400);
  expect((await site())?.retracted).toEqual([]);
  expect((await openRecord(env.EDITION, articleKey("ferry")))?.facts.state).toBe("retracted");
});

test("a store that fails loses nothing: the alarm tries again until it converges", async () => {
  await newsroom().publish(submission("first"));
  await withFailingStore();
  const outcome = await newsroom().publish(submission("second"));
  expect(outcome).toMatchObject({ ok: true, value: { state: "live", delivered: false } });
  expect(await openRecord(env.EDITION, articleKey("second"))).toBeUndefined();
  await passTime(10);
  await passTime(600);
  await withRealStore();
  await passTime(1200);
  expect(await form(articleKey("second"), "json")).toContain("Ferry returns");
  expect(await form(frontKey(), "html")).toContain("second");
});

test("what was not drained before a restart is drained after it", async () => {
  await newsroom().search({ text: "" });
  await withFailingStore();
  await newsroom().publish(submission("ferry"));
  await evictDurableObject(newsroom());
  await passTime(60);
  expect(await form(articleKey("ferry"), "json")).toContain("Ferry returns");
});

test("after an uncertain write the newest state is written once more", async () => {
  const late: (() => Promise<void>)[] = [];
  await newsroom().search({ text: "" });
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    const put = (...write: Parameters<KVNamespace["put"]>) => {
      late.push(() => env.EDITION.put(...write));
      return Promise.reject(new Error("The connection broke; the write may still land."));
    };
    instance.edition = { put, delete: () => Promise.resolve() } as unknown as KVNamespace;
  });
  await newsroom().publish(submission("ferry"));
  await withRealStore();
  await newsroom().retract({ slug: "ferry", precondition: {} });
  await passTime(5);
  expect((await openRecord(env.EDITION, articleKey("ferry")))?.facts.state).toBe("retracted");
  for (const land of late) await land();
  expect((await openRecord(env.EDITION, articleKey("ferry")))?.facts.state).toBe("live");
  await passTime(70);
  expect((await openRecord(env.EDITION, articleKey("ferry")))?.facts.state).toBe("retracted");
});

test("a scheduled article is nowhere until its time, and then everywhere by itself", async () => {
  const published = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z$/u, "Z");
  const outcome = await newsroom().publish(submission("ferry", { published, section: WORLD }));
  expect(outcome).toMatchObject({ ok: true, value: { state: "scheduled" } });
  expect(await openRecord(env.EDITION, articleKey("ferry"))).toBeUndefined();
  expect(await newsroom().search({ text: "ferry" })).toMatchObject({ total: 0 });
  expect(await newsroom().articlePage({ state: "scheduled" })).toMatchObject({
    articles: [{ slug: "ferry", state: "scheduled" }],
  });
  await passTime(3_605);
  expect(await form(articleKey("ferry"), "json")).toContain("Ferry returns");
  expect(await form(frontKey(), "html")).toContain("ferry");
  expect(await site()).toMatchObject({ languages: ["en"] });
  expect(await newsroom().search({ text: "ferry" })).toMatchObject({ total: 1 });
  expect(await newsroom().article("ferry")).toMatchObject({ state: "live", version: 1 });
});

test("the platform's own alarm brings a scheduled article, with nobody asking", async () => {
  const published = new Date(Date.now() + 2_000).toISOString().replace(/\.\d+Z$/u, "Z");
  await newsroom().publish(submission("ferry", { published }));
  expect(await openRecord(env.EDITION, articleKey("ferry"))).toBeUndefined();
  const shown = () => form(articleKey("ferry"), "json");
  await expect.poll(shown, { timeout: 10_000, interval: 200 }).toContain("Ferry returns");
}, 15_000);

test("a scheduled article can be changed and withdrawn", async () => {
  const published = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z$/u, "Z");
  await newsroom().publish(submission("kept", { published }));
  await newsroom().publish(submission("kept", { title: "A better title" }));
  await newsroom().publish(submission("dropped", { published }));
  await newsroom().retract({ slug: "dropped", precondition: {} });
  expect(await newsroom().article("kept")).toMatchObject({ state: "scheduled", version: 2 });
  await passTime(3_605);
  expect(await form(articleKey("kept"), "json")).toContain("A better title");
  const dropped = await openRecord(env.EDITION, articleKey("dropped"));
  expect(dropped?.facts.state).toBe("retracted");
  expect(await dropped?.read()).toMatchObject({ value: { page: { title: "dropped" } } });
  expect(await form(frontKey(), "html")).toContain("A better title");
  expect(await form(frontKey(), "html")).not.toContain("dropped");
});

test.each(["9999-12-31T23:59:59Z", "0001-01-01"])(
  "a date of %s does no harm",
  async (published) => {
    await newsroom().publish(submission("ferry"));
    const outcome = await newsroom().publish(submission("other", { published }));
    expect(outcome.ok).toBe(true);
    await passTime(5);
    expect(await form(frontKey(), "html")).toContain("Ferry returns");
    const alarm = await runInDurableObject(newsroom(), (_, state) => state.storage.getAlarm());
    expect(alarm ?? 0).toBeLessThan(Date.now() + 40 * 86_400_000);
  },
);

test("a live article that is moved into the future is taken back until then", async () => {
  await newsroom().publish(submission("ferry"));
  const published = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z$/u, "Z");
  await newsroom().publish(submission("ferry", { published }));
  await passTime(5);
  expect(await openRecord(env.EDITION, articleKey("ferry"))).toBeUndefined();
});

test("breaking news passes by itself, and each change raises the site's version", async () => {
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const news = { text: "Bridge closed", lang: "en", href: "/articles/bridge", until };
  await newsroom().setBreaking(news, undefined);
  const during = await site();
  expect(during).toMatchObject({ version: 1, breaking: news });
  await passTime(3_605);
  const after = await site();
  expect(after?.version).toBe(2);
  expect(after).not.toHaveProperty("breaking");
});

test("an unchanged site record is not written again", async () => {
  await newsroom().publish(submission("ferry"));
  const version = (await site())?.version;
  await passTime(5);
  await newsroom().publish(submission("ferry", { title: "Another title" }));
  await passTime(10);
  expect((await site())?.version).toBe(version);
});

test("what a row cannot hold is refused, and nothing of it is stored", async () => {
  const source = "x".repeat(ROW_BYTES);
  const outcome = await newsroom().publish(submission("ferry", {}, { source }));
  expect(outcome).toMatchObject({ ok: false, failure: { reason: "row-too-large" } });
  expect(await newsroom().article("ferry")).toBeUndefined();
  expect(await newsroom().versions("ferry")).toEqual([]);
});

test("the sweep mends what was lost, damaged or changed by hand", async () => {
  await newsroom().publish(submission("lost"));
  await newsroom().publish(submission("damaged"));
  await newsroom().publish(submission("whole"));
  await passTime(5);
  await env.EDITION.delete(articleKey("lost"));
  const kept = await env.EDITION.getWithMetadata(articleKey("damaged"), "arrayBuffer");
  const bytes = new Uint8Array(kept.value ?? new ArrayBuffer());
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await env.EDITION.put(articleKey("damaged"), bytes, { metadata: kept.metadata });
  await env.EDITION.put(SITE_KEY, "{}");
  await env.EDITION.put(articleKey("stranger"), "from before a restoration");
  await env.EDITION.put("of-another-program", "not ours");
  await passTime(10);
  const { mended } = await newsroom().sweep();
  expect([...mended].sort()).toEqual([
    articleKey("damaged"),
    articleKey("lost"),
    articleKey("stranger"),
    SITE_KEY,
  ]);
  await passTime(20);
  expect(await form(articleKey("lost"), "json")).toContain("Ferry returns");
  expect(await form(articleKey("damaged"), "json")).toContain("Ferry returns");
  expect(await site()).toMatchObject({ languages: ["en"] });
  expect(await env.EDITION.get(articleKey("stranger"))).toBeNull();
  expect(await env.EDITION.get("of-another-program")).toBe("not ours");
  expect(await newsroom().sweep()).toMatchObject({ mended: [] });
});
