import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Compares with the expected form beside a fixture; `UPDATE=1` writes it for a person to read. */
export function expectGolden(path: string, actual: string): void {
  if (process.env.UPDATE === "1") writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing; run the tests with UPDATE=1`).toBe(true);
  expect(actual).toBe(readFileSync(path, "utf8"));
}
