import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SITE_KEY } from "../../src/edition/keys.ts";
import { EMPTY_SITE, type SiteRecord } from "../../src/edition/site.ts";
import { encodeSite } from "../../src/edition/site-codec.ts";
import { SiteReader } from "../../src/edition/site-reader.ts";
import {
  SITE_DISTRUST_SECONDS,
  SITE_RECORD_SECONDS,
  SITE_REFRESH_SECONDS,
} from "../../src/limits.ts";

const FAILING = {
  get: () => Promise.reject(new Error("KV is down.")),
} as unknown as KVNamespace;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

/** A reader with the work that it left to go on behind the answer. */
function reader() {
  const behind: Promise<unknown>[] = [];
  const site = new SiteReader();
  return {
    read: (kv = env.EDITION) => site.read(kv, (work) => behind.push(work)),
    distrust: () => site.distrust(),
    behind,
  };
}

function version(number: number): SiteRecord {
  return { ...EMPTY_SITE, version: number };
}

async function store(site: SiteRecord): Promise<void> {
  await env.EDITION.put(SITE_KEY, encodeSite(site));
}

function passSeconds(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

test("with nothing published the site is empty", async () => {
  expect(await reader().read()).toEqual(EMPTY_SITE);
});

test("a young copy is used without asking the store", async () => {
  const { read, behind } = reader();
  await store(version(1));
  await read();
  await store(version(2));
  passSeconds(SITE_REFRESH_SECONDS - 1);
  expect(await read(FAILING)).toEqual(version(1));
  expect(behind).toEqual([]);
});

test("an older copy is used once more while a new one is fetched behind the answer", async () => {
  const { read, behind } = reader();
  await store(version(1));
  await read();
  await store(version(2));
  passSeconds(SITE_REFRESH_SECONDS);
  expect(await read()).toEqual(version(1));
  expect(await read()).toEqual(version(1));
  expect(behind).toHaveLength(1);
  await Promise.all(behind);
  expect(await read()).toEqual(version(2));
});

test("while a write is brought to the store, every read asks it", async () => {
  const { read, distrust } = reader();
  await store(version(1));
  distrust();
  await read();
  await store(version(2));
  passSeconds(SITE_DISTRUST_SECONDS - 1);
  expect(await read()).toEqual(version(2));
});

test("a copy from before a write is not used again, even when nobody read while that was new", async () => {
  const { read, distrust, behind } = reader();
  await store(version(1));
  await read();
  distrust();
  await store(version(2));
  passSeconds(SITE_DISTRUST_SECONDS + 1);
  expect(await read()).toEqual(version(2));
  expect(await read(FAILING)).toEqual(version(2));
  expect(behind).toEqual([]);
});

test("past its time the answer waits for the new one: a withdrawal takes no longer", async () => {
  const { read } = reader();
  await store(version(1));
  await read();
  await store(version(2));
  passSeconds(SITE_RECORD_SECONDS);
  expect(await read()).toEqual(version(2));
});

test("when the store fails or is damaged the last good copy stays, and is replaced later", async () => {
  const { read } = reader();
  await store(version(1));
  await read();
  passSeconds(SITE_RECORD_SECONDS * 100);
  expect(await read(FAILING)).toEqual(version(1));
  await env.EDITION.put(SITE_KEY, '{"record":1,"version":"two"}');
  expect(await read()).toEqual(version(1));
  await store(version(3));
  expect(await read()).toEqual(version(3));
});

test("a store that fails from the start gives an empty site and no error", async () => {
  expect(await reader().read(FAILING)).toEqual(EMPTY_SITE);
});
