import { afterEach, expect, inject, test } from "vitest";
import { lectern } from "./served-command.ts";

const HREF = "/articles/how-to-listen";

afterEach(async () => {
  await lectern(["breaking", "clear"]);
});

test("is set until a time, shown, replaced and taken away", async () => {
  expect(await lectern(["breaking"])).toEqual({
    status: 0,
    out: "Nothing is breaking.\n",
    err: "",
  });
  const set = await lectern([
    "breaking",
    "set",
    "The bridge is closed",
    "--href",
    HREF,
    "--until",
    "2h",
  ]);
  expect(set).toMatchObject({ status: 0, err: "" });
  expect(set.out).toMatch(
    /^Breaking news: The bridge is closed\n {2}in en, told at \/articles\/how-to-listen\n {2}since .*\n {2}until .* here \(.*Z\)\n$/u,
  );
  expect((await lectern(["breaking"])).out).toBe(set.out);
  const shown = JSON.parse((await lectern(["breaking", "--json"])).out);
  const hours = (Date.parse(shown.breaking.until) - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(1.9);
  expect(hours).toBeLessThanOrEqual(2);
  const french = [
    "breaking",
    "set",
    "Le pont est fermé",
    "--href",
    "https://other.example/",
    "--lang",
    "fr",
  ];
  expect((await lectern(french)).out).toContain("until somebody says: lectern breaking clear");
  const read = async () => (await fetch(`${inject("origin")}${HREF}.txt`)).text();
  await expect
    .poll(read, { timeout: 40_000, interval: 500 })
    .toMatch(/^Breaking news\. Le pont est fermé\.\n\n/u);
  expect((await lectern(["breaking", "clear"])).out).toBe("Nothing is breaking.\n");
  await expect.poll(read, { timeout: 40_000, interval: 500 }).not.toContain("Le pont");
}, 120_000);

test("what cannot be is said with its value, in words or as JSON", async () => {
  const run = await lectern(["breaking", "set", "x", "--href", "how-to-listen"]);
  expect({ status: run.status, out: run.out }).toEqual({ status: 1, out: "" });
  expect(run.err).toMatch(/^The breaking news was not changed\. href is “how-to-listen”\. Write /u);
  const json = await lectern(["breaking", "set", "x", "--href", "/x", "--lang", "x-y", "--json"]);
  expect([json.status, json.err]).toEqual([1, ""]);
  expect(JSON.parse(json.out)).toMatchObject({ status: 400, name: "lang" });
});
