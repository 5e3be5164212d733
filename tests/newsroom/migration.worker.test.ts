import { reset, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { migrate } from "../../src/newsroom/schema.ts";
import { newsroom } from "./submissions.ts";

afterEach(() => reset());

test("reports move to their own table, and acknowledgements get who and when", async () => {
  await runInDurableObject(newsroom(), (_, { storage }) => {
    const { sql } = storage;
    for (const table of ["report", "tally", "lexicon", "lexicon_scan"])
      sql.exec(`DROP TABLE ${table}`);
    sql.exec("ALTER TABLE version ADD COLUMN findings TEXT NOT NULL DEFAULT '[]'");
    sql.exec("DELETE FROM schema_version WHERE version > 1");
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
