import { afterAll, beforeAll, expect, test } from "vitest";
import { describeMoment, parseUntil } from "../../src/cli/moment.ts";

const zone = process.env.TZ;

beforeAll(() => {
  process.env.TZ = "Asia/Seoul";
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** 18:30 in Seoul. */
const NOW = new Date("2026-11-23T09:30:00.400Z");

test.each([
  ["90m", "2026-11-23T11:00:00.000Z"],
  ["2h", "2026-11-23T11:30:00.000Z"],
  ["1d", "2026-11-24T09:30:00.000Z"],
  ["1h30m", "2026-11-23T11:00:00.000Z"],
  ["1h 30m", "2026-11-23T11:00:00.000Z"],
  ["2H", "2026-11-23T11:30:00.000Z"],
  ["19:00", "2026-11-23T10:00:00.000Z"],
  // Today's is past, so it is tomorrow's.
  ["18:00", "2026-11-24T09:00:00.000Z"],
  ["9:05", "2026-11-24T00:05:00.000Z"],
  ["2026-11-23T20:00", "2026-11-23T11:00:00.000Z"],
  ["2026-11-23 20:00:30", "2026-11-23T11:00:30.000Z"],
  ["2026-11-23T20:00:00Z", "2026-11-23T20:00:00.000Z"],
  ["2026-11-23T20:00:00-05:00", "2026-11-24T01:00:00.000Z"],
])("%s is %s", (text, expected) => {
  const moment = parseUntil(text, NOW);
  expect(moment.ok && moment.value.toISOString()).toBe(expected);
});

test.each([
  "soon",
  "",
  "2",
  "25:00",
  "18:60",
  "2026-11-23",
  "2026-02-31T10:00",
  "h",
  "-2h",
  "2 weeks",
])("“%s” is not a time, and the answer says how to write one", (text) => {
  const moment = parseUntil(text, NOW);
  expect(!moment.ok && moment.failure).toMatch(/is not a time\. Write how long \(90m/u);
});

test.each(["2026-11-23T18:00", "2020-01-01T00:00:00Z", "0m"])("%s is past", (text) => {
  const moment = parseUntil(text, NOW);
  expect(!moment.ok && moment.failure).toContain(`“${text}” is past`);
});

test("a moment is told as it is here and as it is everywhere", () => {
  expect(describeMoment(new Date("2026-11-23T09:30:00Z"))).toBe(
    "Monday, November 23, 2026 at 18:30 here (2026-11-23T09:30:00Z)",
  );
});
