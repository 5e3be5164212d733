import { reset, runDurableObjectAlarm } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Article } from "../../src/article/model.ts";
import { ARCHIVE_KEY, listKey } from "../../src/edition/keys.ts";
import { openRecord } from "../../src/edition/reader.ts";
import { ARCHIVE_PAGE_ARTICLES, LIST_ARTICLES } from "../../src/limits.ts";
import type { ListName } from "../../src/paths.ts";
import { newsroom, submission } from "./submissions.ts";

afterEach(async () => {
  vi.useRealTimers();
  await reset();
});

/** Runs alarms as their times come, with the object's clock moved on; KV's is not touched. */
async function passTime(seconds: number): Promise<void> {
  const start = Date.now();
  vi.useFakeTimers({ now: start + seconds * 1000, toFake: ["Date"] });
  for (let round = 0; round < 6; round += 1) {
    await runDurableObjectAlarm(newsroom());
    vi.setSystemTime(Date.now() + 2000);
  }
}

async function publish(slug: string, members: Partial<Article> = {}): Promise<void> {
  const outcome = await newsroom().publish(submission(slug, { title: slug, ...members }));
  expect(outcome.ok).toBe(true);
}

async function html(key: string): Promise<string | undefined> {
  const record = await openRecord(env.EDITION, key);
  const contents = await record?.read();
  return contents?.ok ? new TextDecoder().decode(contents.value.form("html")) : undefined;
}

/** The slugs of a list's page, in its order; nothing when there is no such list. */
async function slugsOf(list: ListName): Promise<string[] | undefined> {
  const page = await html(listKey(list));
  return page === undefined
    ? undefined
    : [...page.matchAll(/<h2><a href="\/articles\/([^"]+)"/gu)].map(([, slug = ""]) => slug);
}

function month(name: string, page = 1): ListName {
  return { kind: "month", month: name, page };
}

describe("the order of lists", () => {
  test("is newest first, and of what is dated alike, what came last is first", async () => {
    await publish("b", { published: "2026-11-02" });
    await publish("d", { published: "2026-11-02T00:00:00Z" });
    await publish("a", { published: "2026-11-01T23:59:59Z" });
    await publish("c", { published: "2026-11-02" });
    await passTime(5);
    const order = ["c", "d", "b", "a"];
    expect(await slugsOf({ kind: "front" })).toEqual(order);
    expect(await slugsOf(month("2026-11"))).toEqual(order);
  });

  test("is that of the newsroom however many publish at once", async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => publish(`story-${index % 6}`)));
    await passTime(5);
    const { articles } = await newsroom().articlePage({});
    const shown = await slugsOf({ kind: "front" });
    expect([...(shown ?? [])].sort()).toEqual(articles.map(({ slug }) => slug));
    expect(await slugsOf(month(new Date().toISOString().slice(0, 7)))).toEqual(shown);
  });
});

describe("the archive", () => {
  test("keeps an article on its page when others come and go, and fills a page before the next", async () => {
    const published = (day: number) => ({ published: `2026-05-${String(day).padStart(2, "0")}` });
    for (let index = 0; index <= ARCHIVE_PAGE_ARTICLES; index += 1) {
      await publish(`story-${index}`, published(28 - (index % 20)));
    }
    await passTime(5);
    const [first, second] = [await slugsOf(month("2026-05")), await slugsOf(month("2026-05", 2))];
    expect(first).toHaveLength(ARCHIVE_PAGE_ARTICLES);
    expect(second).toEqual([`story-${ARCHIVE_PAGE_ARTICLES}`]);
    await newsroom().retract({ slug: "story-3", precondition: {} });
    await publish("older-than-all", published(1));
    await passTime(5);
    expect(await slugsOf(month("2026-05"))).toEqual(first?.filter((slug) => slug !== "story-3"));
    expect(await slugsOf(month("2026-05", 2))).toContain("older-than-all");
    expect(await slugsOf({ kind: "front" })).toHaveLength(LIST_ARTICLES);
  }, 120_000);

  test("links its pages to each other as they come and go, also by the clock", async () => {
    const now = new Date("2026-07-15T12:00:00Z");
    vi.useFakeTimers({ now, toFake: ["Date"] });
    await publish("may", { published: "2026-05-05" });
    // Scheduled before June has anything, so that its neighbour changes before its time comes.
    await publish("august", { published: "2026-08-01T06:00:00Z" });
    await publish("june", { published: "2026-06-05" });
    await passTime(5);
    expect(await html(ARCHIVE_KEY)).toMatch(/2026\/06">June 2026.*2026\/05">May 2026/u);
    expect(await html(listKey(month("2026-06")))).not.toContain('rel="prev"');
    vi.setSystemTime(new Date("2026-08-01T06:00:01Z"));
    await passTime(5);
    expect(await slugsOf(month("2026-08"))).toEqual(["august"]);
    expect(await html(listKey(month("2026-08")))).toContain('href="/archive/2026/06" rel="next"');
    expect(await html(listKey(month("2026-06")))).toContain('href="/archive/2026/08" rel="prev"');
    expect(await html(ARCHIVE_KEY)).toContain("August 2026");
    await newsroom().retract({ slug: "june", precondition: {} });
    await passTime(5);
    expect(await slugsOf(month("2026-06"))).toBeUndefined();
    expect(await html(listKey(month("2026-05")))).toContain('href="/archive/2026/08" rel="prev"');
    expect(await html(ARCHIVE_KEY)).not.toContain("June");
  });

  test("moves an article with its date, and says so in both months", async () => {
    await publish("ferry", { published: "2026-03-31" });
    await passTime(5);
    await publish("ferry", { published: "2026-04-01" });
    await passTime(5);
    expect(await slugsOf(month("2026-03"))).toBeUndefined();
    expect(await slugsOf(month("2026-04"))).toEqual(["ferry"]);
  });
});

describe("tags", () => {
  test("have a page each, in every script, for as long as an article has them", async () => {
    await publish("one", { tags: ["Ferry strikes", "渡轮"] });
    await publish("two", { tags: ["ferry STRIKES!"] });
    await passTime(5);
    const strikes = { kind: "tag", tag: "ferry-strikes" } as const;
    expect(await slugsOf(strikes)).toEqual(["two", "one"]);
    expect(await html(listKey(strikes))).toContain("<h1>ferry STRIKES!</h1>");
    expect(await slugsOf({ kind: "tag", tag: "渡轮" })).toEqual(["one"]);
    const article = await exports.default.fetch("https://news.example/articles/one");
    expect(await article.text()).toContain('<a href="/tags/%E6%B8%A1%E8%BD%AE">渡轮</a>');
    await publish("one", { tags: [] });
    await newsroom().retract({ slug: "two", precondition: {} });
    await passTime(5);
    expect(await slugsOf(strikes)).toBeUndefined();
    expect(await slugsOf({ kind: "tag", tag: "渡轮" })).toBeUndefined();
  });
});

describe("the front page of a language", () => {
  test("has what is in its regions and scripts too, and theirs have theirs alone", async () => {
    await publish("british", { lang: "en-GB" });
    await publish("english", { lang: "en" });
    await publish("simplified", { lang: "zh-Hans-CN" });
    await passTime(5);
    const front = (lang: string) => slugsOf({ kind: "front", lang });
    expect(await front("en")).toEqual(["english", "british"]);
    expect(await front("en-GB")).toEqual(["british"]);
    expect(await front("zh")).toEqual(["simplified"]);
    expect(await front("zh-Hans")).toEqual(["simplified"]);
    expect(await front("zh-Hans-CN")).toEqual(["simplified"]);
  });
});

test("whatever is published, dated, tagged and withdrawn, every list shows what it should", async () => {
  const slug = fc.constantFrom("one", "two", "three");
  const step = fc.oneof(
    fc.record({
      kind: fc.constant("publish" as const),
      slug,
      published: fc.constantFrom("2026-01-31", "2026-02-01", "2026-02-28T10:00:00Z"),
      lang: fc.constantFrom("en", "en-GB", "ko"),
      tags: fc.subarray(["red", "blue"]),
    }),
    fc.record({ kind: fc.constant("retract" as const), slug }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const live = new Map<string, Extract<(typeof steps)[number], { kind: "publish" }>>();
      for (const one of steps) {
        if (one.kind === "publish") {
          const { kind: _, slug: name, ...members } = one;
          await publish(name, members);
          live.set(name, one);
        } else {
          await newsroom().retract({ slug: one.slug, precondition: {} });
          live.delete(one.slug);
        }
      }
      await passTime(5);
      const expectList = async (
        list: ListName,
        has: (article: { lang: string; published: string; tags: string[] }) => boolean,
      ) => {
        const wanted = [...live.values()].filter(has).map((article) => article.slug);
        const shown = (await slugsOf(list)) ?? [];
        expect([...shown].sort()).toEqual(wanted.sort());
      };
      await expectList({ kind: "front" }, () => true);
      await expectList({ kind: "front", lang: "en" }, ({ lang }) => lang.startsWith("en"));
      await expectList({ kind: "front", lang: "ko" }, ({ lang }) => lang === "ko");
      await expectList({ kind: "tag", tag: "red" }, ({ tags }) => tags.includes("red"));
      await expectList(month("2026-01"), ({ published }) => published.startsWith("2026-01"));
      await expectList(month("2026-02"), ({ published }) => published.startsWith("2026-02"));
      vi.useRealTimers();
      await reset();
    }),
    { numRuns: 12 },
  );
}, 60_000);
