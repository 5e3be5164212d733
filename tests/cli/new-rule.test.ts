import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { registered } from "../../src/cli/rule-registration.ts";
import { runScript } from "./command-run.ts";

vi.setConfig({ testTimeout: 30_000 });

/** A project's folder with nothing in it but what the script needs. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), "lectern-project-"));
  mkdirSync(join(folder, "src/gate/rules"), { recursive: true });
  for (const file of ["src/gate/rules.ts", "biome.json"]) cpSync(file, join(folder, file));
  return folder;
}

function newRule(folder: string, ...args: string[]) {
  return runScript("src/cli/new-rule.ts", args, { LECTERN_PROJECT: folder });
}

test("a new rule gets its file, its cases and its place in the list", async () => {
  const folder = project();
  const { status, out } = await newRule(folder, "link-title");
  expect(status).toBe(0);
  expect(out).toContain("npm run rules");
  const { linkTitle } = await import(join(folder, "src/gate/rules/link-title.ts"));
  expect(linkTitle).toMatchObject({ id: "link-title", version: 1 });
  const cases = readdirSync(join(folder, "tests/fixtures/gate/link-title"));
  expect(cases).toEqual(["fail-plain.md", "pass-korean.md", "pass-plain.md"]);
  const list = readFileSync(join(folder, "src/gate/rules.ts"), "utf8");
  expect(list).toContain('import { linkTitle } from "./rules/link-title.ts";');
  expect(list).toMatch(/linkTitle,?\s*\];/u);
  const again = await newRule(folder, "link-title");
  expect([again.status, readFileSync(join(folder, "src/gate/rules.ts"), "utf8")]).toEqual([
    2,
    list,
  ]);
  expect(again.err).toContain("already");
});

test.each([
  "",
  "link",
  "Link-Title",
  "link_title",
  "link--title",
  "-link",
  "../x-y",
  "a-".repeat(30),
])("the name %j is refused", async (id) => {
  const folder = project();
  const { status, err } = await newRule(folder, id);
  expect(status).toBe(2);
  expect(err).toContain("link-title");
  expect(existsSync(join(folder, "tests"))).toBe(false);
});

test("a list that cannot be added to is said, and nothing is made of it", () => {
  const result = registered("export const RULES = all();\n", "link-title");
  expect(result).toMatchObject({
    ok: false,
    failure: expect.stringContaining("linkTitle by hand"),
  });
});

test.each([
  ["on one line", "[imageAlt]", "[imageAlt, linkTitle]"],
  ["on many lines", "[\n  imageAlt,\n]", "[\n  imageAlt, linkTitle]"],
])("a list %s is added to", (_, list, expected) => {
  const before =
    'import type { Rule } from "./rule.ts";\nimport { imageAlt } from "./rules/image-alt.ts";\n';
  const text = `${before}export const RULES: readonly Rule[] = ${list};\n`;
  const after = registered(text, "link-title");
  expect(after.ok && after.value).toBe(
    `${before}import { linkTitle } from "./rules/link-title.ts";\nexport const RULES: readonly Rule[] = ${expected};\n`,
  );
});
