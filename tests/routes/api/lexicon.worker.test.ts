import { reset } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { articleKey, frontKey } from "../../../src/edition/keys.ts";
import {
  LEXICON_ENTRIES,
  LEXICON_SPOKEN_CHARACTERS,
  LEXICON_TERM_CHARACTERS,
} from "../../../src/limits.ts";
import { call, JSON_TYPE, json, MARKDOWN, put } from "./calls.ts";

afterEach(async () => {
  vi.useRealTimers();
  await reset();
});

function set(path: string, body: unknown, headers: Record<string, string> = {}) {
  const request = { headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) };
  return call("PUT", `/lexicon/${path}`, request);
}

async function publish(slug: string, text: string, lang = "en"): Promise<void> {
  const source = `---\ntitle: The harbour today\nlang: ${lang}\nacknowledge: [abbreviation]\n---\n\n${text}\n`;
  expect((await put(slug, source)).status).toBe(201);
}

async function read(slug: string, form: "txt" | "ssml"): Promise<string> {
  const response = await exports.default.fetch(`https://news.example.org/articles/${slug}.${form}`);
  return response.text();
}

/** When the record at a key was last written, by its content. */
async function tagOf(key: string): Promise<unknown> {
  const { metadata } = await env.EDITION.getWithMetadata<{ sum: number }>(key, "stream");
  return metadata?.sum;
}

/** KV takes one write a second per key, and the newsroom keeps to that. */
function passTime(): void {
  vi.useFakeTimers({ now: Date.now() + 2_000, toFake: ["Date"] });
}

describe("an entry of the site's lexicon", () => {
  test("changes what is heard of the articles that have the term, and its removal changes it back", async () => {
    await publish("one", "The KCNA said so on Monday morning, and KCNA’s editors agreed.");
    await publish("two", "Nobody said anything on Monday morning.");
    await publish("trois", "La KCNA parle de la pluie et du beau temps ce matin.", "fr");
    const before = { text: await read("one", "txt"), ssml: await read("one", "ssml") };
    const others = [await tagOf(articleKey("two")), await tagOf(articleKey("trois"))];
    passTime();
    const answer = await set("en/KCNA", { alias: "K.C.N.A." });
    expect(answer.status).toBe(201);
    expect(await json(answer)).toEqual({
      lang: "en",
      term: "KCNA",
      alias: "K.C.N.A.",
      rendering: { articles: 1, complete: true },
    });
    expect(await read("one", "ssml")).toContain('<sub alias="K.C.N.A.’s">KCNA’s</sub>');
    expect(await read("one", "txt")).toBe(before.text);
    passTime();
    expect((await set("en/KCNA", { spoken: "Korean agency" })).status).toBe(200);
    expect(await read("one", "txt")).toContain("The Korean agency said so");
    passTime();
    const removed = await call("DELETE", "/lexicon/en/KCNA");
    expect(await json(removed)).toMatchObject({ removed: true, rendering: { articles: 1 } });
    expect(await read("one", "ssml")).toBe(before.ssml);
    expect(await read("one", "txt")).toBe(before.text);
    expect([await tagOf(articleKey("two")), await tagOf(articleKey("trois"))]).toEqual(others);
    expect((await call("DELETE", "/lexicon/en/KCNA")).status).toBe(404);
  });

  test("switches a default off, and on again", async () => {
    await publish("one", "The IAEA said so on Monday morning.");
    expect(await read("one", "ssml")).toContain('<sub alias="I.A.E.A.">IAEA</sub>');
    passTime();
    const off = await set("en/IAEA", { off: true });
    expect(await json(off)).toMatchObject({ off: true, rendering: { articles: 1 } });
    expect(await read("one", "ssml")).not.toContain("<sub");
    passTime();
    await call("DELETE", "/lexicon/en/IAEA");
    expect(await read("one", "ssml")).toContain("<sub");
  });

  test("reaches the lists and briefings that say the term, and only those", async () => {
    await publish("one", "Boats left at dawn on Monday morning.");
    await publish("zwei", "Die Schiffe fuhren am Montag in der Frühe ab.", "de");
    const german = await tagOf(frontKey("de"));
    passTime();
    await set("en/harbour", { spoken: "harbor" });
    const list = await exports.default.fetch("https://news.example.org/en/index.txt");
    expect(await list.text()).toContain("1. The harbor today.");
    const briefing = await exports.default.fetch("https://news.example.org/en/briefing.txt");
    expect(await briefing.text()).toContain("1. The harbor today.");
    expect(await tagOf(frontKey("de"))).toBe(german);
  });

  test("holds for what is published later", async () => {
    await set("en/WW2", { spoken: "World War Two" });
    await publish("one", "Since WW2 the pier has been closed in winter.");
    expect(await read("one", "txt")).toContain("Since World War Two the pier");
  });

  test("is heard in a dry run too", async () => {
    await set("en/WW2", { spoken: "World War Two" });
    const source = "---\ntitle: The pier\nlang: en\n---\n\nSince WW2 the pier has been closed.\n";
    const request = { headers: MARKDOWN, body: source };
    const answer = await json(await call("PUT", "/articles/pier?dry-run=1", request));
    expect((answer.forms as { txt: string }).txt).toContain("Since World War Two the pier");
  });

  test("set as it is changes nothing, and an Idempotency-Key counts here too", async () => {
    await publish("one", "The KCNA said so on Monday morning.");
    const key = { "Idempotency-Key": "kcna" };
    const first = await json(await set("en/KCNA", { alias: "K.C.N.A." }, key));
    expect(await json(await set("en/KCNA", { alias: "K.C.N.A." }, key))).toEqual(first);
    expect((await set("en/KCNA", { alias: "else" }, key)).status).toBe(409);
    const again = await set("en/KCNA", { alias: "K.C.N.A." });
    expect([again.status, (await json(again)).rendering]).toEqual([
      200,
      { articles: 0, complete: true },
    ]);
  });

  test("may have any sign in its term, percent-encoded", async () => {
    for (const term of ["AC/DC", "C++", "100%", "김정은", "O’Brien & Sons", "a.b?c#d"]) {
      const answer = await set(`en/${encodeURIComponent(term)}`, { alias: "word" });
      expect([answer.status, (await json(answer)).term]).toEqual([201, term]);
    }
    const { entries } = (await json(await call("GET", "/lexicon/en"))) as { entries: object[] };
    expect(entries).toHaveLength(6);
    expect((await call("DELETE", `/lexicon/en/${encodeURIComponent("AC/DC")}`)).status).toBe(200);
  });
});

describe("the lexicon of a language", () => {
  test("is listed with the defaults, and tells which of them are replaced", async () => {
    await set("en/IAEA", { off: true });
    await set("en/KCNA", { alias: "K.C.N.A." });
    const listed = await json(await call("GET", "/lexicon/en"));
    expect(listed.entries).toEqual([
      { term: "IAEA", off: true, changed: expect.stringMatching(/Z$/u) },
      { term: "KCNA", alias: "K.C.N.A.", changed: expect.stringMatching(/Z$/u) },
    ]);
    expect(listed.defaults).toContainEqual({ term: "IAEA", alias: "I.A.E.A.", replaced: true });
    expect(listed.defaults).toContainEqual({ term: "World War II", spoken: "World War Two" });
    const { languages } = (await json(await call("GET", "/lexicon"))) as { languages: object[] };
    expect(languages).toContainEqual({
      lang: "en",
      entries: 2,
      defaults: (listed.defaults as object[]).length,
    });
    expect(await json(await call("GET", "/lexicon/ko"))).toEqual({
      lang: "ko",
      entries: [],
      defaults: [],
    });
  });

  test("can be replaced as a whole, with what was listed too, and touches only what differs", async () => {
    await publish("one", "The KCNA said so on Monday morning.");
    await publish("two", "The NLL was quiet on Monday morning.");
    await set("en/KCNA", { alias: "K.C.N.A." });
    passTime();
    const { entries } = (await json(await call("GET", "/lexicon/en"))) as { entries: object[] };
    const all = [...entries, { term: "NLL", alias: "N.L.L." }, { term: "WHO", off: true }];
    expect(await json(await set("en", { entries: all }))).toEqual({
      lang: "en",
      entries: 3,
      rendering: { articles: 1, complete: true },
    });
    expect(await read("two", "ssml")).toContain('<sub alias="N.L.L.">NLL</sub>');
    passTime();
    expect(await json(await set("en", { entries: [] }))).toMatchObject({
      rendering: { articles: 2 },
    });
    expect((await json(await call("GET", "/lexicon/en"))).entries).toEqual([]);
  });
});

describe("what cannot be an entry is refused, in a sentence that says what to write", () => {
  const long = "x".repeat(LEXICON_SPOKEN_CHARACTERS + 1);
  test.each<[string, string, unknown]>([
    ["no member", "en/A", {}],
    ["another member", "en/A", { alias: "a", sound: "b" }],
    ["an alias with a sign", "en/A", { alias: "a & b" }],
    ["an alias with markup", "en/A", { alias: "<b>a</b>" }],
    ["an alias without a letter", "en/A", { alias: ". ." }],
    ["an alias over its limit", "en/A", { alias: long }],
    ["spoken over its limit", "en/A", { spoken: long }],
    ["spoken on two lines", "en/A", { spoken: "a\nb" }],
    ["a number for a text", "en/A", { spoken: 5 }],
    ["off that is no truth", "en/A", { off: "yes" }],
    ["off with words", "en/A", { off: true, alias: "a" }],
    ["a term without a letter", "en/%20..", { alias: "a" }],
    ["a term over its limit", `en/${"x".repeat(LEXICON_TERM_CHARACTERS + 1)}`, { alias: "a" }],
    ["a language that is none", "x-y/A", { alias: "a" }],
    ["a language with its region", "en-GB/A", { alias: "a" }],
    ["a list", "en/A", [{ alias: "a" }]],
    ["entries that are no list", "en", { entries: {} }],
    ["an entry that is no object", "en", { entries: ["A"] }],
    ["a term with a control", "en", { entries: [{ term: "a\tb", alias: "a" }] }],
    ["a term twice", "en", { entries: [1, 2].map(() => ({ term: "A", alias: "a" })) }],
    [
      "more entries than there may be",
      "en",
      {
        entries: Array.from({ length: LEXICON_ENTRIES + 1 }, (_, n) => ({
          term: `A${n}`,
          off: true,
        })),
      },
    ],
  ])("%s", async (_name, path, body) => {
    const answer = await set(path, body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    expect((await json(answer)).detail).toMatch(/^\S.*\.$/su);
    expect((await json(await call("GET", "/lexicon/en"))).entries).toEqual([]);
  });

  test("at its limits it is taken, and the one entry too many is not", async () => {
    const words = { spoken: long.slice(1), alias: long.slice(1) };
    expect((await set(`en/${"x".repeat(LEXICON_TERM_CHARACTERS)}`, words)).status).toBe(201);
    const entries = Array.from({ length: LEXICON_ENTRIES }, (_, n) => ({
      term: `A${n}`,
      off: true,
    }));
    expect((await set("en", { entries })).status).toBe(200);
    expect((await set("en/A0", { alias: "A" })).status).toBe(200);
    const full = await set("en/B", { alias: "B" });
    expect([full.status, (await json(full)).title]).toEqual([409, "The lexicon is full"]);
    expect((await set("ko/B", { alias: "B" })).status).toBe(201);
  });

  test("nobody without the token, and no other method", async () => {
    const stranger = await call("PUT", "/lexicon/en/A", {
      headers: { Authorization: "Bearer no" },
    });
    expect(stranger.status).toBe(401);
    for (const [path, allow] of [
      ["", "GET, HEAD, OPTIONS"],
      ["/en", "GET, HEAD, PUT, OPTIONS"],
      ["/en/A", "PUT, DELETE, OPTIONS"],
    ]) {
      const answer = await call("POST", `/lexicon${path}`);
      expect([answer.status, answer.headers.get("Allow")]).toEqual([405, allow]);
    }
  });
});
