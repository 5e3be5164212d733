import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contentTag, pack, type RecordInput, unpack } from "../../src/edition/codec.ts";
import { decodeMetadata, type RecordMetadata } from "../../src/edition/metadata.ts";
import { KV_METADATA_BYTES } from "../../src/limits.ts";
import { FORM_NAMES } from "../../src/paths.ts";

const text = fc.string({ unit: "binary", maxLength: 200 }).map((value) => value.toWellFormed());
const optional = { requiredKeys: [] };

const input: fc.Arbitrary<RecordInput> = fc.record({
  facts: fc.record({
    state: fc.constantFrom("live" as const, "retracted" as const),
    lang: fc.constantFrom("en", "ko", "zh-Hant-TW"),
    modified: fc.nat(),
  }),
  page: fc.record({ title: text, lang: fc.constant("en"), translations: fc.constant({}) }),
  forms: fc.record(Object.fromEntries(FORM_NAMES.map((name) => [name, text])), optional),
  parts: fc.record({ script: text }, optional),
}) as fc.Arbitrary<RecordInput>;

function packed(content: RecordInput) {
  const result = pack(content);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** Metadata as KV gives it back: through JSON. */
function stored(metadata: unknown): unknown {
  return JSON.parse(JSON.stringify(metadata));
}

function read(value: Uint8Array, metadata: unknown) {
  const decoded = decodeMetadata(stored(metadata));
  return decoded.ok ? unpack(value, decoded.value) : decoded;
}

test("what is packed comes back as it was, and its compressed copies hold the same", () => {
  fc.assert(
    fc.property(input, (content) => {
      const { value, metadata } = packed(content);
      const contents = read(value, metadata);
      if (!contents.ok) throw new Error(contents.failure.message);
      expect(contents.value.page).toEqual(content.page);
      for (const name of FORM_NAMES) {
        const bytes = contents.value.form(name);
        expect(
          bytes && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes),
        ).toBe(content.forms[name]);
        for (const [encoding, decompress] of [
          ["br", brotliDecompressSync],
          ["gzip", gunzipSync],
        ] as const) {
          const copy = contents.value.form(name, encoding);
          const isCompressed = bytes !== undefined && (name === "ssml" || name === "md");
          expect(copy !== undefined).toBe(isCompressed);
          if (copy !== undefined) expect(new Uint8Array(decompress(copy))).toEqual(bytes);
        }
      }
      const script = contents.value.part("script");
      expect(
        script && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(script),
      ).toBe(content.parts?.script);
    }),
  );
});

test("metadata always fits and always decodes", () => {
  fc.assert(
    fc.property(input, (content) => {
      const { metadata } = packed(content);
      const bytes = new TextEncoder().encode(JSON.stringify(metadata)).length;
      expect(bytes).toBeLessThanOrEqual(KV_METADATA_BYTES);
      expect(decodeMetadata(stored(metadata))).toEqual({ ok: true, value: metadata });
    }),
  );
});

test("one flipped bit anywhere in the value is noticed", () => {
  fc.assert(
    fc.property(input, fc.nat(), fc.nat(7), (content, place, bit) => {
      const { value, metadata } = packed(content);
      const index = place % value.length;
      const damaged = Uint8Array.from(value);
      damaged[index] = (damaged[index] ?? 0) ^ (1 << bit);
      expect(read(damaged, metadata)).toMatchObject({ ok: false, failure: { reason: "damaged" } });
    }),
  );
});

test("a value that is cut or longer is noticed", () => {
  fc.assert(
    fc.property(input, fc.nat(), (content, length) => {
      const { value, metadata } = packed(content);
      expect(read(value.slice(0, length % value.length), metadata).ok).toBe(false);
      expect(read(Uint8Array.from([...value, 0]), metadata).ok).toBe(false);
    }),
  );
});

test("one changed character in the metadata is noticed, and nothing throws", () => {
  fc.assert(
    fc.property(input, fc.nat(), fc.string({ maxLength: 2 }), (content, place, other) => {
      const { value, metadata } = packed(content);
      const json = JSON.stringify(metadata);
      const index = place % json.length;
      const changed = `${json.slice(0, index)}${other}${json.slice(index + 1)}`;
      const parsed = parse(changed);
      fc.pre(parsed !== undefined && JSON.stringify(parsed) !== json);
      expect(read(value, parsed).ok).toBe(false);
    }),
  );
});

test("no metadata whatever makes the reader throw", () => {
  const value = new Uint8Array([1, 2, 3]);
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(decodeMetadata(data).ok).toBe(false);
    }),
  );
  const parts = fc.array(fc.tuple(fc.string(), fc.nat(), fc.nat()));
  fc.assert(
    fc.property(parts, fc.nat(), (directory, sum) => {
      const facts = { state: "live", lang: "en", modified: 0 } as const;
      const metadata: RecordMetadata = { record: 1, facts, tag: "x", parts: directory, sum };
      expect(read(value, metadata).ok).toBe(false);
    }),
  );
});

test("a record of another version is told from a damaged one", () => {
  const { metadata } = packed(sample({}));
  expect(decodeMetadata({ ...metadata, record: 2 })).toMatchObject({
    failure: { reason: "unknown-version" },
  });
  expect(decodeMetadata(null)).toMatchObject({ failure: { reason: "damaged" } });
});

test("what a later version says besides of a page is passed over", () => {
  const later = sample({});
  const page = { ...later.page, section: { slug: "city", name: "City", colour: "red" }, mood: 1 };
  const { value, metadata } = packed({ ...later, page });
  const contents = read(value, metadata);
  const { mood: _, ...known } = page;
  const section = { slug: "city", name: "City" };
  expect(contents.ok && contents.value.page).toEqual({ ...known, section });
});

test("the tag names the content: equal for equal content, whenever it was made", () => {
  const one = sample({ html: "<h1>A</h1>" }, 1);
  const later = sample({ html: "<h1>A</h1>" }, 2);
  expect(packed(one).metadata.tag).toBe(packed(later).metadata.tag);
  expect(contentTag(one)).toBe(packed(one).metadata.tag);
  expect(contentTag(sample({ html: "<h1>B</h1>" }))).not.toBe(contentTag(one));
  expect(contentTag(sample({ lite: "<h1>A</h1>" }))).not.toBe(contentTag(one));
  expect(contentTag(sample({ html: "a", lite: "b" }))).not.toBe(
    contentTag(sample({ html: "ab", lite: "" })),
  );
});

test("metadata over its limit is refused before it is written", () => {
  const facts = {
    state: "live",
    lang: `en-x-${"a".repeat(KV_METADATA_BYTES)}`,
    modified: 0,
  } as const;
  const result = pack({ ...sample({}), facts });
  expect(result).toMatchObject({ ok: false, failure: { reason: "too-large" } });
});

function sample(forms: RecordInput["forms"], modified = 0): RecordInput {
  const page = { title: "A", lang: "en", translations: {} };
  return { facts: { state: "live", lang: "en", modified }, page, forms };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
