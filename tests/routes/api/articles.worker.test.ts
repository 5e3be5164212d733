import { reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import { articleKey } from "../../../src/edition/keys.ts";
import { openRecord } from "../../../src/edition/reader.ts";
import { newsroomOf } from "../../../src/environment.ts";
import { API_LIST_ARTICLES } from "../../../src/limits.ts";
import type { Newsroom } from "../../../src/newsroom/newsroom.ts";
import { FORM_NAMES } from "../../../src/paths.ts";
import { submission } from "../../newsroom/submissions.ts";
import { call, JSON_TYPE, json, MARKDOWN, markdown, put } from "./calls.ts";

afterEach(async () => {
  vi.restoreAllMocks();
  await reset();
});

test("a first PUT creates, a second replaces, and both say where and whether it is live", async () => {
  const first = await put("ferry");
  expect(first.status).toBe(201);
  expect(first.headers.get("Location")).toBe("https://news.example.org/articles/ferry");
  expect(first.headers.get("ETag")).toBe('"1"');
  expect(first.headers.get("Cache-Control")).toBe("no-store");
  expect(await json(first)).toMatchObject({
    slug: "ferry",
    version: 1,
    state: "live",
    url: "https://news.example.org/articles/ferry",
    live: true,
    findings: expect.any(Array),
  });
  const second = await put("ferry", markdown("Ferry is back"));
  expect(second.status).toBe(200);
  expect(await json(second)).toMatchObject({ version: 2 });
  expect((await openRecord(env.EDITION, articleKey("ferry")))?.facts.state).toBe("live");
});

test("the same PUT again answers 200 with the version that stands, and says so", async () => {
  const first = await json(await put("ferry"));
  expect(first).not.toHaveProperty("unchanged");
  const again = await put("ferry");
  expect([again.status, again.headers.get("ETag")]).toEqual([200, '"1"']);
  expect(await json(again)).toEqual({ ...first, unchanged: true });
  const byAnother = await put("ferry", markdown(), { "If-Match": '"2"' });
  expect(byAnother.status).toBe(412);
});

test("HTML and JSON are published too, each by its Content-Type", async () => {
  const html = "<!doctype html><html lang=en><title>Ferry</title><h1>Ferry</h1><p>It left.";
  const article = JSON.parse(submission("ferry").source);
  const sent = [
    await put("html", html, { "Content-Type": "text/html; charset=utf-8" }),
    await put("json", JSON.stringify(article), {
      "Content-Type": 'Application/JSON; charset="UTF-8"',
    }),
  ];
  expect(sent.map(({ status }) => status)).toEqual([201, 201]);
  expect(await json(await call("GET", "/articles/json"))).toMatchObject({ type: "json" });
});

test("GET gives the source as it was sent, the state, the version and the findings", async () => {
  await put("ferry");
  const response = await call("GET", "/articles/ferry");
  expect(response.headers.get("ETag")).toBe('"1"');
  expect(await json(response)).toMatchObject({
    slug: "ferry",
    state: "live",
    version: 1,
    type: "markdown",
    source: markdown(),
    findings: expect.any(Array),
    url: "https://news.example.org/articles/ferry",
  });
  expect((await call("GET", "/articles/unknown")).status).toBe(404);
  const head = await call("HEAD", "/articles/ferry");
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("the history says who made which version how, and in short what it changed", async () => {
  const by = (name: string) => ({ "Lectern-Editor": name });
  const correction = JSON.stringify({ text: "It left at noon.", date: "2026-11-24" });
  await put("ferry", markdown("One"), by("Kim"));
  const headers = { ...JSON_TYPE, ...by("Zo%C3%AB") };
  await call("POST", "/articles/ferry/corrections", { headers, body: correction });
  await call("DELETE", "/articles/ferry", { headers, body: JSON.stringify({ reason: "Wrong." }) });
  await put("ferry", `${markdown("Two")}\nIt came back at noon.\n`);
  await call("DELETE", "/articles/ferry/corrections/2", { headers: by("Kim") });
  const { versions } = await json(await call("GET", "/articles/ferry/versions"));
  expect(versions).toMatchObject([
    { version: 4, kind: "correction-removed", by: "Kim" },
    {
      version: 3,
      kind: "published-again",
      by: "api",
      changed: { parts: ["title", "body"], added: 1, removed: 0 },
    },
    {
      version: 2,
      kind: "corrected",
      by: "Zoë",
      changed: { parts: ["corrections", "updated"], added: 0, removed: 0 },
      retractedBy: "Zoë",
      retractedAt: expect.any(String),
      reason: "Wrong.",
    },
    { version: 1, kind: "published", by: "Kim" },
  ]);
  expect((versions as object[]).at(-1)).not.toHaveProperty("changed");
  const two = await json(await call("GET", "/articles/ferry/versions/2"));
  expect(two.corrections).toMatchObject([{ number: 2, by: "Zoë", text: "It left at noon." }]);
  expect(two.changes).toMatchObject({ against: 1, inOrder: true });
  expect(two.changes).toMatchObject({
    parts: [{ part: "updated" }, { part: "corrections", added: ["2026-11-24: It left at noon."] }],
  });
  const three = await json(await call("GET", "/articles/ferry/versions/3"));
  expect(three.changes).toEqual({
    against: 2,
    inOrder: true,
    parts: [
      { part: "title", removed: ["One"], added: ["Two"] },
      {
        part: "body",
        after: "The first boat left at dawn.",
        removed: [],
        added: ["It came back at noon."],
      },
    ],
  });
  expect(await json(await call("GET", "/articles/ferry/versions/1"))).not.toHaveProperty("changes");
});

test("all versions can be listed and got", async () => {
  await put("ferry", markdown("One"));
  await put("ferry", markdown("Two"));
  const { versions } = await json(await call("GET", "/articles/ferry/versions"));
  expect(versions).toMatchObject([{ version: 2 }, { version: 1 }]);
  const one = await json(await call("GET", "/articles/ferry/versions/1"));
  expect(one).toMatchObject({ version: 1, source: markdown("One") });
  for (const version of ["3", "0", "-1", "1.0", "x", "9".repeat(30)]) {
    expect((await call("GET", `/articles/ferry/versions/${version}`)).status).toBe(404);
  }
  expect((await call("GET", "/articles/unknown/versions")).status).toBe(404);
});

test("DELETE retracts with a reason, again and again; PUT publishes once more", async () => {
  await put("ferry");
  const body = JSON.stringify({ reason: "It did not happen." });
  const first = await call("DELETE", "/articles/ferry", { headers: JSON_TYPE, body });
  expect(first.status).toBe(200);
  expect(await json(first)).toMatchObject({
    slug: "ferry",
    version: 1,
    state: "retracted",
    reason: "It did not happen.",
  });
  const again = await call("DELETE", "/articles/ferry");
  expect([again.status, (await json(again)).reason]).toEqual([200, "It did not happen."]);
  expect((await openRecord(env.EDITION, articleKey("ferry")))?.facts.state).toBe("retracted");
  const back = await put("ferry");
  expect([back.status, (await json(back)).version]).toEqual([200, 2]);
  expect((await call("DELETE", "/articles/unknown")).status).toBe(404);
});

test("If-Match lets one of two editors through, and the other look again", async () => {
  await put("ferry");
  const editors = await Promise.all([
    put("ferry", markdown("Mine"), { "If-Match": '"1"' }),
    put("ferry", markdown("Yours"), { "If-Match": '"1"' }),
  ]);
  expect(editors.map(({ status }) => status).sort()).toEqual([200, 412]);
  const refused = editors.find(({ status }) => status === 412);
  expect(refused?.headers.get("ETag")).toBe('"2"');
  expect(refused?.headers.get("Content-Type")).toBe("application/problem+json");
  expect((await put("ferry", markdown(), { "If-Match": "*" })).status).toBe(200);
  expect((await put("new", markdown(), { "If-Match": "*" })).status).toBe(412);
  expect((await put("ferry", markdown(), { "If-Match": 'W/"3"' })).status).toBe(412);
  expect((await put("ferry", markdown(), { "If-Match": "3" })).status).toBe(400);
  const stale = await call("DELETE", "/articles/ferry", { headers: { "If-Match": '"1"' } });
  expect(stale.status).toBe(412);
});

test("If-None-Match: * creates and never replaces, even when two create at once", async () => {
  const create = { "If-None-Match": "*" };
  const both = await Promise.all([put("a", undefined, create), put("a", undefined, create)]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
});

test("an edit of what was retracted meanwhile does not bring it back", async () => {
  await put("ferry");
  await call("DELETE", "/articles/ferry");
  expect((await put("ferry", markdown("Edited"), { "If-Match": '"1"' })).status).toBe(412);
  const now = await call("GET", "/articles/ferry");
  expect((await json(now)).state).toBe("retracted");
  const etag = now.headers.get("ETag") ?? "";
  expect((await put("ferry", markdown("Edited"), { "If-Match": etag })).status).toBe(200);
});

test("an Idempotency-Key does a thing once and answers the same", async () => {
  const key = { "Idempotency-Key": "7c1e" };
  const first = await put("ferry", markdown(), key);
  const again = await put("ferry", markdown(), key);
  expect(again.status).toBe(first.status);
  expect(await again.text()).toBe(await first.text());
  expect(await json(await call("GET", "/articles/ferry"))).toMatchObject({ version: 1 });
  const other = await put("ferry", markdown("Another"), key);
  expect(other.status).toBe(409);
  expect((await put("elsewhere", markdown(), key)).status).toBe(409);
  expect((await call("DELETE", "/articles/ferry", { headers: key })).status).toBe(409);
  const many = await Promise.all(
    Array.from({ length: 5 }, () => put("many", markdown(), { "Idempotency-Key": "many" })),
  );
  expect(new Set(await Promise.all(many.map((one) => one.text()))).size).toBe(1);
  expect(await json(await call("GET", "/articles/many"))).toMatchObject({ version: 1 });
});

test("an Idempotency-Key is free again after its hours, and a refusal does not use it up", async () => {
  const key = { "Idempotency-Key": "day" };
  expect((await put("ferry", markdown(), { ...key, "If-Match": "*" })).status).toBe(412);
  expect((await put("ferry", markdown(), key)).status).toBe(201);
  vi.useFakeTimers({ now: Date.now() + 25 * 3_600_000, toFake: ["Date"] });
  expect((await put("ferry", markdown("Another"), key)).status).toBe(200);
  vi.useRealTimers();
});

test("a dry run checks everything, stores nothing and shows every form", async () => {
  const response = await call("PUT", "/articles/ferry?dry-run=1", {
    headers: MARKDOWN,
    body: markdown(),
  });
  expect(response.status).toBe(200);
  const body = await json(response);
  expect(body).toMatchObject({ slug: "ferry", version: 1, state: "live", live: false });
  expect(Object.keys(body.forms as object).sort()).toEqual([...FORM_NAMES].sort());
  expect((body.forms as Record<string, string>).txt).toContain("Ferry returns");
  expect((await call("GET", "/articles/ferry")).status).toBe(404);
  expect(await openRecord(env.EDITION, articleKey("ferry"))).toBeUndefined();
  await put("ferry");
  const conditional = await call("PUT", "/articles/ferry?dry-run=1", {
    headers: { ...MARKDOWN, "If-None-Match": "*" },
    body: markdown(),
  });
  expect(conditional.status).toBe(412);
});

test("a future date schedules, and the answer says so", async () => {
  const response = await put("ferry", markdown("Ferry", "published: 2199-01-01T00:00:00Z"));
  expect(response.status).toBe(201);
  expect(await json(response)).toMatchObject({ state: "scheduled", live: false });
});

test("with the store down a publish is still accepted, and says that it is not live yet", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await newsroomOf(env).versions("ferry");
  await runInDurableObject(newsroomOf(env), (instance: Newsroom) => {
    const failure = () => Promise.reject(new Error("KV is down."));
    instance.edition = { put: failure, delete: failure } as unknown as KVNamespace;
  });
  const response = await put("ferry");
  expect(response.status).toBe(201);
  expect(await json(response)).toMatchObject({ state: "live", live: false });
});

test("articles are listed by state and language, page by page", { timeout: 30_000 }, async () => {
  await Promise.all(
    Array.from({ length: API_LIST_ARTICLES + 2 }, (_, number) => {
      const slug = `story-${String(number).padStart(3, "0")}`;
      return newsroomOf(env).publish(submission(slug, { lang: number === 5 ? "ko" : "en" }));
    }),
  );
  await newsroomOf(env).retract({ slug: "story-007", precondition: {} });
  const first = await json(await call("GET", "/articles"));
  expect(first.articles).toHaveLength(API_LIST_ARTICLES);
  const second = await json(await call("GET", `/articles?after=${String(first.next)}`));
  expect(second.articles).toMatchObject([{ slug: "story-100" }, { slug: "story-101" }]);
  expect(second).not.toHaveProperty("next");
  expect(await json(await call("GET", "/articles?lang=KO"))).toMatchObject({
    articles: [{ slug: "story-005", lang: "ko", state: "live", title: expect.any(String) }],
  });
  expect(await json(await call("GET", "/articles?state=retracted"))).toMatchObject({
    articles: [{ slug: "story-007", state: "retracted" }],
  });
});
