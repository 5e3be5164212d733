import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { pack } from "../../src/edition/codec.ts";
import { articleKey, frontKey } from "../../src/edition/keys.ts";
import { EditionUnavailable, openRecord } from "../../src/edition/reader.ts";
import { ARTICLE_CACHE_SECONDS, LIST_CACHE_SECONDS } from "../../src/limits.ts";
import type { EditionWriter } from "../../src/newsroom/drain.ts";

/** What every store of the edition must do, run on each that there is. */
interface Store {
  readonly name: string;
  readonly reading: KVNamespace;
  readonly writing: EditionWriter;
}

const STORES: readonly Store[] = [
  { name: "Workers KV", reading: env.EDITION, writing: env.EDITION },
  { name: "Workers KV in slices", reading: sliced(env.EDITION), writing: env.EDITION },
];

afterEach(() => reset());

describe.each(STORES)("$name", ({ reading, writing }) => {
  async function write(key: string, title: string, forms: Record<string, string>): Promise<void> {
    const packed = pack({
      facts: { state: "live", lang: "ko", modified: 7 },
      page: { title, lang: "ko", translations: {} },
      forms,
    });
    if (!packed.ok) throw new Error(packed.failure.message);
    await writing.put(key, packed.value.value, { metadata: packed.value.metadata });
  }

  async function form(key: string, name: "html" | "txt"): Promise<string | undefined> {
    const contents = await (await openRecord(reading, key))?.read();
    if (contents === undefined || !contents.ok) return undefined;
    return new TextDecoder().decode(contents.value.form(name));
  }

  test("what was written is read, with its facts before its bytes", async () => {
    await write("article:a", "날씨", { html: "<h1>날씨</h1>", txt: "날씨." });
    const record = await openRecord(reading, "article:a");
    expect(record?.facts).toEqual({ state: "live", lang: "ko", modified: 7 });
    expect(record?.parts).toEqual(["facts", "html", "txt"]);
    expect(await record?.read()).toMatchObject({ ok: true, value: { page: { title: "날씨" } } });
    expect(await form("article:a", "txt")).toBe("날씨.");
  });

  test("a record can be let go of unread", async () => {
    await write("article:a", "A", { html: "A" });
    await (await openRecord(reading, "article:a"))?.discard();
    expect(await form("article:a", "html")).toBe("A");
  });

  test("writing again changes all forms together", async () => {
    await write("article:a", "A", { html: "one", txt: "one" });
    await write("article:a", "B", { html: "two" });
    expect(await form("article:a", "html")).toBe("two");
    expect((await openRecord(reading, "article:a"))?.parts).toEqual(["facts", "html"]);
  });

  test("nothing stands at a key before it is written and after it is deleted", async () => {
    expect(await openRecord(reading, "article:a")).toBeUndefined();
    await write("article:a", "A", { html: "A" });
    await writing.delete("article:a");
    expect(await openRecord(reading, "article:a")).toBeUndefined();
  });

  test("keys do not disturb one another", async () => {
    await write("front", "F", { html: "front" });
    await write("front:ko", "K", { html: "korean" });
    expect([await form("front", "html"), await form("front:ko", "html")]).toEqual([
      "front",
      "korean",
    ]);
  });

  test("a value that is no record is a failure of the store, not a page", async () => {
    await writing.put("article:a", "anything", {});
    await expect(openRecord(reading, "article:a")).rejects.toThrow(EditionUnavailable);
    await writing.put("article:a", "anything", { metadata: { record: 99 } });
    await expect(openRecord(reading, "article:a")).rejects.toThrow(/version 99/u);
  });
});

test("a store that does not answer, or breaks off, is told as unavailable", async () => {
  const silent = { getWithMetadata: () => Promise.reject(new Error("down")) };
  await expect(openRecord(silent as unknown as KVNamespace, "front")).rejects.toThrow(
    EditionUnavailable,
  );
  const packed = pack({
    facts: { state: "live", lang: "en", modified: 0 },
    page: { title: "A", lang: "en", translations: {} },
    forms: { html: "A" },
  });
  if (!packed.ok) throw new Error(packed.failure.message);
  const broken = {
    getWithMetadata: async () => ({
      value: new ReadableStream({ pull: (controller) => controller.error(new Error("broke off")) }),
      metadata: packed.value.metadata,
    }),
  };
  const record = await openRecord(broken as unknown as KVNamespace, "front");
  await expect(record?.read()).rejects.toThrow(EditionUnavailable);
});

/** The same store over a slow line: bytes arrive one by one. */
function sliced(kv: KVNamespace): KVNamespace {
  const one = () =>
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        for (const byte of chunk) controller.enqueue(Uint8Array.of(byte));
      },
    });
  const getWithMetadata = async (key: string) => {
    const { value, metadata } = await kv.getWithMetadata(key, { type: "stream" });
    return { value: value?.pipeThrough(one()) ?? null, metadata };
  };
  return { getWithMetadata } as unknown as KVNamespace;
}

test("a data centre keeps an article for a minute, and a list for the least that KV takes", async () => {
  const asked = vi.spyOn(env.EDITION, "getWithMetadata");
  await openRecord(env.EDITION, articleKey("a"));
  await openRecord(env.EDITION, frontKey());
  expect(asked.mock.calls).toEqual([
    [articleKey("a"), { type: "stream", cacheTtl: ARTICLE_CACHE_SECONDS }],
    [frontKey(), { type: "stream", cacheTtl: LIST_CACHE_SECONDS }],
  ]);
  asked.mockRestore();
  const shorter = env.EDITION.get(frontKey(), { cacheTtl: LIST_CACHE_SECONDS - 1 });
  await expect(shorter).rejects.toThrow(String(LIST_CACHE_SECONDS));
});
