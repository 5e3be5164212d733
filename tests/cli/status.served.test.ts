import { expect, inject, test } from "vitest";
import { articleText, folderWith, lectern } from "./served-command.ts";

test("says how the publication stands", async () => {
  const { status, out, err } = await lectern(["status"]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(/^Lectern \d.* answers at http:\/\/127\.0\.0\.1:\d+\.$/mu);
  expect(out).toMatch(/^Articles: \d+ live, \d+ scheduled, [1-9]\d* withdrawn\.$/mu);
  expect(out).toContain("Nothing is breaking.\n");
  await expect
    .poll(async () => (await lectern(["status"])).out, { timeout: 20_000 })
    .toContain("Readers have every change.\n");
  const json = JSON.parse((await lectern(["status", "--json"])).out);
  expect(json).toMatchObject({
    url: inject("origin"),
    build: expect.any(String),
    site: expect.any(Number),
    articles: { live: expect.any(Number) },
    breaking: null,
    outbox: { pending: expect.any(Number), failing: 0 },
    rules: { failing: 0, unchecked: 0, articles: [] },
  });
}, 60_000);

test("says how one article stands", async () => {
  const live = await lectern(["status", "how-to-listen"]);
  expect(live).toMatchObject({ status: 0, err: "" });
  expect(live.out).toContain(`how-to-listen is live at ${inject("origin")}/articles/how-to-listen`);
  expect(live.out).toMatch(/Version 1, sent .*\.\nIt passes the rules of .*: no findings\.\n$/u);
  const warned = await lectern(["status", "every-block-there-is"]);
  expect(warned.out).toContain("Warning, accepted: ");
  await lectern(["publish", folderWith({ "status-gone.md": articleText("Gone soon") })]);
  await lectern(["retract", "status-gone", "--reason", "It was a test."]);
  const withdrawn = await lectern(["status", "status-gone"]);
  expect(withdrawn.out).toMatch(/^status-gone is withdrawn; .* says so\.\nSince .*\.\n/u);
  expect(withdrawn.out).toContain("Reason given: It was a test.\n");
  const json = JSON.parse((await lectern(["status", "how-to-listen", "--json"])).out);
  expect(json).toMatchObject({ slug: "how-to-listen", state: "live", version: 1 });
  const gone = await lectern(["status", "no-such-article"]);
  expect(gone.status).toBe(1);
  expect(gone.err).toContain("There is no article “no-such-article”.");
});

test("without the right token says no more than anybody may know", async () => {
  const { status, out, err } = await lectern(["status"], { PUBLISH_TOKEN: "wrong" });
  expect([status, out]).toEqual([1, ""]);
  expect(err).toContain("does not take the token");
});
