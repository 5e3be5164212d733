import {
  evictDurableObject,
  reset,
  runDurableObjectAlarm,
  runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mediaKey } from "../../src/edition/keys.ts";
import { writeMediaName } from "../../src/edition/media-name.ts";
import { MEDIA_BYTES, MEDIA_CHUNK_BYTES, ROW_BYTES } from "../../src/limits.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import type { MediaUpload } from "../../src/newsroom/submission.ts";
import { newsroom } from "./submissions.ts";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

/** Bytes that differ from one place to the next, so that a chunk out of order shows. */
function bytesOf(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) bytes[at] = (at * 31 + (at >> 12)) % 251;
  return bytes;
}

async function upload(length: number, others: Partial<MediaUpload> = {}): Promise<MediaUpload> {
  const bytes = bytesOf(length);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const sha256 = Buffer.from(digest).toString("hex");
  return { sha256, extension: "pdf", bytes, name: "timetable.pdf", ...others };
}

async function stands(media: MediaUpload): Promise<boolean> {
  const stored = await env.EDITION.get(mediaKey(writeMediaName(media)), "arrayBuffer");
  return stored !== null && Buffer.from(media.bytes).equals(Buffer.from(stored));
}

async function passTime(seconds: number): Promise<void> {
  vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ["Date"] });
  for (let round = 0; round < 3; round += 1) await runDurableObjectAlarm(newsroom());
}

/** Runs the sweep until it has seen every key, and lets the alarm write what it mends. */
async function sweepAll(): Promise<readonly string[]> {
  const { mended } = await newsroom().sweep();
  await passTime(5);
  return mended;
}

test.each([1, MEDIA_CHUNK_BYTES, MEDIA_CHUNK_BYTES + 1, MEDIA_BYTES])(
  "a file of %i bytes is live at once as it was sent, and after a restart it is still known",
  async (length) => {
    const media = await upload(length, { extension: "png", width: 30, height: 20 });
    const name = writeMediaName(media);
    const outcome = await newsroom().upload(media);
    expect(outcome).toEqual({ ok: true, value: { name, created: true, delivered: true } });
    expect(await stands(media)).toBe(true);
    await evictDurableObject(newsroom());
    const unknown = `${"0".repeat(64)}.png`;
    const known = await newsroom().media([name, unknown, "nothing", name.replace("png", "jpg")]);
    expect(known).toEqual([{ name, width: 30, height: 20 }]);
  },
);

test("no row is longer than a row may be", async () => {
  await newsroom().upload(await upload(MEDIA_BYTES));
  await runInDurableObject(newsroom(), (_, { storage }) => {
    const sizes = storage.sql.exec<{ size: number }>(
      "SELECT length(bytes) AS size FROM media_chunk",
    );
    const all = Array.from(sizes, ({ size }) => size);
    expect(all.reduce((sum, size) => sum + size, 0)).toBe(MEDIA_BYTES);
    expect(Math.max(...all)).toBeLessThan(ROW_BYTES);
  });
});

test("the same bytes again are the same medium, whatever they are called", async () => {
  const media = await upload(100);
  await newsroom().upload(media);
  await passTime(60);
  const again = await newsroom().upload({ ...media, name: "other.pdf", extension: "mp3" });
  const name = writeMediaName(media);
  expect(again).toEqual({ ok: true, value: { name, created: false, delivered: true } });
  const { keys } = await env.EDITION.list({ prefix: "media:" });
  expect(keys.map((key) => key.name)).toEqual([mediaKey(name)]);
});

test("a file is kept though KV is down, says that it is not live, and is written when KV is back", async () => {
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    const failure = () => Promise.reject(new Error("KV is down."));
    instance.edition = { put: failure, delete: failure } as unknown as KVNamespace;
  });
  const media = await upload(3 * MEDIA_CHUNK_BYTES);
  expect(await newsroom().upload(media)).toMatchObject({ value: { delivered: false } });
  expect(await newsroom().upload(media)).toMatchObject({
    value: { created: false, delivered: false },
  });
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    instance.edition = env.EDITION;
  });
  await passTime(10);
  expect(await stands(media)).toBe(true);
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    instance.edition = { put: () => expect.unreachable() } as unknown as KVNamespace;
  });
  expect(await newsroom().upload(media)).toMatchObject({ value: { delivered: true } });
});

test("a write that breaks off half-way is made again from the first byte", async () => {
  const media = await upload(3 * MEDIA_CHUNK_BYTES);
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    const put = async (_key: string, value: ReadableStream) => {
      await value.getReader().read();
      throw new Error("KV broke off.");
    };
    instance.edition = { put } as unknown as KVNamespace;
  });
  await newsroom().upload(media);
  await runInDurableObject(newsroom(), (instance: Newsroom) => {
    instance.edition = env.EDITION;
  });
  await passTime(10);
  expect(await stands(media)).toBe(true);
});

test.each([
  ["deleted", (key: string) => env.EDITION.delete(key)],
  ["cut short", (key: string) => rewrite(key, (bytes) => bytes.slice(1))],
  ["changed in one bit", (key: string) => rewrite(key, (bytes) => bytes.with(-1, 0xff))],
  ["given another length", (key: string) => rewrite(key, (bytes) => bytes, { bytes: 99 })],
  ["without its metadata", (key: string) => env.EDITION.put(key, bytesOf(100))],
])("the sweep mends a medium that was %s", async (_name, harm) => {
  const media = await upload(100);
  const key = mediaKey(writeMediaName(media));
  await newsroom().upload(media);
  await passTime(5);
  expect(await sweepAll()).toEqual([]);
  await harm(key);
  expect(await sweepAll()).toEqual([key]);
  expect(await stands(media)).toBe(true);
  const { metadata } = await env.EDITION.getWithMetadata(key);
  expect(metadata).toMatchObject({ media: 1, bytes: 100 });
  expect(await sweepAll()).toEqual([]);
});

test("the sweep takes away a medium that the newsroom has never had", async () => {
  await newsroom().upload(await upload(10));
  const key = mediaKey(writeMediaName(await upload(20)));
  await env.EDITION.put(key, bytesOf(20), { metadata: { media: 1, bytes: 20, modified: 1 } });
  expect(await sweepAll()).toEqual([key]);
  expect(await env.EDITION.get(key)).toBeNull();
});

async function rewrite(
  key: string,
  change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
  other: { readonly bytes?: number } = {},
): Promise<void> {
  const { value, metadata } = await env.EDITION.getWithMetadata<object>(key, "arrayBuffer");
  await env.EDITION.put(key, change(new Uint8Array(value ?? new ArrayBuffer())), {
    metadata: { ...metadata, ...other },
  });
}
