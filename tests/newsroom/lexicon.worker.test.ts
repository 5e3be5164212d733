import { evictDurableObject, reset, runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { articleKey, frontKey, listKey, SITE_KEY } from "../../src/edition/keys.ts";
import { openRecord } from "../../src/edition/reader.ts";
import { decodeSite } from "../../src/edition/site-codec.ts";
import { LEXICON_SCAN_ARTICLES } from "../../src/limits.ts";
import { newsroom, paragraph, submission } from "./submissions.ts";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

function set(term: string, spoken: string, lang = "en") {
  return newsroom().changeLexicon({ kind: "set", lang, entry: { term, spoken } });
}

async function text(key: string): Promise<string> {
  const record = await openRecord(env.EDITION, key);
  const contents = await record?.read();
  if (!contents?.ok) throw new Error(`Nothing good at ${key}.`);
  return new TextDecoder().decode(contents.value.form("txt"));
}

/** Runs alarms as their times come, with the object's clock moved on. */
async function passTime(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    vi.useFakeTimers({ now: Date.now() + 2_000, toFake: ["Date"] });
    await runDurableObjectAlarm(newsroom());
  }
}

const WITH_TERM = { body: [paragraph("The pier held.")] };

test("a large site is searched further by alarm, also after a restart, and ends", async () => {
  const others = Array.from({ length: LEXICON_SCAN_ARTICLES - 1 }, (_, count) => `a-${count}`);
  await newsroom().publish(submission("first", WITH_TERM));
  await Promise.all(others.map((slug) => newsroom().publish(submission(slug))));
  await newsroom().publish(submission("last", WITH_TERM));
  await passTime(4);
  const changed = await set("pier", "jetty");
  expect(changed).toEqual({ ok: true, value: { created: true, articles: 1, complete: false } });
  expect(await text(articleKey("first"))).toContain("The jetty held.");
  expect(await text(articleKey("last"))).toContain("The pier held.");
  await evictDurableObject(newsroom());
  await passTime(3);
  expect(await text(articleKey("last"))).toContain("The jetty held.");
  await passTime(3);
  expect(await runDurableObjectAlarm(newsroom())).toBe(false);
}, 60_000);

test("articles in a region of the language are touched, those of others and those not shown are not", async () => {
  await newsroom().publish(submission("here", { ...WITH_TERM, lang: "en-GB" }));
  await newsroom().publish(submission("there", { ...WITH_TERM, lang: "eno" }));
  await newsroom().publish(submission("later", { ...WITH_TERM, published: "2999-01-01" }));
  await newsroom().publish(submission("gone", WITH_TERM));
  await newsroom().retract({ slug: "gone", precondition: {} });
  expect(await set("pier", "jetty")).toMatchObject({ value: { articles: 1, complete: true } });
  await passTime(3);
  expect(await text(articleKey("here"))).toContain("The jetty held.");
  expect(await text(articleKey("there"))).toContain("The pier held.");
});

test("lists with stories in several languages say each by its own lexicon", async () => {
  await newsroom().publish(submission("one", { title: "Pier closed" }));
  await newsroom().publish(submission("deux", { title: "Pier fermé", lang: "fr" }));
  await passTime(3);
  await set("Pier", "Jetty", "fr");
  await passTime(3);
  expect(await text(frontKey())).toMatch(
    /Pier closed\.[\s\S]*Jetty fermé\.|Jetty fermé\.[\s\S]*Pier closed\./u,
  );
  expect(await text(frontKey("en"))).toContain("Pier closed.");
});

test("the publication's name and breaking news are said by the lexicon too", async () => {
  await newsroom().publish(submission("one"));
  await newsroom().setBreaking({ text: "Pier on fire", lang: "en", href: "/" }, undefined);
  await passTime(3);
  await set("Lectern", "The Lectern");
  await set("Pier", "Jetty");
  await passTime(3);
  expect(await text(frontKey("en"))).toMatch(/^The Lectern\./u);
  expect(decodeSite((await env.EDITION.get(SITE_KEY)) ?? "")?.breaking?.spoken).toEqual([
    ["Jetty on fire."],
  ]);
});

test("a tag is said by the lexicon at the top of its list, and a month as the archive says it", async () => {
  await newsroom().publish(submission("one", { tags: ["Pier"], published: "2026-10-01" }));
  await passTime(3);
  await set("Pier", "Jetty");
  await set("October", "The tenth month");
  await passTime(3);
  expect(await text(listKey({ kind: "tag", tag: "pier" }))).toMatch(/^Jetty\./u);
  await newsroom().publish(submission("two", { published: "2026-10-02" }));
  await passTime(3);
  const month = await text(listKey({ kind: "month", month: "2026-10", page: 1 }));
  expect(month).toMatch(/^Archive: October 2026\./u);
});

test("a lexicon survives a restart", async () => {
  await set("pier", "jetty");
  await evictDurableObject(newsroom());
  await newsroom().publish(submission("one", WITH_TERM));
  expect(await text(articleKey("one"))).toContain("The jetty held.");
  expect(await newsroom().lexicon("en")).toMatchObject([{ term: "pier", spoken: "jetty" }]);
});
