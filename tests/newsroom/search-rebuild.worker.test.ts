import {
  evictDurableObject,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
} from "cloudflare:test";
import { afterEach, expect, test, vi } from "vitest";
import { REINDEX_ARTICLES, REINDEX_CHARACTERS } from "../../src/limits.ts";
import { SEARCH_INDEX_VERSION } from "../../src/newsroom/search-rebuild.ts";
import { newsroom, paragraph, submission } from "./submissions.ts";

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

const titles = async (text: string) =>
  (await newsroom().search({ text })).hits.map(({ summary }) => summary.title);

/** Leaves the newsroom as a release before the index had a version did, its words folded otherwise. */
async function asBefore(): Promise<void> {
  await runInDurableObject(newsroom(), (_, { storage: { sql } }) => {
    sql.exec("DELETE FROM setting WHERE name = 'search-index'");
    sql.exec("DELETE FROM search");
    sql.exec("INSERT INTO search (rowid, title, lead, body) SELECT id, 'far', '', '' FROM article");
  });
  await evictDurableObject(newsroom());
}

async function passTime(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    vi.useFakeTimers({ now: Date.now() + 2_000, toFake: ["Date"] });
    await runDurableObjectAlarm(newsroom());
  }
}

test("an index of an older release is made again, newest first, and ends", async () => {
  for (let number = 0; number < REINDEX_ARTICLES + 2; number += 1) {
    await newsroom().publish(submission(`a-${number}`, { title: `Får ${number}`, lang: "sv" }));
  }
  await newsroom().retract({ slug: "a-1", precondition: {} });
  await asBefore();
  expect(await titles("far")).toEqual(["Får 0"]);
  expect((await newsroom().search({ text: "får" })).total).toBe(REINDEX_ARTICLES + 1);
  await passTime(2);
  expect((await newsroom().search({ text: "far" })).total).toBe(0);
  expect((await newsroom().search({ text: "får" })).total).toBe(REINDEX_ARTICLES + 1);
  const kept = await runInDurableObject(newsroom(), (_, { storage: { sql } }) =>
    sql.exec("SELECT value FROM setting WHERE name = 'search-index'").one(),
  );
  expect(kept).toEqual({ value: JSON.stringify({ version: SEARCH_INDEX_VERSION }) });
}, 60_000);

test.each([
  [REINDEX_CHARACTERS, ["Får 0"]],
  [REINDEX_CHARACTERS - 1, []],
])("after %i characters of text a step ends", async (length, left) => {
  // The two newer fill a step, or leave it room for the last.
  const half = (characters: number) => [paragraph("a".repeat(characters - 1))];
  const long = [1, Math.floor(length / 2), Math.ceil(length / 2)];
  for (const [number, characters] of long.entries()) {
    const given = { title: `Får ${number}`, lang: "sv", body: half(characters) };
    await newsroom().publish(submission(`a-${number}`, given));
  }
  await asBefore();
  expect(await titles("far")).toEqual(left);
});

test("a damaged article does not hold up the others", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await newsroom().publish(submission("one", { title: "Får", lang: "sv" }));
  await newsroom().publish(submission("two", { title: "Hus" }));
  await runInDurableObject(newsroom(), (_, { storage: { sql } }) => {
    sql.exec("UPDATE version_article SET article = '{}' WHERE slug = 'two'");
  });
  await asBefore();
  // The first start made all again that could be made: the damaged one is found as it was.
  expect(await titles("far")).toEqual(["Hus"]);
  expect((await titles("får")).sort()).toEqual(["Får", "Hus"]);
});
