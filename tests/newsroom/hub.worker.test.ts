import { reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HUB_AGAIN_SECONDS, HUB_RETRY_SECONDS } from "../../src/limits.ts";
import { Hub } from "../../src/newsroom/hub.ts";
import { HubNotices } from "../../src/newsroom/hub-notices.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import { newsroom, submission } from "./submissions.ts";

const NOW = new Date("2026-11-23T12:00:00Z");
/** Nothing listens at this port of this machine. */
const NOBODY = "http://127.0.0.1:9/";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000);
}

function withNotices(look: (notices: HubNotices) => void): Promise<void> {
  return runInDurableObject(newsroom(), (_, { storage }) => look(new HubNotices(storage.sql)));
}

test("a hub is told at once, and once more when no cache can hold the old feed", async () => {
  await withNotices((notices) => {
    notices.add("front", NOW);
    expect(notices.nextMoment()).toBe(NOW.getTime());
    notices.settle(notices.take(NOW), NOW);
    expect(notices.take(after(HUB_AGAIN_SECONDS - 1))).toEqual([]);
    const again = notices.take(after(HUB_AGAIN_SECONDS));
    expect(again).toMatchObject([{ key: "front", told: 1 }]);
    notices.settle(again, after(HUB_AGAIN_SECONDS));
    expect(notices.nextMoment()).toBeUndefined();
  });
});

test("what changes while the hub is being told is told from the beginning", async () => {
  await withNotices((notices) => {
    notices.add("front", NOW);
    const underWay = notices.take(NOW);
    notices.add("front", after(1));
    notices.settle(underWay, after(2));
    expect(notices.take(after(2))).toMatchObject([{ key: "front", told: 0 }]);
  });
});

test("a hub that does not answer is told later, as often as it takes, and not twice at a time", async () => {
  await withNotices((notices) => {
    notices.add("front", NOW);
    expect(notices.take(NOW)).toHaveLength(1);
    expect(notices.take(after(HUB_RETRY_SECONDS - 1))).toEqual([]);
    const late = notices.take(after(HUB_RETRY_SECONDS));
    expect(late).toMatchObject([{ key: "front", told: 0 }]);
    expect(notices.nextMoment()).toBe(after(2 * HUB_RETRY_SECONDS).getTime());
  });
});

test("publishing goes on while the hub is down, and the notices are kept", async () => {
  const stub = newsroom();
  await runInDurableObject(stub, (instance: Newsroom, { storage }) => {
    instance.hub = new Hub(storage.sql, NOBODY, "https://news.example.org");
  });
  const outcome = await stub.publish(
    submission("ferry", { published: "2026-11-02", section: { slug: "north", name: "North" } }),
  );
  expect(outcome).toMatchObject({ ok: true, value: { delivered: true } });
  const start = Date.now();
  await runDurableObjectAlarm(stub);
  await runInDurableObject(stub, async (_, { storage }) => {
    const rows = storage.sql.exec("SELECT * FROM hub_notice ORDER BY key").toArray();
    expect(rows.map(({ key }) => key)).toEqual([
      "front",
      "front:en",
      "month:2026-11:1",
      "section:north",
    ]);
    for (const { due_at, told } of rows) {
      expect(told).toBe(0);
      expect(Number(due_at)).toBeGreaterThanOrEqual(start + HUB_RETRY_SECONDS * 1000 - 5000);
    }
    expect(await storage.getAlarm()).not.toBeNull();
  });
});

test("without a hub nothing is kept for one", async () => {
  await newsroom().publish(submission("ferry"));
  await runInDurableObject(newsroom(), (_, { storage }) => {
    expect(storage.sql.exec("SELECT * FROM hub_notice").toArray()).toEqual([]);
  });
});
