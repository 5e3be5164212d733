import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { lectern } from "./served-command.ts";

const folder = mkdtempSync(join(tmpdir(), "lectern-command-"));

function article(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("publishes a file, which can be read at once, and withdraws it with its reason", async () => {
  const path = article(
    "from-the-command.md",
    "---\ntitle: From the command\nlang: en\n---\n\nHello.\n",
  );
  const published = await lectern(["publish", path]);
  const address = `${inject("origin")}/articles/from-the-command`;
  expect(published).toMatchObject({ status: 0, err: "" });
  expect(published.out).toContain(`is published at ${address}`);
  expect(await (await fetch(`${address}.txt`)).text()).toContain("From the command.");
  const withdrawn = await lectern(["retract", "from-the-command", "--reason", "A test."]);
  expect(withdrawn).toMatchObject({ status: 0 });
});

test("a dry run publishes nothing", async () => {
  const path = article("only-checked.md", "---\ntitle: Only checked\nlang: en\n---\n\nHello.\n");
  expect(await lectern(["publish", "--dry-run", path])).toMatchObject({ status: 0 });
  const answer = await fetch(`${inject("origin")}/articles/only-checked`);
  expect(answer.status).toBe(404);
});

test("what cannot work is said in a sentence, with the status for it", async () => {
  const runs = await Promise.all([
    lectern([]),
    lectern(["publsh"]),
    lectern(["publish"]),
    lectern(["publish", "--slug"]),
    lectern(["status", "--url", "nowhere"]),
    lectern(["retract", "Not A Slug"]),
  ]);
  expect(runs.map(({ status }) => status)).toEqual([2, 2, 2, 2, 2, 2]);
  const refused = await Promise.all([
    lectern(["status", "--url", "http://127.0.0.1:9"]),
    lectern(["publish", article("x.md", "x")], { PUBLISH_TOKEN: "wrong" }),
    lectern(["publish", join(folder, "gone.md")]),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([1, 1, 1]);
  for (const { out, err } of [...runs, ...refused]) {
    expect(out + err).not.toMatch(/\n\s+at |node:internal/u);
    expect((out + err).trim()).not.toBe("");
  }
});
