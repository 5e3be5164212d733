import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { type Run, runScript } from "./command-run.ts";
import { expectSarif } from "./sarif-shape.ts";

// Each run starts a process, and some tests make several.
vi.setConfig({ testTimeout: 30_000 });

/** The command as a person types it, with no server anywhere. */
const folder = mkdtempSync(join(tmpdir(), "lectern-check-"));
const NO_SERVER = { LECTERN_URL: "http://127.0.0.1:9", PUBLISH_TOKEN: "" };

function check(...args: string[]): Promise<Run> {
  return runScript("src/cli/lectern.ts", ["check", ...args], NO_SERVER);
}

function article(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const matter = (...lines: string[]) =>
  ["---", "title: Ferry returns", "lang: en", ...lines, "---", "", "It left.", ""].join("\n");
const clean = article("clean.md", matter());
const warned = article("warned.md", matter("sectoin: sea"));
const failing = article("Picture (2).md", `${matter()}\n![](https://e.example/a.jpg)\n`);

test("a clean article exits with 0, and the last line says so", async () => {
  expect(await check(clean)).toEqual({
    status: 0,
    out: "1 article: no findings; can be published.\n",
    err: "",
  });
});

test("an editor reads file and line, the words underlined, and what to write", async () => {
  const { status, out } = await check(warned);
  expect(status).toBe(1);
  expect(out).toContain(`${warned}:4\n  Warning: `);
  expect(out).toContain("    sectoin: sea\n    ^^^^^^^\n    Write section");
  expect(out).toContain("acknowledge: [front-matter-unknown]");
  expect(out).toMatch(/1 article: 1 warning; 0 can be published\.\n$/u);
});

test("an accepted warning exits with 0; an error with 1, whatever is accepted", async () => {
  const runs = await Promise.all([
    check(warned, "--acknowledge", "front-matter-unknown"),
    check(failing, "--acknowledge", "image-alt"),
  ]);
  expect(runs.map(({ status }) => status)).toEqual([0, 1]);
  expect(runs[0]?.out).toContain("  Warning, accepted: ");
  expect(runs[1]?.out).toContain(`${failing}:8\n  Error: The image https://e.example/a.jpg`);
  expect(runs[1]?.out).toContain("    ![](https://e.example/a.jpg)\n");
});

test("a folder stands for its articles, and one that cannot be read does not stop the rest", async () => {
  const mixed = join(folder, "mixed");
  mkdirSync(mixed);
  writeFileSync(join(mixed, "a.md"), matter());
  writeFileSync(join(mixed, "b.html"), "<!doctype html><html lang=en><title>B</title><p>B.</p>");
  writeFileSync(join(mixed, "c.md"), Buffer.from([0xff, 0xfe, 0x41]));
  writeFileSync(join(mixed, "notes.txt"), "no article");
  const { status, out, err } = await check(mixed, join(folder, "gone.md"));
  expect(status).toBe(1);
  expect(err).toContain("not UTF-8");
  expect(err).toContain("There is no file or folder");
  expect(out).toMatch(/^4 articles: .*, 2 could not be read; 2 can be published\.\n$/mu);
  const alone = await check(join(folder, "gone.md"));
  expect(alone.out).toBe("1 article: 1 could not be read; 0 can be published.\n");
});

test("many files are checked on several threads, and come in their order all the same", async () => {
  const many = join(folder, "many");
  mkdirSync(many);
  const names = Array.from({ length: 130 }, (_, index) => `${String(index).padStart(3, "0")}.md`);
  for (const name of names) {
    writeFileSync(join(many, name), name === "077.md" ? matter("sectoin: sea") : matter());
  }
  const { status, out } = await check("--json", many);
  expect(status).toBe(1);
  const checked = JSON.parse(out) as { file: string; outcome: string }[];
  expect(checked.map(({ file }) => file)).toEqual(names.map((name) => join(many, name)));
  expect(checked.filter(({ outcome }) => outcome !== "passed")).toMatchObject([
    { file: join(many, "077.md"), outcome: "unacknowledged" },
  ]);
});

test("--json gives every file with its outcome and findings", async () => {
  const { status, out, err } = await check("--json", clean, warned, failing);
  expect([status, err]).toEqual([1, ""]);
  expect(JSON.parse(out)).toMatchObject([
    { file: clean, outcome: "passed", findings: [] },
    { file: warned, outcome: "unacknowledged", unacknowledged: ["front-matter-unknown"] },
    { file: failing, outcome: "refused", findings: [{ rule: "image-alt", line: 8 }] },
  ]);
});

test("a source that cannot be read is refused by the rule that it breaks, with its criterion", async () => {
  const untitled = article("untitled.html", "<!doctype html><html lang=en><p>It left.</p>");
  const runs = await Promise.all([check(untitled), check("--json", untitled)]);
  expect(runs.map(({ status }) => status)).toEqual([1, 1]);
  expect(runs[0]?.out).toContain("title-missing, WCAG 2.4.2");
  expect(JSON.parse(runs[1]?.out ?? "")).toMatchObject([
    {
      outcome: "refused",
      findings: [{ rule: "title-missing", severity: "error", criterion: "2.4.2" }],
    },
  ]);
});

test("--sarif gives what a code host takes", async () => {
  const { status, out, err } = await check("--sarif", warned, failing, join(folder, "gone.md"));
  expect([status, err]).toEqual([1, ""]);
  const { results } = expectSarif(JSON.parse(out));
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ["front-matter-unknown", "warning"],
    ["image-alt", "error"],
    ["unreadable", "error"],
  ]);
  const region = results[0]?.locations[0]?.physicalLocation.region;
  expect(region).toEqual({ startLine: 4, startColumn: 1, endColumn: 8 });
  expect(results[1]?.locations[0]?.physicalLocation.artifactLocation.uri).toContain(
    "Picture%20(2).md",
  );
});

test("--explain says what a rule is for, without any file", async () => {
  const { status, out } = await check("--explain", "image-alt");
  expect(status).toBe(0);
  expect(out).toContain("WCAG 1.1.1 Non-text Content (A)");
  expect(out).toContain("declare it decorative");
});

test("a mistake in the command exits with 2 and says how to call it", async () => {
  const runs = await Promise.all([
    check(),
    check("--explain", "imag-alt"),
    check("--lang", "x", clean),
    check(mkdtempSync(join(tmpdir(), "lectern-empty-"))),
    check("--site", clean),
    check("--nonsense", clean),
  ]);
  expect(runs.map(({ status }) => status)).toEqual(runs.map(() => 2));
  for (const { out, err } of runs) {
    expect(out).toBe("");
    expect(err).toMatch(/lectern help check says more\.\n$/u);
  }
});

test("a mistake of a program is told to it as JSON", async () => {
  const { status, out, err } = await check("--json", "--sarif", clean);
  expect({ status, err }).toEqual({ status: 2, err: "" });
  expect(JSON.parse(out)).toMatchObject({ detail: expect.stringContaining("--sarif") });
});
