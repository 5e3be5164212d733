import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { articleKey } from "../../../src/edition/keys.ts";
import { openRecord } from "../../../src/edition/reader.ts";
import { newsroomOf } from "../../../src/environment.ts";
import { CORRECTION_CHARACTERS, CORRECTIONS_KEPT } from "../../../src/limits.ts";
import { FORM_NAMES, type FormName } from "../../../src/paths.ts";
import { submission } from "../../newsroom/submissions.ts";
import { call, JSON_TYPE, json, markdown, put } from "./calls.ts";

const TEXT = "An earlier version said that the boat left at noon.";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-24T10:00:00.500Z"), toFake: ["Date"] });
});
afterEach(async () => {
  vi.useRealTimers();
  await reset();
});

function correct(
  slug: string,
  members: unknown = { text: TEXT },
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = JSON.stringify(members);
  return call("POST", `/articles/${slug}/corrections`, {
    headers: { ...JSON_TYPE, ...headers },
    body,
  });
}

async function form(slug: string, name: FormName): Promise<string> {
  const contents = await (await openRecord(env.EDITION, articleKey(slug)))?.read();
  if (contents?.ok !== true) throw new Error(`“${slug}” cannot be read.`);
  return new TextDecoder().decode(contents.value.form(name));
}

/** The article's Markdown, when it has come to have some words: a key is written once a second. */
async function shown(slug: string, words: string): Promise<string> {
  await expect.poll(() => form(slug, "md"), { timeout: 5000 }).toContain(words);
  return form(slug, "md");
}

function passSeconds(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

async function listed(slug: string): Promise<Record<string, unknown>[]> {
  const { corrections } = await json(await call("GET", `/articles/${slug}/corrections`));
  return corrections as Record<string, unknown>[];
}

test("a correction is a new version that readers have at once in every form, dated and updated", async () => {
  await put("ferry");
  passSeconds(3600);
  const response = await correct("ferry", { text: TEXT, date: "2026-11-23" });
  expect(response.status).toBe(201);
  expect(response.headers.get("ETag")).toBe('"2"');
  expect(await json(response)).toEqual({
    slug: "ferry",
    version: 2,
    state: "live",
    url: "https://news.example.org/articles/ferry",
    live: true,
    findings: [],
  });
  expect(await form("ferry", "txt")).toContain(`Correction, November 23, 2026: ${TEXT}`);
  for (const name of FORM_NAMES) expect(await form("ferry", name)).toContain(TEXT);
  expect(JSON.parse(await form("ferry", "json"))).toMatchObject({
    published: "2026-11-24T10:00:00Z",
    updated: "2026-11-24T11:00:00Z",
    corrections: [{ date: "2026-11-23", text: TEXT }],
  });
  expect(await json(await call("GET", "/articles/ferry"))).toMatchObject({
    version: 2,
    type: "markdown",
    source: markdown(),
  });
});

test("the day is today in UTC unless it is given, and space is folded", async () => {
  await put("ferry");
  await correct("ferry", { text: " It left\n at  noon. " });
  expect(await listed("ferry")).toEqual([
    {
      date: "2026-11-24",
      text: "It left at noon.",
      number: 2,
      at: "2026-11-24T10:00:00Z",
      by: "api",
    },
  ]);
});

test("no later source loses a correction, and none is told twice", async () => {
  const own = "corrections: [{date: 2026-11-20, text: The port was wrong.}]";
  await put("ferry", markdown("Ferry", own));
  await correct("ferry", { text: TEXT, date: "2026-11-22" });
  await correct("ferry", { text: "So was the year.", date: "2026-11-21" });
  passSeconds(60);
  await put("ferry", markdown("Ferry is back"));
  expect((await listed("ferry")).map(({ text }) => text)).toEqual(["So was the year.", TEXT]);
  const copy = await shown("ferry", "Ferry is back");
  expect(JSON.parse(await form("ferry", "json")).updated).toBe("2026-11-24T10:00:00Z");
  passSeconds(60);
  await put("ferry", copy);
  expect((await listed("ferry")).map(({ number }) => number)).toEqual([3, 2]);
  await call("DELETE", "/articles/ferry");
  passSeconds(60);
  await put("ferry", markdown("Ferry is back again"));
  expect(await shown("ferry", "Ferry is back again")).toContain(TEXT);
});

test("a correction that the site keeps already is not told again", async () => {
  await put("ferry");
  expect((await correct("ferry")).status).toBe(201);
  const again = await correct("ferry");
  expect([again.status, (await json(again)).version]).toEqual([200, 2]);
  const own = "corrections: [{date: 2026-11-24, text: The port was wrong.}]";
  await put("other", markdown("Other", own));
  expect((await correct("other", { text: "The port was wrong." })).status).toBe(201);
  await put("other", markdown("Other"));
  expect(await listed("other")).toMatchObject([{ text: "The port was wrong.", number: 2 }]);
});

test("one that was a mistake is taken back by its number, which no other ever has", async () => {
  await put("ferry");
  await correct("ferry", { text: "One." });
  await correct("ferry", { text: "Two." });
  passSeconds(60);
  const removed = await call("DELETE", "/articles/ferry/corrections/2");
  expect([removed.status, (await json(removed)).version]).toEqual([200, 4]);
  await expect.poll(() => form("ferry", "txt"), { timeout: 5000 }).not.toContain("One.");
  await correct("ferry", { text: "Three." });
  expect(await listed("ferry")).toMatchObject([{ number: 3 }, { number: 5 }]);
  for (const number of ["2", "4", "0", "x"]) {
    const gone = await call("DELETE", `/articles/ferry/corrections/${number}`);
    expect([gone.status, (await json(gone)).detail]).toEqual([
      404,
      expect.stringContaining("/api/articles/ferry/corrections"),
    ]);
  }
});

test("taking back one that the source has as well says that it would come back", async () => {
  await put("ferry");
  passSeconds(60);
  await correct("ferry");
  await put("ferry", await shown("ferry", TEXT));
  const removed = await json(await call("DELETE", "/articles/ferry/corrections/2"));
  expect(removed.findings).toMatchObject([{ rule: "correction-in-source", severity: "notice" }]);
  expect(await listed("ferry")).toEqual([]);
});

test.each([
  [{}, "text"],
  [{ text: "" }, "text"],
  [{ text: " \n" }, "text"],
  [{ text: 7 }, "text"],
  [{ text: "x".repeat(CORRECTION_CHARACTERS + 1) }, "text"],
  [{ text: TEXT, date: "2026-02-30" }, "date"],
  [{ text: TEXT, date: "2026-11-26" }, "date"],
  [{ text: TEXT, date: "24 November" }, "date"],
  [{ text: TEXT, date: "2026-11-24T00:00:00Z" }, "date"],
  [{ text: TEXT, date: null }, "date"],
  [{ text: TEXT, lang: "en" }, "lang"],
])("%j is refused by the name of %s", async (members, name) => {
  await put("ferry");
  const response = await correct("ferry", members);
  expect([response.status, (await json(response)).name]).toEqual([400, name]);
  expect(await listed("ferry")).toEqual([]);
});

test("a text as long as it may be, dated tomorrow, is taken", async () => {
  await put("ferry");
  const text = "x".repeat(CORRECTION_CHARACTERS);
  expect((await correct("ferry", { text, date: "2026-11-25" })).status).toBe(201);
});

describe("the gate", () => {
  test.each([
    ["a control character", "It left\u0007 at noon."],
    ["half a surrogate pair", "It left \ud800 at noon."],
    ["an invisible control without its partner", "It left \u202e at noon."],
  ])("refuses %s as an error of the correction", async (_name, text) => {
    await put("ferry");
    const response = await correct("ferry", { text });
    expect(response.status).toBe(422);
    const { findings, detail } = await json(response);
    expect(findings).toMatchObject([{ rule: "text-controls", severity: "error" }]);
    expect(detail).toContain("It left");
    expect(await json(await call("GET", "/articles/ferry"))).toMatchObject({ version: 1 });
  });

  test("wants a warning about it acknowledged, as for any text", async () => {
    await put("ferry");
    const text = "The sign \ue000 was missing.";
    const refused = await correct("ferry", { text });
    expect([refused.status, (await json(refused)).acknowledge]).toEqual([
      422,
      ["speech-unreadable"],
    ]);
    const accepted = await call(
      "POST",
      "/articles/ferry/corrections?acknowledge=speech-unreadable",
      { headers: { ...JSON_TYPE, "Lectern-Editor": "Zo%C3%AB" }, body: JSON.stringify({ text }) },
    );
    expect(accepted.status).toBe(201);
    expect((await json(await call("GET", "/articles/ferry"))).acknowledged).toEqual([
      { rule: "speech-unreadable", by: "Zoë", at: "2026-11-24T10:00:00Z", given: "request" },
    ]);
  });

  test("lets nothing that stood before stand in the way, and keeps who accepted it", async () => {
    const vague = `${markdown()}\n[click here](https://example.org/)\n`;
    const headers = { "Content-Type": "text/markdown", "Lectern-Editor": "Kim" };
    await call("PUT", "/articles/ferry?acknowledge=link-text-vague", { headers, body: vague });
    passSeconds(60);
    const response = await correct("ferry");
    expect(response.status).toBe(201);
    const stored = await json(await call("GET", "/articles/ferry"));
    expect(stored.acknowledged).toMatchObject([{ rule: "link-text-vague", by: "Kim" }]);
    expect(stored.findings).toMatchObject([{ rule: "link-text-vague", line: 7 }]);
  });

  test("lets what was accepted in a correction stand in the way of no later source", async () => {
    const source = markdown();
    await put("ferry", source);
    const body = JSON.stringify({ text: "The sign \ue000 was missing." });
    const headers = { ...JSON_TYPE, "Lectern-Editor": "Kim" };
    const path = "/articles/ferry/corrections?acknowledge=speech-unreadable";
    expect((await call("POST", path, { headers, body })).status).toBe(201);
    expect(await json(await put("ferry", source))).toMatchObject({ version: 2, unchanged: true });
    const mended = await json(await put("ferry", markdown("Ferry is back")));
    expect(mended).toMatchObject({ version: 3, findings: [{ rule: "speech-unreadable" }] });
    const stored = await json(await call("GET", "/articles/ferry"));
    expect(stored.acknowledged).toMatchObject([{ rule: "speech-unreadable", by: "Kim" }]);
    const alike = await put("ferry", markdown("Ferry \ue000 is back"));
    expect([alike.status, (await json(alike)).acknowledge]).toEqual([422, ["speech-unreadable"]]);
  });

  test("lets an article be corrected that fails rules that came later", async () => {
    const title = "x".repeat(150);
    const failing = { body: [{ kind: "heading", level: 2, content: [] }] } as const;
    await newsroomOf(env).publish(submission("ferry", { title, ...failing }));
    expect((await correct("ferry")).status).toBe(201);
    expect(await json(await call("GET", "/articles/ferry"))).toMatchObject({
      report: { outcome: "refused" },
    });
  });
});

test("If-Match, Idempotency-Key and a dry run work as for publishing", async () => {
  await put("ferry");
  const dry = await call("POST", "/articles/ferry/corrections?dry-run=1", {
    headers: JSON_TYPE,
    body: JSON.stringify({ text: TEXT }),
  });
  expect(dry.status).toBe(200);
  const shown = await json(dry);
  expect(shown).toMatchObject({ dryRun: true, outcome: "passed", version: 2, live: false });
  expect((shown.forms as Record<string, string>).txt).toContain(TEXT);
  expect(await listed("ferry")).toEqual([]);
  expect((await correct("ferry", undefined, { "If-Match": '"2"' })).status).toBe(412);
  const key = { "Idempotency-Key": "c1", "If-Match": '"1"' };
  const first = await correct("ferry", undefined, key);
  const again = await correct("ferry", undefined, key);
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(await again.text()).toBe(await first.text());
  expect((await correct("ferry", { text: "Another." }, key)).status).toBe(409);
});

test("an unknown article is a 404, and one that readers do not have is told what to do", async () => {
  expect((await correct("unknown")).status).toBe(404);
  expect((await call("GET", "/articles/unknown/corrections")).status).toBe(404);
  await put("gone");
  await call("DELETE", "/articles/gone");
  const gone = await correct("gone");
  expect([gone.status, (await json(gone)).detail]).toEqual([
    409,
    expect.stringContaining("publish it again first"),
  ]);
  await put("later", markdown("Later", "published: 2199-01-01T00:00:00Z"));
  expect((await correct("later")).status).toBe(409);
  expect((await call("PUT", "/articles/gone/corrections")).headers.get("Allow")).toBe(
    "GET, HEAD, POST, OPTIONS",
  );
});

test("the site keeps so many corrections of an article and no more", {
  timeout: 60_000,
}, async () => {
  await put("ferry");
  for (let number = 1; number <= CORRECTIONS_KEPT; number += 1) {
    const outcome = await newsroomOf(env).correct({
      slug: "ferry",
      change: { kind: "add", correction: { date: "2026-11-24", text: `Number ${number}.` } },
      ...{ by: "api", checked: number, findings: [], rules: {}, acknowledged: [] },
      ...{ outcome: "passed", precondition: {} },
    });
    expect(outcome.ok).toBe(true);
    passSeconds(2);
  }
  expect(await listed("ferry")).toHaveLength(CORRECTIONS_KEPT);
  const full = await correct("ferry");
  expect([full.status, (await json(full)).title]).toEqual([409, "There are too many corrections"]);
  expect((await correct("ferry", { text: "Number 1." })).status).toBe(200);
  expect((await call("DELETE", "/articles/ferry/corrections/2")).status).toBe(200);
  expect((await correct("ferry")).status).toBe(201);
});
