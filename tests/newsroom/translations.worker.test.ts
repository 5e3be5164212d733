import {
  evictDurableObject,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { articleKey } from "../../src/edition/keys.ts";
import { openRecord } from "../../src/edition/reader.ts";
import { TRANSLATION_GROUP_SLUGS } from "../../src/limits.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import { newsroom, submission } from "./submissions.ts";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

const EPOCH = Date.UTC(2026, 10, 23);

/** Stops the object's clock at some seconds after the start of the test. */
function setClock(seconds: number): void {
  vi.useFakeTimers({ now: EPOCH + seconds * 1000, toFake: ["Date"] });
}

function instant(seconds: number): string {
  return `${new Date(EPOCH + seconds * 1000).toISOString().slice(0, 19)}Z`;
}

async function start(): Promise<void> {
  setClock(0);
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    instance.patienceSeconds = 0;
  });
}

/** Lets alarms write all that is dirty. */
async function drain(seconds: number): Promise<void> {
  for (let round = 1; round <= 3; round += 1) {
    setClock(seconds + round * 2);
    await runDurableObjectAlarm(newsroom());
  }
}

/** What readers of an article are led to; nothing when there is no article. */
async function linksOf(slug: string): Promise<Readonly<Record<string, string>> | undefined> {
  const record = await openRecord(env.EDITION, articleKey(slug));
  const contents = await record?.read();
  if (record?.facts.state !== "live" || !contents?.ok) return undefined;
  return contents.value.page.translations;
}

async function pageOf(slug: string): Promise<string> {
  const contents = await (await openRecord(env.EDITION, articleKey(slug)))?.read();
  return contents?.ok ? new TextDecoder().decode(contents.value.form("html")) : "";
}

const SLUGS = ["a", "b", "c", "d", "e"] as const;
type Slug = (typeof SLUGS)[number];
type Publishing = { readonly slug: Slug; readonly lang: string; readonly names: readonly string[] };

type Step =
  | (Publishing & { readonly kind: "publish"; readonly published: number })
  | (Publishing & { readonly kind: "schedule"; readonly after: number })
  | { readonly kind: "retract"; readonly slug: Slug }
  | { readonly kind: "wait" | "evict" };

const publishing = {
  slug: fc.constantFrom(...SLUGS),
  lang: fc.constantFrom("en", "ko", "fr", "zh-Hans"),
  names: fc.subarray([...SLUGS, "unknown"], { maxLength: 3 }),
};
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("publish" as const),
      ...publishing,
      published: fc.integer({ min: -3, max: 0 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("schedule" as const),
      ...publishing,
      after: fc.integer({ min: 1, max: 20 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("retract" as const), slug: publishing.slug }),
  },
  fc.record({ kind: fc.constantFrom("wait" as const, "evict" as const) }),
);

/** The tags by which the front matter calls the languages of its translations do not matter. */
function called(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [["it", "pt", "de"][index], name]));
}

/** What the newsroom was told of a slug, kept beside it by simpler means. */
interface Told extends Publishing {
  readonly published: string;
  readonly isWithdrawn: boolean;
}

function isLive({ published, isWithdrawn }: Told, now: string): boolean {
  return !isWithdrawn && published <= now;
}

/** Whether two slugs are tied together, by walking from one to whatever has a name in common. */
function groupOf(slug: string, told: ReadonlyMap<string, Told>, now: string): Set<string> {
  const pairs = [...told.values()]
    .filter((each) => isLive(each, now))
    .flatMap((each) =>
      each.names.filter((name) => told.has(name)).map((name) => [each.slug, name]),
    );
  const group = new Set([slug]);
  for (const _ of told) {
    for (const pair of pairs) {
      if (pair.some((each) => group.has(each))) for (const each of pair) group.add(each);
    }
  }
  return group;
}

function expectedLinks(slug: string, told: ReadonlyMap<string, Told>, now: string) {
  const own = told.get(slug);
  if (own === undefined || !isLive(own, now)) return undefined;
  const group = [...groupOf(slug, told, now)].map((each) => told.get(each));
  const live = group.filter((each) => each !== undefined && isLive(each, now)) as Told[];
  const members = live.filter(
    (each) => !live.some((other) => other.lang === each.lang && isBefore(other, each)),
  );
  if (!members.includes(own)) return {};
  const others = members.filter((each) => each !== own);
  return Object.fromEntries(others.map((each) => [each.lang, each.slug]));
}

function isBefore(one: Told, other: Told): boolean {
  if (one.published !== other.published) return one.published < other.published;
  return one.slug < other.slug;
}

test("after any publishing, scheduling and withdrawing, links lead to all of a group and back", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
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
  await start();
  const told = new Map<string, Told>();
  let seconds = 0;
  for (const each of steps) {
    seconds += 10;
    setClock(seconds);
    await take(each, told, seconds);
  }
  await drain(seconds + 20);
  const shown = new Map<string, Readonly<Record<string, string>> | undefined>();
  for (const slug of SLUGS) shown.set(slug, await linksOf(slug));
  for (const slug of SLUGS) {
    expect(shown.get(slug), slug).toEqual(expectedLinks(slug, told, instant(seconds + 20)));
    for (const other of Object.values(shown.get(slug) ?? {})) {
      expect(Object.values(shown.get(other) ?? {}), `${other} leads back`).toContain(slug);
    }
  }
}

async function take(each: Step, told: Map<string, Told>, seconds: number): Promise<void> {
  switch (each.kind) {
    case "wait":
      await runDurableObjectAlarm(newsroom());
      return;
    case "evict":
      await evictDurableObject(newsroom());
      await start();
      return setClock(seconds);
    case "retract":
      return withdraw(each.slug, told);
    case "publish":
      return publish(each, instant(each.published), told);
    case "schedule":
      return publish(each, instant(seconds + each.after), told);
  }
}

async function publish(
  { slug, lang, names }: Publishing,
  published: string,
  told: Map<string, Told>,
): Promise<void> {
  await newsroom().publish(submission(slug, { lang, published, translations: called(names) }));
  told.set(slug, { slug, lang, names, published, isWithdrawn: false });
}

async function withdraw(slug: Slug, told: Map<string, Told>): Promise<void> {
  await newsroom().retract({ slug, precondition: {} });
  const known = told.get(slug);
  if (known !== undefined) told.set(slug, { ...known, isWithdrawn: true });
}

test("the page offers a translation that alone says what it is, in the order of the site", async () => {
  await start();
  await newsroom().publish(submission("ferry", { lang: "ko" }));
  await newsroom().publish(submission("ferry-fr", { lang: "fr", translations: { ko: "ferry" } }));
  await newsroom().publish(
    submission("ferry-ar", { lang: "ar", translations: { fr: "ferry-fr" } }),
  );
  await newsroom().publish(submission("ferry-en", { translations: { xx: "ferry-ar" } }));
  await drain(10);
  const links = await linksOf("ferry");
  expect(Object.entries(links ?? {})).toEqual([
    ["en", "ferry-en"],
    ["ar", "ferry-ar"],
    ["fr", "ferry-fr"],
  ]);
  const page = await pageOf("ferry");
  const [english, arabic] = ["/articles/ferry-en", "/articles/ferry-ar"].map((path) =>
    page.indexOf(path),
  );
  expect(english).toBeGreaterThan(0);
  expect(arabic).toBeGreaterThan(english ?? 0);
});

test("every form for readers names the translations that there are, and no slug to come", async () => {
  await start();
  const names = { fr: "secret-scoop", ko: "ferry-ko" };
  await newsroom().publish(submission("ferry", { translations: names }));
  await newsroom().publish(submission("ferry-ko", { lang: "ko" }));
  await newsroom().publish(
    submission("secret-scoop", { lang: "fr", published: "2027-01-01T00:00:00Z" }),
  );
  await drain(10);
  const contents = await (await openRecord(env.EDITION, articleKey("ferry")))?.read();
  if (!contents?.ok) throw new Error("The article is not there.");
  for (const form of ["html", "lite", "md", "json"] as const) {
    const text = new TextDecoder().decode(contents.value.form(form));
    expect(text, form).toContain("ferry-ko");
    expect(text, form).not.toContain("secret-scoop");
  }
});

test("a second article in a language stands outside until the first has left", async () => {
  await start();
  await newsroom().publish(submission("ferry", { published: instant(-20) }));
  await newsroom().publish(
    submission("ferry-ko", { lang: "ko", translations: { en: "ferry" }, published: instant(-9) }),
  );
  await newsroom().publish(
    submission("ferry-again", { translations: { ko: "ferry-ko" }, published: instant(-5) }),
  );
  await drain(10);
  expect(await linksOf("ferry-ko")).toEqual({ en: "ferry" });
  expect(await linksOf("ferry-again")).toEqual({});
  setClock(20);
  await newsroom().retract({ slug: "ferry", precondition: {} });
  await drain(20);
  expect(await linksOf("ferry-ko")).toEqual({ en: "ferry-again" });
  expect(await linksOf("ferry-again")).toEqual({ ko: "ferry-ko" });
});

test("translations that all name a withdrawn original stay linked, a made-up slug ties nothing", async () => {
  await start();
  await newsroom().publish(submission("ferry"));
  for (const lang of ["ko", "fr"]) {
    await newsroom().publish(submission(`ferry-${lang}`, { lang, translations: { en: "ferry" } }));
    await newsroom().publish(submission(`tram-${lang}`, { lang, translations: { en: "tbd" } }));
  }
  await newsroom().retract({ slug: "ferry", precondition: {} });
  await drain(10);
  expect(await linksOf("ferry-ko")).toEqual({ fr: "ferry-fr" });
  expect(await linksOf("tram-ko")).toEqual({});
});

test("slugs without end that name each other are no group, and cost no more than their limit", async () => {
  await start();
  await newsroom().publish(submission("story-0"));
  await newsroom().publish(submission("story-1", { lang: "ko", translations: { en: "story-0" } }));
  await drain(10);
  expect(await linksOf("story-0")).toEqual({ ko: "story-1" });
  const grow = (from: number, to: number) =>
    runInDurableObject(newsroom(), (_, { storage: { sql } }) => {
      for (let index = from; index <= to; index += 1) {
        sql.exec(
          `INSERT INTO article (slug, version, live_from, lang, published, summary)
           VALUES (?, 1, 0, 'fr', '2026-01-01', '{}')`,
          `x-other-${index}`,
        );
        sql.exec("INSERT INTO translation VALUES (?, 'story-0')", `x-other-${index}`);
      }
    });
  await grow(1, TRANSLATION_GROUP_SLUGS - 2);
  expect(await trueLinks("story-0", 1)).toEqual({ ko: "story-1", fr: "x-other-1" });
  await grow(TRANSLATION_GROUP_SLUGS - 1, TRANSLATION_GROUP_SLUGS - 1);
  expect(await trueLinks("story-0", 2)).toEqual({});
});

/** What an article's key should show now, whatever was drained; `edition` makes it a new version. */
async function trueLinks(slug: string, edition: number): Promise<unknown> {
  await newsroom().publish(submission(slug, { title: `Edition ${edition}` }));
  await drain(100);
  return linksOf(slug);
}
