import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { type Run, runScript } from "./command-run.ts";

const TEXT = "An earlier version said noon. It was dawn.";
const folder = mkdtempSync(join(tmpdir(), "lectern-corrections-"));

function lectern(...args: readonly string[]): Promise<Run> {
  const environment = { LECTERN_URL: inject("origin"), PUBLISH_TOKEN: inject("token") };
  return runScript("src/cli/lectern.ts", args, environment);
}

async function publish(body: string): Promise<void> {
  const path = join(folder, "corrected-ferry.md");
  writeFileSync(path, `---\ntitle: A corrected ferry\nlang: en\n---\n${body}\n`);
  expect(await lectern("publish", path)).toMatchObject({ status: 0 });
}

test("corrects an article, shows its history, and takes the correction back", async () => {
  await publish("It left at noon.");
  const corrected = await lectern("correct", "corrected-ferry", "--text", TEXT, "--editor", "Zoë");
  expect(corrected).toMatchObject({ status: 0, err: "" });
  const address = `${inject("origin")}/articles/corrected-ferry`;
  expect(corrected.out).toContain(`The correction is on ${address}`);
  expect(corrected.out).toContain("lectern correct corrected-ferry --remove 2");
  expect(await (await fetch(`${address}.txt`)).text()).toContain(TEXT);
  const again = await lectern("correct", "corrected-ferry", "--text", TEXT);
  expect(again).toMatchObject({ status: 0, out: `${address} has this correction already.\n` });
  await publish("It left at dawn.");
  const list = await lectern("correct", "corrected-ferry", "--list");
  expect(list.out).toMatch(/^Number 2, \w+ \d+, \d{4}: An earlier version said noon\./u);
  const removed = await lectern("correct", "corrected-ferry", "--remove", "2");
  expect(removed).toMatchObject({ status: 0, err: "" });
  expect((await lectern("correct", "corrected-ferry", "--list")).out).toBe(
    "corrected-ferry has no corrections.\n",
  );

  const { out } = await lectern("history", "corrected-ferry");
  const lines = out.split("\n").map((line) => line.replace(/ on .* UTC/u, ""));
  expect(lines).toEqual([
    "corrected-ferry: 4 versions, newest first.",
    "Version 4, correction taken back.",
    "  Changed: corrections, day of the update.",
    "Version 3, published.",
    "  Changed: text (blocks: 1 new, 1 gone).",
    "Version 2, corrected by Zoë.",
    "  Changed: corrections, day of the update.",
    "Version 1, published.",
    "lectern history corrected-ferry 4 shows what the newest changed.",
    "",
  ]);
  const third = await lectern("history", "corrected-ferry", "3");
  expect(third.out).toContain("Text\n- Removed: It left at noon.\n+ Added: It left at dawn.\n");
  expect((await lectern("history", "corrected-ferry", "1")).out).toContain("the first version");
  const data = JSON.parse((await lectern("history", "corrected-ferry", "3", "--json")).out);
  expect(data.changes).toMatchObject({ against: 2, parts: [{ part: "body" }] });
  await lectern("retract", "corrected-ferry", "--reason", "A test.", "--editor", "Kim");
  expect((await lectern("history", "corrected-ferry")).out).toContain("by Kim. Reason: A test.");
});

test("what cannot be is said in a sentence, with the status for it", async () => {
  const misused = await Promise.all([
    lectern("correct"),
    lectern("correct", "ferry"),
    lectern("correct", "Not A Slug", "--list"),
    lectern("correct", "ferry", "--text", TEXT, "--list"),
    lectern("correct", "ferry", "--list", "--date", "2026-11-24"),
    lectern("correct", "ferry", "An", "earlier", "version"),
    lectern("history"),
    lectern("history", "ferry", "two"),
    lectern("history", "ferry", "1", "2"),
  ]);
  expect(misused.map(({ status }) => status)).toEqual(Array(9).fill(2));
  const refused = await Promise.all([
    lectern("correct", "no-such-ferry", "--text", TEXT),
    lectern("correct", "no-such-ferry", "--list"),
    lectern("correct", "how-to-listen", "--text", TEXT, "--date", "2199-01-01"),
    lectern("correct", "how-to-listen", "--text", "It is \ue000."),
    lectern("correct", "how-to-listen", "--remove", "99"),
    lectern("history", "no-such-ferry"),
  ]);
  expect(refused.map(({ status }) => status)).toEqual(Array(6).fill(1));
  expect(refused[3]?.err).toContain("--acknowledge speech-unreadable");
  for (const { out, err } of [...misused, ...refused]) {
    expect(out).toBe("");
    expect(err).toMatch(/^[^\n]{20,}\n/u);
    expect(err).not.toMatch(/\n\s+at |node:internal/u);
  }
});
