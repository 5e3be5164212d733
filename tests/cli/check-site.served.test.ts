import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { getArticle } from "../../src/cli/api-client.ts";
import { type Run, runScript } from "./command-run.ts";

/** The commands that check what a started Lectern has published. */
function lectern(args: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  const defaults = { LECTERN_URL: inject("origin"), PUBLISH_TOKEN: inject("token") };
  return runScript("src/cli/lectern.ts", args, { ...defaults, ...environment });
}

const WARNED = "---\ntitle: Ferry returns\nlang: en\nsectoin: sea\n---\n\nIt left.\n";
const path = join(mkdtempSync(join(tmpdir(), "lectern-site-")), "checked-ferry.md");
writeFileSync(path, WARNED);

test("publish refuses a warning as check does, with the line and how to accept it", async () => {
  const refused = await lectern(["publish", path]);
  expect(refused.status).toBe(1);
  expect(refused.err).toContain("front-matter-unknown");
  expect(refused.out).toContain("    sectoin: sea\n    ^^^^^^^");
  const rehearsed = await lectern(["publish", "--dry-run", path]);
  expect(rehearsed.status).toBe(1);
  expect(rehearsed.err).toContain("accept them with --acknowledge front-matter-unknown");
});

test("--site checks all that is published, with what was accepted", async () => {
  const accepting = ["--acknowledge", "front-matter-unknown", "--editor", "Zoë 김"];
  const published = await lectern(["publish", path, ...accepting]);
  expect(published.status).toBe(0);
  expect(published.out).toContain("Warning, accepted: ");
  const { status, out, err } = await lectern(["check", "--site", "--json"]);
  expect([status, err]).toEqual([0, ""]);
  const checked = JSON.parse(out) as { file: string; outcome: string; acknowledged: string[] }[];
  const name = `${inject("origin")}/articles/checked-ferry`;
  expect(checked.length).toBeGreaterThan(10);
  expect(checked.find(({ file }) => file === name)).toMatchObject({
    outcome: "passed",
    acknowledged: ["front-matter-unknown"],
  });
  const connection = { url: inject("origin"), token: inject("token") };
  const { body } = await getArticle(connection, "checked-ferry");
  expect(body.acknowledged).toMatchObject([{ by: "Zoë 김", given: "request" }]);
  await lectern(["retract", "checked-ferry"]);
});

test("a wrong token or an absent server is said in a sentence", async () => {
  const runs = await Promise.all([
    lectern(["check", "--site"], { PUBLISH_TOKEN: "wrong" }),
    lectern(["check", "--site"], { LECTERN_URL: "http://127.0.0.1:9" }),
  ]);
  expect(runs.map(({ status, err }) => [status, err.split("\n").length])).toEqual([
    [1, 2],
    [1, 2],
  ]);
});
