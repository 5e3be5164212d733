import { expect, test } from "vitest";
import { ProgressBar } from "../../src/cli/progress-bar.ts";

function drawn(isTTY: boolean, total: number, environment: Record<string, string> = {}): string {
  let text = "";
  const bar = new ProgressBar(
    { isTTY, write: (each: string) => (text += each) },
    total,
    environment,
  );
  bar.advance();
  bar.clear();
  return text;
}

test("a bar is drawn on a terminal, and taken away again", () => {
  expect(drawn(true, 10)).toBe(`\r[###${"-".repeat(27)}] 1 of 10\r\u001B[K`);
});

test("nothing is drawn elsewhere, on a dumb terminal, or for a single article", () => {
  expect([drawn(false, 10), drawn(true, 10, { TERM: "dumb" }), drawn(true, 1)]).toEqual([
    "",
    "",
    "",
  ]);
});
