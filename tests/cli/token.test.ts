import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findOrMakeToken, findToken, TOKEN_FILE } from "../../src/cli/token.ts";

const emptyFolder = () => mkdtempSync(join(tmpdir(), "lectern-token-"));

test("the environment comes before the file", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, TOKEN_FILE), 'OTHER=1\nPUBLISH_TOKEN="from-file"\n');
  expect(findToken(folder, { PUBLISH_TOKEN: "from-environment" })?.value).toBe("from-environment");
  expect(findToken(folder, {})?.value).toBe("from-file");
});

test("there is never a default", () => {
  expect(findToken(emptyFolder(), {})).toBeUndefined();
});

test("a token is made once, for its owner's eyes, and keeps what the file says already", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, TOKEN_FILE), "OTHER=1\n", { mode: 0o600 });
  const made = await findOrMakeToken(folder, {});
  expect(made.value).toMatch(/^[\w-]{32}$/u);
  expect((await findOrMakeToken(folder, {})).value).toBe(made.value);
  expect(readFileSync(join(folder, TOKEN_FILE), "utf8")).toContain("OTHER=1\n");
  expect(statSync(join(folder, TOKEN_FILE)).mode & 0o077).toBe(0);
  expect((await findOrMakeToken(emptyFolder(), {})).value).not.toBe(made.value);
});
