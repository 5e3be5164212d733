import {
  createExecutionContext,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
  waitOnExecutionContext,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import { createApp } from "../src/app.ts";
import { articleKey, SITE_KEY } from "../src/edition/keys.ts";
import { openRecord } from "../src/edition/reader.ts";
import { SITE_RECORD_SECONDS } from "../src/limits.ts";
import type { Newsroom } from "../src/newsroom/newsroom.ts";
import { articlePath, FORM_NAMES, FORMS } from "../src/paths.ts";
import { newsroom, submission } from "./newsroom/submissions.ts";

const REASON = "The source erred.";
const SECTION = { slug: "world", name: "World" };
/** Where the article stands or can be found, beside its own addresses. */
const LISTS = [
  "/",
  "/index.txt",
  "/en",
  "/sections/world",
  "/sections/world.txt",
  "/briefing.txt",
  "/feed.xml",
  "/feed.json",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/search?q=ferry",
  "/search.json?q=ferry",
];

/** By its title or, in a sitemap, by its address. */
const NAMED = /Ferry returns|\/articles\/ferry/iu;

type App = ReturnType<typeof createApp>;

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

async function ask(app: App, path: string, headers: HeadersInit = {}, method = "GET") {
  const context = createExecutionContext();
  const request = new Request(`https://news.example${path}`, { headers, method });
  const response = await app.fetch(request, env, context);
  const text = await response.text();
  await waitOnExecutionContext(context);
  return { status: response.status, text };
}

/** The statuses of every form, by its own address and chosen by Accept, and what each says. */
async function everyForm(app: App, slug: string) {
  const suffixed = FORM_NAMES.map((form) => ask(app, articlePath(slug, form)));
  const chosen = FORM_NAMES.map((form) =>
    ask(app, articlePath(slug), { Accept: FORMS[form].type }),
  );
  return Promise.all([...suffixed, ...chosen]);
}

/** From now on, articles are not written any more: what stands in KV is what was published. */
async function withoutArticleWrites(): Promise<void> {
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    const failing = (key: string) => key.startsWith("article:");
    instance.edition = {
      put: async (...[key, ...write]: Parameters<KVNamespace["put"]>) => {
        if (failing(key)) throw new Error("KV did not answer.");
        return env.EDITION.put(key, ...write);
      },
      delete: (key: string) => env.EDITION.delete(key),
    } as unknown as KVNamespace;
  });
}

async function passSeconds(seconds: number): Promise<void> {
  vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ["Date"] });
  await runDurableObjectAlarm(newsroom());
  await runDurableObjectAlarm(newsroom());
}

async function publishFerry(title = "Ferry returns"): Promise<void> {
  await newsroom().publish(submission("ferry", { title, section: SECTION }));
}

test("a withdrawal is told in every form, by every address and method, and stands in no list", async () => {
  await publishFerry();
  await passSeconds(5);
  await newsroom().retract({ slug: "ferry", reason: REASON, precondition: {} });
  await passSeconds(5);
  const app = createApp();
  for (const { status, text } of await everyForm(app, "ferry")) {
    expect(status).toBe(410);
    expect(text).toContain(REASON);
  }
  for (const form of FORM_NAMES) {
    expect(await ask(app, articlePath("ferry", form), {}, "HEAD")).toEqual({
      status: 410,
      text: "",
    });
  }
  for (const list of LISTS) expect((await ask(app, list)).text).not.toMatch(NAMED);
});

test("another isolate tells it within its seconds, while KV still has the article", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await publishFerry();
  await passSeconds(5);
  const far = createApp();
  expect((await everyForm(far, "ferry")).map(({ status }) => status)).toEqual(
    Array(FORM_NAMES.length * 2).fill(200),
  );
  await withoutArticleWrites();
  await newsroom().retract({ slug: "ferry", reason: REASON, precondition: {} });
  await passSeconds(5);
  expect(await env.EDITION.get(SITE_KEY)).toContain(REASON);
  expect((await openRecord(env.EDITION, articleKey("ferry")))?.facts.state).toBe("live");
  vi.setSystemTime(Date.now() + (SITE_RECORD_SECONDS - 5) * 1000);
  for (const { status, text } of await everyForm(far, "ferry")) {
    expect(status).toBe(410);
    expect(text).toContain(REASON);
  }
});

test("publishing again within the days of the notice brings it back everywhere", async () => {
  await publishFerry();
  await passSeconds(5);
  await newsroom().retract({ slug: "ferry", reason: REASON, precondition: {} });
  await passSeconds(5);
  const [near, far] = [createApp(), createApp()];
  expect((await ask(far, "/articles/ferry")).status).toBe(410);
  await publishFerry("Ferry returns after all");
  await passSeconds(5);
  // One has the site record from before, with the notice; the other reads it now.
  for (const app of [far, near]) {
    for (const { status } of await everyForm(app, "ferry")) expect(status).toBe(200);
  }
  for (const list of LISTS) expect((await ask(near, list)).text).toMatch(NAMED);
});

test("a corrected article is withdrawn as any other, and corrected still when it is back", async () => {
  await publishFerry();
  await newsroom().correct({
    slug: "ferry",
    change: { kind: "add", correction: { date: "2026-11-24", text: "It left at noon." } },
    ...{ by: "api", checked: 1, findings: [], rules: {}, acknowledged: [] },
    ...{ outcome: "passed", precondition: {} },
  });
  await passSeconds(5);
  await newsroom().retract({ slug: "ferry", reason: REASON, precondition: {} });
  await passSeconds(5);
  const gone = await ask(createApp(), "/articles/ferry.txt");
  expect(gone.status).toBe(410);
  expect(gone.text).not.toContain("It left at noon.");
  await publishFerry();
  await passSeconds(5);
  expect((await ask(createApp(), "/articles/ferry.txt")).text).toContain("It left at noon.");
});
