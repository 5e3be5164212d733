import { createScheduledController, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import { ACCESSIBILITY_KEY, articleKey } from "../../src/edition/keys.ts";
import { openRecord } from "../../src/edition/reader.ts";
import { ruleVersions } from "../../src/gate/check.ts";
import worker from "../../src/index.ts";
import { RECHECK_ARTICLES } from "../../src/limits.ts";
import { recheck } from "../../src/newsroom/recheck.ts";
import { article, newsroom, paragraph, submission } from "./submissions.ts";

afterEach(async () => {
  vi.restoreAllMocks();
  await reset();
});

const PICTURE = { kind: "figure", image: { src: "https://e.example/a.jpg" } } as const;
const TODAY = { rules: ruleVersions() };
const FAILING = { body: [paragraph("The ferry left at dawn."), PICTURE] };

async function statement(): Promise<string> {
  const record = await openRecord(env.EDITION, ACCESSIBILITY_KEY);
  const contents = await record?.read();
  if (!contents?.ok) return "";
  return new TextDecoder().decode(contents.value.form("txt"));
}

test("a scheduled article that fails when its time comes is published and reported", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const moment = Math.ceil(Date.now() / 1000 + 1) * 1000;
  const published = `${new Date(moment).toISOString().slice(0, 19)}Z`;
  await newsroom().publish(submission("ferry", { ...FAILING, published }, TODAY));
  expect(await recheck(env)).toEqual({ checked: 0, failing: [] });
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(moment), { timeout: 5_000 });
  await worker.scheduled(createScheduledController(), env);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining("“ferry” is published and does not"));
  const stored = await newsroom().article("ferry");
  expect(stored).toMatchObject({
    state: "live",
    version: 1,
    findings: [],
    report: { outcome: "passed" },
    recheck: { outcome: "refused", rules: TODAY.rules, findings: [{ rule: "image-alt" }] },
  });
  await expect
    .poll(async () => (await openRecord(env.EDITION, articleKey("ferry")))?.facts.state)
    .toBe("live");
  const page = await newsroom().articlePage({ state: "live" });
  expect(page.articles).toMatchObject([{ slug: "ferry", outcome: "refused" }]);
  await expect.poll(statement, { timeout: 20_000 }).toContain("image-alt, WCAG 1.1.1: 1 error");
});

test("what was checked by other versions of the rules is checked again, once", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  await newsroom().publish(submission("old", FAILING, { rules: { "image-alt": 0 } }));
  await newsroom().publish(submission("new", {}, TODAY));
  expect(await recheck(env)).toEqual({
    checked: 1,
    failing: [{ slug: "old", outcome: "refused" }],
  });
  expect(await recheck(env)).toEqual({ checked: 0, failing: [] });
  expect(await newsroom().versions("old")).toHaveLength(1);
});

test("accepted warnings stay accepted, and a retracted article is let be", async () => {
  const acknowledged = [
    { rule: "front-matter-unknown", by: "Kim", at: "2026-11-23T09:00:00Z", given: "request" },
  ] as const;
  const source = "---\ntitle: Ferry\nlang: en\nsectoin: sea\n---\n\nIt left.\n";
  const warned = { type: "markdown", source, acknowledged, rules: {} } as const;
  await newsroom().publish(submission("warned", {}, warned));
  await newsroom().publish(submission("gone", FAILING, { rules: {} }));
  await newsroom().retract({ slug: "gone", precondition: {} });
  expect(await recheck(env)).toEqual({ checked: 1, failing: [] });
  expect((await newsroom().article("warned"))?.recheck).toMatchObject({
    outcome: "passed",
    findings: [{ rule: "front-matter-unknown", line: 4 }],
  });
});

test("a report on a version that has been replaced meanwhile is let go", async () => {
  await newsroom().publish(submission("ferry", {}, { rules: {} }));
  const [due] = await newsroom().versionsToCheck(ruleVersions(), 10);
  await newsroom().publish(submission("ferry", { title: "Ferry is back" }, TODAY));
  const report = {
    at: "2026-11-23T12:00:00Z",
    outcome: "refused",
    rules: {},
    findings: [],
  } as const;
  await newsroom().keepReport(due ?? { slug: "", version: 0 }, report);
  expect((await newsroom().version("ferry", 1))?.recheck).toBeUndefined();
  expect((await newsroom().article("ferry"))?.recheck).toBeUndefined();
});

test("a run checks so many articles and no more, and the next ones go on", async () => {
  const slugs = Array.from({ length: RECHECK_ARTICLES + 1 }, (_, index) => `article-${index}`);
  await Promise.all(slugs.map((slug) => newsroom().publish(submission(slug))));
  expect((await recheck(env)).checked).toBe(RECHECK_ARTICLES);
  expect((await recheck(env)).checked).toBe(1);
  expect((await recheck(env)).checked).toBe(0);
});

test("an article that cannot be checked is reported so, and keeps no other from being checked", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const broken = JSON.stringify({ ...article(), body: [{ kind: "figure" }] });
  await newsroom().publish(submission("broken", {}, { article: broken }));
  await newsroom().publish(submission("whole"));
  expect(await recheck(env)).toMatchObject({ checked: 2, failing: [{ slug: "broken" }] });
  expect(error).toHaveBeenCalledWith(
    expect.stringContaining("“broken” could not be"),
    expect.anything(),
  );
  expect((await newsroom().article("whole"))?.recheck?.outcome).toBe("passed");
  expect((await recheck(env)).checked).toBe(0);
});
