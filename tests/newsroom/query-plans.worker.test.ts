import { reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test } from "vitest";
import { readConfiguration } from "../../src/config.ts";
import { Desk } from "../../src/newsroom/desk.ts";
import { Projector } from "../../src/newsroom/projection.ts";
import { publishArticle } from "../../src/newsroom/publication.ts";
import { RENDERERS } from "../../src/newsroom/renderers.ts";
import { retractArticle } from "../../src/newsroom/retraction.ts";
import { article, newsroom, submission } from "./submissions.ts";

afterEach(() => reset());

type Values = readonly SqlStorageValue[];

/** A walk over a whole table that grows with the publication. A covering index is a walk too. */
const SCAN = /^SCAN (?:article|version|version_article|tag|translation|outbox|search_text)\b/u;

/** Storage that remembers every statement, with values that it was run with. */
function recorded(storage: DurableObjectStorage) {
  const statements = new Map<string, Values>();
  const sql = {
    exec(query: string, ...values: SqlStorageValue[]) {
      statements.set(query, values);
      return storage.sql.exec(query, ...values);
    },
  } as SqlStorage;
  const transactionSync = <Given>(run: () => Given) => storage.transactionSync(run);
  return { storage: { sql, transactionSync } as DurableObjectStorage, statements };
}

function scans(sql: SqlStorage, statements: ReadonlyMap<string, Values>): string[] {
  return [...statements].flatMap(([query, values]) => {
    const plan = sql.exec<{ detail: string }>(`EXPLAIN QUERY PLAN ${query}`, ...values);
    const steps = Array.from(plan, ({ detail }) => detail).filter((step) => SCAN.test(step));
    return steps.map((step) => `${step}: ${query.replace(/\s+/gu, " ")}`);
  });
}

test("no publication, withdrawal or drain reads a whole table to do what it does", async () => {
  const found = await runInDurableObject(newsroom(), (_, { storage }) => {
    const { storage: remembering, statements } = recorded(storage);
    const desk = new Desk(remembering);
    const now = new Date();
    const named = { lang: "en-GB", tags: ["Ferry"], section: { slug: "city", name: "City" } };
    for (const slug of ["ferry", "harvest"]) {
      publishArticle(desk, submission(slug, named), article(named), now);
    }
    retractArticle(desk, { slug: "harvest", precondition: {} }, now);
    desk.keepAppointments(now);
    const projector = new Projector(desk, RENDERERS, readConfiguration(env));
    const rows = desk.outbox.due(now, 100);
    for (const row of rows) {
      // The totals of what was found are over all that is live: nothing less would do.
      if (row.key !== "accessibility") projector.project(row.key, row.changed_at, now);
      desk.outbox.begin(row.key, now);
      desk.outbox.settle(row, "tag", now);
    }
    projector.project("front:en", 0, now);
    projector.project("archive", 0, now);
    desk.outbox.nextMoment();
    desk.outbox.cleanAfter("", 10);
    expect(rows.length).toBeGreaterThan(8);
    return scans(storage.sql, statements);
  });
  expect(found).toEqual([]);
});
