import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

/** The command as a person types it, against the server that the browser tests have started. */
interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const folder = mkdtempSync(join(tmpdir(), "lectern-command-"));

function lectern(args: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  const defaults = { LECTERN_URL: inject("origin"), PUBLISH_TOKEN: inject("token") };
  const child = spawn("tsx", ["src/cli/lectern.ts", ...args], {
    env: { ...process.env, ...defaults, ...environment },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on("close", (status) => resolve({ status, out, err }));
  });
}

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

test("a folder is published file by file, and one refusal does not stop the rest", async () => {
  const mixed = mkdtempSync(join(tmpdir(), "lectern-mixed-"));
  writeFileSync(join(mixed, "bad.md"), "---\nlang: en\n---\n\nNo title.\n");
  writeFileSync(join(mixed, "good-one.md"), "---\ntitle: Good\nlang: en\n---\n\nText.\n");
  writeFileSync(join(mixed, "notes.txt"), "not an article");
  const { status, out, err } = await lectern(["publish", mixed, "--json"]);
  expect({ status, err }).toEqual({ status: 1, err: "" });
  const outcomes = JSON.parse(out) as { file: string; status: number }[];
  expect(outcomes.map(({ status: code }) => code)).toEqual([422, 201]);
  await lectern(["retract", "good-one"]);
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

test("help teaches", async () => {
  const { status, out } = await lectern(["help", "publish"]);
  expect(status).toBe(0);
  expect(out).toContain("lectern publish visit.md");
});
