import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test } from "vitest";
import { articleKey } from "../../../src/edition/keys.ts";
import { openRecord } from "../../../src/edition/reader.ts";
import { RULES } from "../../../src/gate/rules.ts";
import { EDITOR_CHARACTERS } from "../../../src/limits.ts";
import { FORM_NAMES } from "../../../src/paths.ts";
import { call, json, MARKDOWN, put } from "./calls.ts";

afterEach(() => reset());

const PICTURE =
  "---\ntitle: Ferry returns\nlang: en\n---\n\nIt left.\n\n![](https://e.example/a.jpg)\n";
const WARNED = "---\ntitle: Ferry returns\nlang: en\nsectoin: sea\n---\n\nIt left at dawn.\n";
const RULE = "front-matter-unknown";

function putTo(query: string, body: string, headers: Record<string, string> = {}) {
  return call("PUT", `/articles/ferry${query}`, { headers: { ...MARKDOWN, ...headers }, body });
}

test("an error refuses: all findings, with the first in the detail, and nothing is published", async () => {
  const response = await put("ferry", `${PICTURE}\n![](https://e.example/b.jpg)\n`);
  expect(response.status).toBe(422);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const { detail, findings } = await json(response);
  expect(detail).toMatch(/^2 errors stand in the way\. The first: Line 8: The image .*a\.jpg/u);
  expect(findings).toMatchObject([
    { rule: "image-alt", severity: "error", criterion: "1.1.1", line: 8 },
    { rule: "image-alt", severity: "error", line: 10 },
  ]);
  expect((await call("GET", "/articles/ferry")).status).toBe(404);
  expect(await openRecord(env.EDITION, articleKey("ferry"))).toBeUndefined();
});

test("an error cannot be accepted", async () => {
  const response = await putTo("?acknowledge=image-alt", PICTURE);
  expect(response.status).toBe(422);
  expect((await json(response)).findings).toContainEqual(
    expect.objectContaining({ rule: "acknowledge-error", severity: "notice" }),
  );
});

test("a warning wants accepting, and the detail says how", async () => {
  const response = await put("ferry", WARNED);
  expect(response.status).toBe(422);
  const body = await json(response);
  expect(body.acknowledge).toEqual([RULE]);
  expect(body.detail).toContain(`?acknowledge=${RULE}`);
  expect(body.detail).toContain(`acknowledge: [${RULE}]`);
  expect(body.findings).toMatchObject([{ rule: RULE, severity: "warning", line: 4 }]);
});

test("a warning accepted by the request is kept with who and when", async () => {
  const before = Date.now();
  const headers = { "Lectern-Editor": encodeURIComponent("Zoë 김") };
  const response = await putTo(`?acknowledge=other-rule,${RULE}`, WARNED, headers);
  expect(response.status).toBe(201);
  const { findings } = await json(response);
  expect(findings).toMatchObject([
    { rule: "acknowledge-unknown", severity: "notice" },
    { rule: RULE, severity: "warning" },
  ]);
  const stored = await json(await call("GET", "/articles/ferry"));
  const [kept] = stored.acknowledged as { at: string }[];
  expect(stored.acknowledged).toMatchObject([{ rule: RULE, by: "Zoë 김", given: "request" }]);
  expect(Math.abs(Date.parse(kept?.at ?? "") - before)).toBeLessThan(60_000);
});

test("a warning accepted by the article needs nothing of the request", async () => {
  const accepted = WARNED.replace("sectoin", `acknowledge: [${RULE}]\nsectoin`);
  expect((await put("ferry", accepted)).status).toBe(201);
  const { acknowledged } = await json(await call("GET", "/articles/ferry/versions/1"));
  expect(acknowledged).toMatchObject([{ rule: RULE, by: "api", given: "article" }]);
});

test("what is accepted but was not found is not kept", async () => {
  await putTo(`?acknowledge=${RULE}`, WARNED.replace("sectoin: sea\n", ""));
  expect((await json(await call("GET", "/articles/ferry"))).acknowledged).toEqual([]);
});

test("the report is stored with its version: findings, versions of the rules, and the date", async () => {
  await putTo(`?acknowledge=${RULE}`, WARNED);
  const stored = await json(await call("GET", "/articles/ferry"));
  expect(stored.findings).toMatchObject([{ rule: RULE }]);
  expect(stored.report).toEqual({
    at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/u),
    outcome: "passed",
    rules: Object.fromEntries(RULES.map(({ id, version }) => [id, version])),
  });
  const { articles } = await json(await call("GET", "/articles?state=live"));
  expect(articles).toMatchObject([{ slug: "ferry", outcome: "passed" }]);
});

test.each([
  ["refused", PICTURE, "image-alt"],
  ["unacknowledged", WARNED, RULE],
  ["passed", WARNED.replace("sectoin: sea\n", ""), undefined],
])(
  "a dry run that comes to %s gives findings and every form, and stores nothing",
  async (...row) => {
    const [outcome, source, rule] = row;
    const response = await putTo("?dry-run=1", source);
    expect(response.status).toBe(200);
    const body = await json(response);
    expect(body).toMatchObject({ slug: "ferry", version: 1, dryRun: true, outcome, live: false });
    expect((body.findings as { rule: string }[]).map((finding) => finding.rule)).toEqual(
      rule === undefined ? [] : [rule],
    );
    expect(Object.keys(body.forms as object).sort()).toEqual([...FORM_NAMES].sort());
    expect(body.unacknowledged).toEqual(outcome === "unacknowledged" ? [RULE] : []);
    expect((await call("GET", "/articles/ferry")).status).toBe(404);
  },
);

test("a dry run of what is no article says why, and has no forms", async () => {
  const body = await json(await putTo("?dry-run=1", "---\ntitle: [\n---\n\nx\n"));
  expect(body).toMatchObject({ dryRun: true, outcome: "refused", forms: {} });
  expect(body.findings).toHaveLength(1);
});

test("an Idempotency-Key counts only for what was published", async () => {
  const key = { "Idempotency-Key": "ferry" };
  expect((await putTo("", WARNED, key)).status).toBe(422);
  expect((await putTo("", WARNED.replace("sectoin", "tags"), key)).status).toBe(201);
  const again = await putTo("", WARNED.replace("sectoin", "tags"), key);
  expect([again.status, (await json(again)).version]).toEqual([201, 1]);
});

test.each(["%zz", "%20", "a%0Ab", "x".repeat(EDITOR_CHARACTERS + 1)])(
  "the editor %j is refused",
  async (name) => {
    expect((await put("ferry", undefined, { "Lectern-Editor": name })).status).toBe(400);
  },
);

test("what the site's lexicon knows needs no expansion, and the gate hears it", async () => {
  const initialism = "---\ntitle: Ferry returns\nlang: en\n---\n\nThe QXZB said that it left.\n";
  const open = await put("ferry", initialism);
  expect([open.status, (await json(open)).acknowledge]).toEqual([422, ["abbreviation"]]);
  const body = JSON.stringify({ spoken: "Q X Z B" });
  const headers = { "Content-Type": "application/json" };
  const taught = await call("PUT", "/lexicon/en/QXZB", { headers, body });
  expect(taught.status).toBeLessThan(300);
  const known = await putTo("?dry-run=1", initialism);
  expect(await json(known)).toMatchObject({
    outcome: "passed",
    forms: { txt: expect.stringContaining("The Q X Z B said") },
  });
  expect((await put("ferry", initialism)).status).toBe(201);
});
