import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { ARCHIVE_PAGE_ARTICLES, SUMMARY_CORRECTIONS } from "../../src/limits.ts";
import { migrate } from "../../src/newsroom/schema.ts";
import { newsroom } from "./submissions.ts";

afterEach(() => reset());

test("reports move to their own table, and acknowledgements get who and when", async () => {
  await runInDurableObject(newsroom(), async (_, { storage }) => {
    const { sql } = await atStep(storage, 1);
    const finding = JSON.stringify([{ rule: "break-run", severity: "notice" }]);
    const at = Date.UTC(2026, 10, 23, 9, 30);
    sql.exec(
      `INSERT INTO version (slug, version, at, type, source, findings, acknowledged)
       VALUES ('ferry', 1, ?, 'markdown', x'00', ?, '["url-relative"]')`,
      ...[at, finding],
    );
    migrate(storage);
  });
  const stored = await newsroom().version("ferry", 1);
  expect(stored?.acknowledged).toEqual([
    { rule: "url-relative", by: "api", given: "article", at: "2026-11-23T09:30:00Z" },
  ]);
  expect(stored?.findings).toEqual([{ rule: "break-run", severity: "notice" }]);
  expect(stored?.report).toEqual({ at: "2026-11-23T09:30:00.000Z", outcome: "passed", rules: {} });
});

test("what was published before there were tags and an archive is in both", async () => {
  await runInDurableObject(newsroom(), async (_, { storage }) => {
    const { sql } = await atStep(storage, 3);
    const from = Date.UTC(2026, 9, 31, 23);
    const article = JSON.stringify({ tags: ["Ferry strikes", "ferry strikes!", "渡轮"] });
    for (let id = 1; id <= ARCHIVE_PAGE_ARTICLES + 1; id += 1) {
      sql.exec(
        `INSERT INTO article (id, slug, version, live_from, lang, published, summary)
         VALUES (?1, 'ferry-' || CAST(?1 AS INTEGER), 2, ?2, 'en', '2026-10-31T23:00:00Z', '{}')`,
        ...[id, from],
      );
    }
    sql.exec("INSERT INTO version_article VALUES ('ferry-1', 1, '{\"tags\":[\"old\"]}')");
    sql.exec("INSERT INTO version_article VALUES ('ferry-1', 2, ?)", article);
    migrate(storage);
    const pages = sql.exec(
      `SELECT archive_month AS month, archive_page AS page, count(*) AS articles FROM article
       GROUP BY archive_month, archive_page ORDER BY archive_page`,
    );
    expect(pages.toArray()).toEqual([
      { month: "2026-10", page: 1, articles: ARCHIVE_PAGE_ARTICLES },
      { month: "2026-10", page: 2, articles: 1 },
    ]);
    expect(sql.exec("SELECT tag, article FROM tag ORDER BY tag").toArray()).toEqual([
      { tag: "ferry-strikes", article: 1 },
      { tag: "渡轮", article: 1 },
    ]);
  });
});

test("what was published before names were kept is tied to what its newest version names", async () => {
  await runInDurableObject(newsroom(), async (_, { storage }) => {
    const { sql } = await atStep(storage, 6);
    sql.exec(
      `INSERT INTO article (slug, version, live_from, lang, published, summary)
       VALUES ('ferry', 2, 0, 'en', '2026-10-31', '{}')`,
    );
    const translations = { ko: "ferry-ko", "ko-KR": "ferry-ko", en: "ferry", fr: "ferry-fr" };
    sql.exec(
      'INSERT INTO version_article VALUES (\'ferry\', 1, \'{"translations":{"ja":"old"}}\')',
    );
    sql.exec(
      "INSERT INTO version_article VALUES ('ferry', 2, ?)",
      JSON.stringify({ tags: [], translations }),
    );
    migrate(storage);
    expect(sql.exec("SELECT * FROM translation ORDER BY translation").toArray()).toEqual([
      { slug: "ferry", translation: "ferry-fr" },
      { slug: "ferry", translation: "ferry-ko" },
    ]);
  });
});

test("lists learn where an article was published first, and the catalogue is written once", async () => {
  await runInDurableObject(newsroom(), async (_, { storage }) => {
    const { sql } = await atStep(storage, 7);
    for (const slug of ["ferry", "harvest"]) {
      sql.exec(
        `INSERT INTO article (slug, version, live_from, lang, published, summary)
         VALUES (?, 2, 0, 'en', '2026-11-23', '{}')`,
        slug,
      );
      sql.exec(
        "INSERT INTO version_article VALUES (?, 1, ?)",
        slug,
        canonical("https://a.example/"),
      );
    }
    sql.exec("INSERT INTO version_article VALUES ('ferry', 2, ?)", canonical("https://b.example/"));
    sql.exec("INSERT INTO version_article VALUES ('harvest', 2, '{}')");
    sql.exec(
      `INSERT INTO outbox (key, wanted, drained, changed_at, due_at, written_at, attempts)
       VALUES ('front', 1, 1, 7, 0, 0, 0)`,
    );
    migrate(storage);
    const dirty = sql.exec("SELECT key, changed_at FROM outbox WHERE wanted > drained");
    expect(dirty.toArray()).toContainEqual({ key: "catalogue", changed_at: 7 });
    expect(sql.exec("SELECT slug, summary FROM article ORDER BY slug").toArray()).toEqual([
      { slug: "ferry", summary: canonical("https://b.example/") },
      { slug: "harvest", summary: "{}" },
    ]);
  });
});

function canonical(address: string): string {
  return JSON.stringify({ canonical: address });
}

test("versions get how they came about, as far as it can be told", async () => {
  await runInDurableObject(newsroom(), async (_, { storage }) => {
    const { sql } = await atStep(storage, 3);
    const insert = `INSERT INTO version (slug, version, at, type, source, acknowledged, retracted_at)
      VALUES ('ferry', ?, 0, 'markdown', x'00', '[]', ?)`;
    for (const [version, retractedAt] of [
      [1, null],
      [2, 0],
      [3, null],
    ]) {
      sql.exec(insert, version, retractedAt);
    }
    migrate(storage);
  });
  const versions = await newsroom().versions("ferry");
  expect(versions).toMatchObject([
    { version: 3, kind: "published-again", by: "api" },
    { version: 2, kind: "published", by: "api" },
    { version: 1, kind: "published", by: "api" },
  ]);
  expect(versions[0]).not.toHaveProperty("changed");
});

test("lists learn the newest corrections of what was published before they told any", async () => {
  await runInDurableObject(newsroom(), async (_, { storage }) => {
    const { sql } = await atStep(storage, 7);
    const days = Array.from({ length: SUMMARY_CORRECTIONS + 1 }, (_, index) => 30 - index);
    const all = days.map((day) => ({ date: `2026-11-${day}`, text: `Day ${day}` }));
    for (const [slug, corrections] of [
      ["ferry", all],
      ["harvest", []],
    ] as const) {
      sql.exec(
        `INSERT INTO article (slug, version, live_from, lang, published, summary)
         VALUES (?, 1, 0, 'en', '2026-11-23', '{}')`,
        slug,
      );
      const article = JSON.stringify({ corrections });
      sql.exec("INSERT INTO version_article VALUES (?, 1, ?)", slug, article);
    }
    migrate(storage);
    const newest = all.slice(0, SUMMARY_CORRECTIONS).toReversed();
    expect(sql.exec("SELECT slug, summary FROM article ORDER BY slug").toArray()).toEqual([
      { slug: "ferry", summary: JSON.stringify({ corrections: newest }) },
      { slug: "harvest", summary: "{}" },
    ]);
  });
});

test("lists that there were not before are written once, and those that had no feeds again", async () => {
  await runInDurableObject(newsroom(), async (_, { storage }) => {
    const { sql } = await atStep(storage, 3);
    sql.exec(
      `INSERT INTO article (slug, version, live_from, lang, section, published, summary)
       VALUES ('ferry', 2, ?, 'en-GB', 'city', '2026-11-23', '{"title":"Ferry"}')`,
      Date.UTC(2026, 10, 23),
    );
    const authors = [{ name: "Jane Park" }];
    const tags = ["Ferry strikes"];
    const article = JSON.stringify({ authors, tags });
    sql.exec("INSERT INTO version_article VALUES ('ferry', 2, ?)", article);
    for (const key of ["article:ferry", "site", "front", "front:en-GB", "section:city"]) {
      sql.exec(
        `INSERT INTO outbox (key, wanted, drained, changed_at, due_at, written_at, attempts, tag)
         VALUES (?, 4, 4, 7, 0, 0, 0, 'tag')`,
        key,
      );
    }
    migrate(storage);
    const dirty = sql.exec<{ key: string }>("SELECT key FROM outbox WHERE wanted > drained");
    expect(Array.from(dirty, ({ key }) => key).toSorted()).toEqual([
      ...["archive", "catalogue", "front", "front:en", "front:en-GB", "month:2026-11:1"],
      ...["section:city", "tag:ferry-strikes"],
    ]);
    const { summary } = sql.exec<{ summary: string }>("SELECT summary FROM article").one();
    expect(JSON.parse(summary)).toEqual({ title: "Ferry", authors, tags });
  });
  await evictDurableObject(newsroom());
  await runInDurableObject(newsroom(), async (_, { storage }) => {
    expect(await storage.getAlarm()).not.toBeNull();
  });
});

test("what was scheduled before comes into lists that there were not, when its time has come", async () => {
  await runInDurableObject(newsroom(), async (_, { storage }) => {
    const { sql } = await atStep(storage, 3);
    const [past, later] = [Date.UTC(2026, 9, 31), Date.UTC(2999, 0, 2)];
    for (const [slug, liveFrom, breakingUntil, retractedAt] of [
      ["live", past, null, null],
      ["breaking", past, later + 1, null],
      ["scheduled", later, null, null],
      ["withdrawn", later, null, past],
    ]) {
      sql.exec(
        `INSERT INTO article (slug, version, live_from, breaking_until, retracted_at, lang, published,
           summary)
         VALUES (?, 1, ?, ?, ?, 'ko', '2026-10-31', '{}')`,
        ...[slug, liveFrom, breakingUntil, retractedAt],
      );
      sql.exec(
        "INSERT INTO version_article VALUES (?, 1, ?)",
        slug,
        '{"authors":[],"tags":["Boats"]}',
      );
    }
    migrate(storage);
    const kept = sql.exec("SELECT at, key FROM appointment ORDER BY at, key");
    const lists = (month: string) => ["catalogue", "front", "front:ko", month, "tag:boats"];
    expect(kept.toArray()).toEqual([
      ...lists("month:2999-01:1").map((key) => ({ at: later, key })),
      ...lists("month:2026-10:1").map((key) => ({ at: later + 1, key })),
    ]);
  });
});

test("a newsroom in which nothing was published has nothing to write", async () => {
  await runInDurableObject(newsroom(), async (_, { storage }) => {
    const { sql } = await atStep(storage, 3);
    migrate(storage);
    expect(sql.exec("SELECT key FROM outbox").toArray()).toEqual([]);
  });
});

/** The storage as a release with so many steps of the schema left it, empty. */
async function atStep(storage: DurableObjectStorage, step: number): Promise<DurableObjectStorage> {
  await storage.deleteAll();
  migrate(storage, step);
  return storage;
}
