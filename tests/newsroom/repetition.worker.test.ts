import { reset, runDurableObjectAlarm } from "cloudflare:test";
import { afterEach, expect, test, vi } from "vitest";
import type { Article } from "../../src/article/model.ts";
import type {
  Acknowledgement,
  CorrectionChange,
  Precondition,
  Submission,
} from "../../src/newsroom/submission.ts";
import { newsroom, submission } from "./submissions.ts";

afterEach(async () => {
  vi.useRealTimers();
  await reset();
});

const BY_JANE: Acknowledgement = {
  rule: "table-wide",
  by: "Jane",
  at: "2026-11-23T09:30:00Z",
  given: "request",
};

async function publish(members: Partial<Article> = {}, others: Partial<Submission> = {}) {
  const outcome = await newsroom().publish(submission("ferry", members, others));
  return outcome.ok ? outcome.value : outcome.failure;
}

async function correct(change: CorrectionChange): Promise<void> {
  const checked = {
    checked: 1,
    findings: [],
    rules: {},
    outcome: "passed",
    acknowledged: [],
  } as const;
  const asked = { slug: "ferry", change, by: "api", precondition: {}, ...checked };
  expect(await newsroom().correct(asked)).toMatchObject({ ok: true });
}

async function passTime(seconds: number): Promise<void> {
  vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ["Date"] });
  for (let round = 0; round < 5; round += 1) await runDurableObjectAlarm(newsroom());
}

function soon(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+Z$/u, "Z");
}

test("the same article again is the version that stands", async () => {
  expect(await publish()).toMatchObject({ version: 1, created: true });
  await passTime(60);
  expect(await publish()).toEqual({
    slug: "ferry",
    version: 1,
    state: "live",
    created: false,
    delivered: true,
    unchanged: true,
    findings: [],
  });
  expect(await newsroom().versions("ferry")).toHaveLength(1);
  expect((await newsroom().status({})).outbox).toEqual({ pending: 0, failing: 0 });
});

test("what differs in anything is a new version", async () => {
  await publish();
  const others: readonly (readonly [Partial<Article>, Partial<Submission>])[] = [
    [{ title: "Ferry is back" }, {}],
    [{ title: "Ferry is back" }, { type: "markdown" }],
    [{ title: "Ferry is back" }, { type: "markdown", source: "other bytes" }],
    // A newer Lectern may make another article of the same bytes.
    [{ title: "Ferry, back" }, { type: "markdown", source: "other bytes" }],
    [
      { title: "Ferry, back" },
      { type: "markdown", source: "other bytes", acknowledged: [BY_JANE] },
    ],
  ];
  for (const [index, [members, rest]] of others.entries()) {
    expect(await publish(members, rest)).toMatchObject({ version: index + 2 });
    expect(await publish(members, rest)).toMatchObject({ version: index + 2, unchanged: true });
  }
});

test("acceptances are the same at another moment and in another order, not in another name", async () => {
  const other = { ...BY_JANE, rule: "sentence-long" };
  await publish({}, { acknowledged: [BY_JANE, other] });
  const again = [other, { ...BY_JANE, at: "2026-11-24T00:00:00Z" }];
  expect(await publish({}, { acknowledged: again })).toMatchObject({ unchanged: true });
  const byOther = [other, { ...BY_JANE, by: "Min" }];
  expect(await publish({}, { acknowledged: byOther })).toMatchObject({ version: 2 });
});

test("the same source again is what stands after a correction, and after one was taken back", async () => {
  await publish();
  await correct({ kind: "add", correction: { date: "2026-11-24", text: "It left at noon." } });
  expect(await publish()).toMatchObject({ version: 2, unchanged: true });
  await correct({ kind: "remove", number: 2 });
  expect(await publish()).toMatchObject({ version: 3, unchanged: true });
  expect(await publish({ updated: "2999-01-01" })).toMatchObject({ version: 4 });
  expect(await publish()).toMatchObject({ version: 5 });
});

test("what was withdrawn is published again by the same bytes", async () => {
  await publish();
  await newsroom().retract({ slug: "ferry", precondition: {} });
  const again = await publish();
  expect(again).toMatchObject({ version: 2, state: "live" });
  expect(again).not.toHaveProperty("unchanged");
});

test("what is scheduled stays scheduled, and is live in its time", async () => {
  const published = soon(600);
  await publish({ published });
  expect(await publish({ published })).toMatchObject({ state: "scheduled", unchanged: true });
  await passTime(605);
  expect(await publish({ published })).toMatchObject({
    version: 1,
    state: "live",
    unchanged: true,
  });
});

test.each<readonly [Precondition, object]>([
  [{ match: ["1"] }, { version: 1, unchanged: true }],
  [{ match: "*" }, { version: 1, unchanged: true }],
  [{ match: ["2"] }, { reason: "precondition" }],
  [{ noneMatch: "*" }, { reason: "precondition" }],
])("conditions hold as for any write: %o", async (precondition, expected) => {
  await publish();
  expect(await publish({}, { precondition })).toMatchObject(expected);
  expect(await newsroom().versions("ferry")).toHaveLength(1);
});

test("an Idempotency-Key is answered as before, and a dry run says it too", async () => {
  const once = { key: "key", fingerprint: "print" };
  const first = await publish({}, { once });
  expect(await publish({}, { once })).toEqual(first);
  expect(first).not.toHaveProperty("unchanged");
  expect(await newsroom().preview(submission("ferry"))).toMatchObject({
    ok: true,
    value: { version: 1, unchanged: true },
  });
});
