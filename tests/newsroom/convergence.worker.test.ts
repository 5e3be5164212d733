import {
  evictDurableObject,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { articleKey, frontKey } from "../../src/edition/keys.ts";
import { openRecord } from "../../src/edition/reader.ts";
import { KEY_CONFIRM_SECONDS } from "../../src/limits.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import { newsroom, submission } from "./submissions.ts";

const SLUGS = ["one", "two"] as const;
type Slug = (typeof SLUGS)[number];

type Step =
  | { readonly kind: "publish" | "schedule" | "retract"; readonly slug: Slug }
  | { readonly kind: "alarm" | "evict" | "sweep" | "lose" }
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "store"; readonly mood: "good" | "failing" | "late" };

const slugs = fc.constantFrom(...SLUGS);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("publish" as const), slug: slugs }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("schedule" as const), slug: slugs }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("retract" as const), slug: slugs }) },
  fc.record({ kind: fc.constantFrom("alarm" as const, "evict" as const, "sweep" as const) }),
  fc.record({ kind: fc.constant("lose" as const) }),
  fc.record({ kind: fc.constant("wait" as const), seconds: fc.integer({ min: 1, max: 90 }) }),
  fc.record({
    kind: fc.constant("store" as const),
    mood: fc.constantFrom("good" as const, "failing" as const, "late" as const),
  }),
);

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

/** A store whose writes can fail, or fail and land later all the same: out of order, at worst. */
class MoodyStore {
  mood: "good" | "failing" | "late" = "good";
  #late: { readonly write: () => Promise<void>; readonly latest: number }[] = [];

  put(...write: Parameters<KVNamespace["put"]>): Promise<void> {
    return this.#call(() => env.EDITION.put(...write));
  }

  delete(key: string): Promise<void> {
    return this.#call(() => env.EDITION.delete(key));
  }

  /** Writes that were given up and must land before a moment do so now, the newest first. */
  async landLateWrites(before = Number.POSITIVE_INFINITY): Promise<void> {
    const landing = this.#late.filter(({ latest }) => latest <= before);
    this.#late = this.#late.filter(({ latest }) => latest > before);
    for (const { write } of landing.reverse()) await write();
  }

  #call(write: () => Promise<void>): Promise<void> {
    if (this.mood === "good") return write();
    const latest = Date.now() + (KEY_CONFIRM_SECONDS - 10) * 1000;
    if (this.mood === "late") this.#late.push({ write, latest });
    return Promise.reject(new Error("The store did not answer."));
  }
}

/** What the newsroom should show of a slug, kept beside it by simpler means. */
type Expected = Map<Slug, { state: "live" | "scheduled" | "retracted"; title: string }>;

class Run {
  readonly store = new MoodyStore();
  readonly expected: Expected = new Map();
  #count = 0;
  #isTampered = false;
  #now = Date.now();

  async start(): Promise<void> {
    vi.useFakeTimers({ now: this.#now, toFake: ["Date"] });
    await this.#useStore();
  }

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case "publish":
      case "schedule":
        return this.#publish(step.slug, step.kind === "schedule");
      case "retract":
        return this.#retract(step.slug);
      case "alarm":
        await runDurableObjectAlarm(newsroom());
        return;
      case "evict":
        await evictDurableObject(newsroom());
        return this.#useStore();
      case "sweep":
        await newsroom().sweep();
        return;
      case "lose":
        this.#isTampered = true;
        return env.EDITION.delete(articleKey("one"));
      case "wait":
        return this.#wait(step.seconds);
      case "store":
        this.store.mood = step.mood;
    }
  }

  /** Late writes land within the time that is waited out; then the clock runs on. */
  async settle(): Promise<void> {
    this.store.mood = "good";
    await this.#wait(5);
    await runDurableObjectAlarm(newsroom());
    await this.store.landLateWrites();
    for (let round = 0; round < 4; round += 1) {
      await this.#wait(400);
      await runDurableObjectAlarm(newsroom());
    }
    // The alarms alone must do it, but for what was deleted behind the newsroom's back.
    for (let round = 0; this.#isTampered && round < 2; round += 1) {
      await newsroom().sweep();
      await this.#wait(5);
      await runDurableObjectAlarm(newsroom());
    }
  }

  async #publish(slug: Slug, isScheduled: boolean): Promise<void> {
    this.#count += 1;
    const title = `Edition ${this.#count}`;
    const published = isScheduled ? "2199-01-01T00:00:00Z" : "2026-01-01T00:00:00Z";
    await newsroom().publish(submission(slug, { title, published }));
    this.expected.set(slug, { state: isScheduled ? "scheduled" : "live", title });
  }

  async #retract(slug: Slug): Promise<void> {
    const outcome = await newsroom().retract({ slug, precondition: {} });
    const known = this.expected.get(slug);
    expect(outcome.ok).toBe(known !== undefined);
    if (known === undefined) return;
    const title = known.state === "scheduled" ? slug : known.title;
    this.expected.set(slug, { title, state: "retracted" });
  }

  async #wait(seconds: number): Promise<void> {
    this.#now += seconds * 1000;
    await this.store.landLateWrites(this.#now);
    vi.setSystemTime(this.#now);
  }

  #useStore(): Promise<void> {
    return runInDurableObject(newsroom(), (instance: Newsroom) => {
      instance.edition = this.store as unknown as KVNamespace;
      instance.patienceSeconds = 0;
    });
  }
}

async function shown(slug: Slug) {
  const record = await openRecord(env.EDITION, articleKey(slug));
  const contents = await record?.read();
  if (record === undefined || contents === undefined || !contents.ok) return undefined;
  return { state: record.facts.state, title: contents.value.page.title };
}

async function listed(): Promise<string[]> {
  const record = await openRecord(env.EDITION, frontKey());
  const contents = await record?.read();
  const html = contents?.ok ? new TextDecoder().decode(contents.value.form("html")) : "";
  return SLUGS.filter((slug) => html.includes(slug));
}

test("whatever happens in whatever order, KV comes to show the truth and nothing older", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      try {
        await check(steps);
      } finally {
        vi.useRealTimers();
        await reset();
      }
    }),
    { numRuns: 25 },
  );
});

async function check(steps: readonly Step[]): Promise<void> {
  const run = new Run();
  await run.start();
  for (const one of steps) await run.take(one);
  await run.settle();
  for (const slug of SLUGS) {
    const expected = run.expected.get(slug);
    const isShown = expected !== undefined && expected.state !== "scheduled";
    expect(await shown(slug)).toEqual(isShown ? expected : undefined);
  }
  const live = SLUGS.filter((slug) => run.expected.get(slug)?.state === "live");
  expect(await listed()).toEqual(live);
}

test("many publishes at once come to one order, and to one write a second for each key", {
  timeout: 30_000,
}, async () => {
  const writes: { readonly key: string; readonly at: number }[] = [];
  await newsroom().search({ text: "" });
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    const put = async (...[key, ...write]: Parameters<KVNamespace["put"]>) => {
      writes.push({ key, at: Date.now() });
      // Slow, so that more is published while a write is under way.
      await scheduler.wait(40);
      return env.EDITION.put(key, ...write);
    };
    instance.edition = { put, delete: () => Promise.resolve() } as unknown as KVNamespace;
  });
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      newsroom().publish(submission(`story-${index % 4}`, { title: `Title ${index}` })),
    ),
  );
  const versions = outcomes.map((outcome) =>
    outcome.ok ? `${outcome.value.slug} ${outcome.value.version}` : "refused",
  );
  expect(new Set(versions).size).toBe(20);
  await vi.waitFor(async () => expect(await shownStories()).toEqual(await trueStories()), {
    timeout: 10_000,
    interval: 200,
  });
  for (const key of new Set(writes.map((write) => write.key))) {
    const times = writes.filter((write) => write.key === key).map(({ at }) => at);
    times.forEach((at, index) => {
      if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(1000);
    });
  }
});

const STORIES = [0, 1, 2, 3].map((number) => `story-${number}`);

/** Titles as readers have them, in the articles and on the front page. */
async function shownStories(): Promise<readonly (readonly [string, boolean])[]> {
  const record = await openRecord(env.EDITION, frontKey());
  const contents = await record?.read();
  const html = contents?.ok ? new TextDecoder().decode(contents.value.form("html")) : "";
  return Promise.all(
    STORIES.map(async (slug) => {
      const article = await (await openRecord(env.EDITION, articleKey(slug)))?.read();
      const title = article?.ok ? article.value.page.title : "";
      return [title, html.includes(`${title}<`)] as const;
    }),
  );
}

async function trueStories(): Promise<readonly (readonly [string, boolean])[]> {
  return Promise.all(
    STORIES.map(async (slug) => {
      const stored = await newsroom().article(slug);
      return [String(JSON.parse(stored?.source ?? "{}").title), true] as const;
    }),
  );
}
