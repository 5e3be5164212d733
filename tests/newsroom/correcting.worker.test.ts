import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import type { Article } from "../../src/article/model.ts";
import type { CorrectionsPlace } from "../../src/config.ts";
import { ARCHIVE_KEY, articleKey } from "../../src/edition/keys.ts";
import { openRecord } from "../../src/edition/reader.ts";
import { RETRACTION_NOTICES, SUMMARY_CORRECTIONS } from "../../src/limits.ts";
import { Desk } from "../../src/newsroom/desk.ts";
import { Newsroom } from "../../src/newsroom/newsroom.ts";
import { projectSite } from "../../src/newsroom/site-projection.ts";
import type { Correcting } from "../../src/newsroom/submission.ts";
import type { SweepOutcome } from "../../src/newsroom/sweep.ts";
import { newsroom, submission } from "./submissions.ts";

afterEach(async () => {
  vi.useRealTimers();
  await reset();
});

function correcting(text: string, others: Partial<Correcting> = {}): Correcting {
  return {
    slug: "ferry",
    change: { kind: "add", correction: { date: "2026-11-24", text } },
    by: "api",
    checked: 1,
    findings: [],
    rules: {},
    outcome: "passed",
    acknowledged: [],
    precondition: {},
    ...others,
  };
}

async function stored(slug = "ferry"): Promise<Article> {
  const newest = await newsroom().newest(slug);
  return JSON.parse(newest?.article ?? "null");
}

/** A form as readers get it; nothing where nothing is. */
async function form(key: string, name: "json" | "html" | "txt"): Promise<string> {
  const contents = await (await openRecord(env.EDITION, key))?.read();
  return contents?.ok ? new TextDecoder().decode(contents.value.form(name)) : "";
}

type Write = { readonly kind: "correct" | "publish"; readonly number: number };

const writes: fc.Arbitrary<Write[]> = fc
  .array(fc.constantFrom("correct" as const, "publish" as const), { minLength: 2, maxLength: 8 })
  .map((kinds) => kinds.map((kind, number) => ({ kind, number })));

test("corrections and sources that come at once lose neither, whatever their order", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(writes, async (asked) => {
      await newsroom().publish(submission("ferry"));
      const outcomes = await Promise.all(asked.map(make));
      const versions = outcomes.map((outcome) => (outcome.ok ? outcome.value.version : 0));
      expect(versions.toSorted((one, other) => one - other)).toEqual(
        asked.map((_, index) => index + 2),
      );
      const article = await stored();
      const told = asked.filter(({ kind }) => kind === "correct").map(textOf);
      expect(article.corrections.map(({ text }) => text).toSorted()).toEqual(told.toSorted());
      const newest = asked[versions.indexOf(Math.max(...publishVersions(asked, versions)))];
      expect(article.title).toBe(
        newest === undefined ? "Ferry returns to the islands" : textOf(newest),
      );
      await expect
        .poll(() => form(articleKey("ferry"), "json"), { timeout: 20_000 })
        .toContain(article.title);
      await reset();
    }),
    { numRuns: 8 },
  );
});

function make(write: Write) {
  const text = textOf(write);
  return write.kind === "correct"
    ? newsroom().correct(correcting(text))
    : newsroom().publish(submission("ferry", { title: text }));
}

function textOf({ kind, number }: Write): string {
  return `${kind} ${number}`;
}

function publishVersions(asked: readonly Write[], versions: readonly number[]): number[] {
  return versions.filter((_, index) => asked[index]?.kind === "publish");
}

test("what was checked with an older version is looked at again by the clock", async () => {
  await newsroom().publish(submission("ferry"));
  const rules = { "image-alt": 1 };
  await newsroom().correct(correcting("One.", { rules }));
  expect((await newsroom().version("ferry", 2))?.report.rules).toEqual(rules);
  await newsroom().correct(correcting("Two.", { rules }));
  expect((await newsroom().version("ferry", 3))?.report.rules).toEqual({});
});

test("a correction changes what lists, feeds and search say, and nothing is lost by a restart", async () => {
  const section = { slug: "world", name: "World" };
  const lists = { section, tags: ["Boats"], published: "2026-11-01" };
  await newsroom().publish(submission("ferry", lists));
  vi.useFakeTimers({ now: Date.now() + 5000, toFake: ["Date"] });
  await newsroom().correct(correcting("It was noon."));
  const soiled = await runInDurableObject(newsroom(), (_, { storage }) =>
    storage.sql.exec<{ key: string; wanted: number }>("SELECT key, wanted FROM outbox").toArray(),
  );
  expect(soiled.length).toBeGreaterThan(5);
  // Publishing has soiled each once, and the correction once more; the months stay what they are.
  const others = soiled.filter(({ wanted }) => wanted !== 2).map(({ key }) => key);
  expect(others).toEqual([ARCHIVE_KEY]);
  await evictDurableObject(newsroom());
  const { hits } = await newsroom().search({ text: "boat" });
  expect(hits.map(({ summary }) => summary.corrections)).toEqual([
    [{ date: "2026-11-24", text: "It was noon." }],
  ]);
});

test("a summary knows so many corrections, the newest", async () => {
  const corrections = Array.from({ length: SUMMARY_CORRECTIONS + 1 }, (_, day) => ({
    date: `2026-11-${String(30 - day).padStart(2, "0")}`,
    text: `Day ${30 - day}`,
  }));
  await newsroom().publish(submission("at", { corrections: corrections.slice(1) }));
  await newsroom().publish(submission("past", { corrections }));
  const { hits } = await newsroom().search({ text: "ferry" });
  const days = new Map(
    hits.map(({ summary }) => [summary.slug, summary.corrections?.map(({ text }) => text)]),
  );
  expect(days.get("at")).toEqual(
    corrections
      .slice(1)
      .map(({ text }) => text)
      .toReversed(),
  );
  expect(days.get("past")).toEqual(
    corrections
      .slice(0, -1)
      .map(({ text }) => text)
      .toReversed(),
  );
});

/** The newsroom as another deployment of it, over the same storage. */
function sweepWith(CORRECTIONS: CorrectionsPlace): Promise<SweepOutcome> {
  return runInDurableObject(newsroom(), (_, state) =>
    new Newsroom(state, { ...env, CORRECTIONS }).sweep(),
  );
}

test("after a deployment with another choice, the sweep writes the articles that it changes", async () => {
  const corrections = [{ date: "2026-11-24", text: "It was noon." }];
  await newsroom().publish(submission("ferry", { corrections }));
  await newsroom().publish(submission("other"));
  // A key is written once a second.
  await scheduler.wait(1100);
  await newsroom().sweep();
  expect((await sweepWith("last")).mended).toEqual([]);
  const before = await openRecord(env.EDITION, articleKey("ferry"));
  expect((await sweepWith("first")).mended).toEqual([articleKey("ferry")]);
  const after = await openRecord(env.EDITION, articleKey("ferry"));
  expect(after?.tag).not.toBe(before?.tag);
  for (const name of ["txt", "html"] as const) {
    const text = await form(articleKey("ferry"), name);
    expect(text.indexOf("It was noon.")).toBeLessThan(text.indexOf("The first boat"));
  }
  expect((await sweepWith("first")).mended).toEqual([]);
});

test("the site record carries so many withdrawals, the newest, and the tombstones all", {
  timeout: 60_000,
}, async () => {
  await newsroom().publish(submission("oldest"));
  await newsroom().retract({ slug: "oldest", precondition: {} });
  const { at, past } = await runInDurableObject(newsroom(), (_, { storage }) => {
    const { sql } = storage;
    const { retracted_at } = sql
      .exec<{ retracted_at: number }>("SELECT retracted_at FROM article")
      .one();
    const desk = new Desk(storage);
    const now = new Date(retracted_at + 10_000);
    const noticed = () => projectSite(desk, { language: "en", say: () => [] }, now).retracted;
    for (let number = 1; number < RETRACTION_NOTICES; number += 1) {
      sql.exec(COPY, number + 1, `later-${number}`, retracted_at + number);
    }
    const atLimit = noticed();
    sql.exec(COPY, RETRACTION_NOTICES + 1, "newest", retracted_at + RETRACTION_NOTICES);
    return { at: atLimit, past: noticed() };
  });
  expect([at.length, at.at(-1)?.slug]).toEqual([RETRACTION_NOTICES, "oldest"]);
  expect([past.length, past[0]?.slug]).toEqual([RETRACTION_NOTICES, "newest"]);
  expect(past.map(({ slug }) => slug)).not.toContain("oldest");
  expect((await openRecord(env.EDITION, articleKey("oldest")))?.facts.state).toBe("retracted");
});

const COPY = `INSERT INTO article (id, slug, version, live_from, lang, published, summary, retracted_at)
  SELECT ?, ?, version, live_from, lang, published, summary, ? FROM article WHERE slug = 'oldest'`;
