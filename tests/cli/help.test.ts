import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { type Run, runScript } from "./command-run.ts";

const NOWHERE = { LECTERN_URL: "http://127.0.0.1:1", PUBLISH_TOKEN: "token" };

function lectern(...args: readonly string[]): Promise<Run> {
  return runScript("src/cli/lectern.ts", args, NOWHERE);
}

const COMMANDS = readdirSync(join(import.meta.dirname, "../../src/cli/commands")).map((name) =>
  name.replace(".ts", ""),
);

describe("help", () => {
  test("names every command, the statuses and where to begin", async () => {
    const { status, out } = await lectern("help");
    expect(status).toBe(0);
    for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, "mu"));
    expect(out).toContain("The exit status is 0");
    expect((await lectern()).status).toBe(2);
  });

  test.each(COMMANDS)("of %s has a usage, a sentence and an example of it", async (name) => {
    const { status, out } = await lectern("help", name);
    expect(status).toBe(0);
    expect(out).toMatch(new RegExp(`^lectern ${name} .*\\n[A-Z].*\\.\\n\\n`, "u"));
    expect(out).toMatch(new RegExp(`^  .*lectern ${name}( |$)`, "mu"));
    expect(out.split("\n").filter((line) => line.length > 110)).toEqual([]);
    expect((await lectern(name, "--help")).out).toBe(out);
  });

  test("says which version this is", async () => {
    expect(await lectern("--version")).toEqual({
      status: 0,
      out: `lectern ${version}\n`,
      err: "",
    });
  });
});

describe("a slip of the keyboard", () => {
  test.each([
    [["publsh"], "Did you mean publish?"],
    [["hlep"], "Did you mean help?"],
    [["help", "staus"], "Did you mean status?"],
    [["constructor"], "There is no command “constructor”. There are: "],
    [["publish", "--slugg", "x"], "There is no option --slugg. Did you mean --slug?"],
    [["publish", "-x"], "There is no option -x."],
    [["publish", "--slug"], "--slug needs a value after it."],
    [["status", "--json=1"], "--json stands by itself, without a value."],
    [["breaking", "sett"], "It can set and clear"],
    [["breaking", "set"], "Write the line"],
    [["breaking", "set", "Bridge", "closed"], "in quotation marks: “Bridge closed”"],
    [["breaking", "set", "Bridge closed"], "Say with --href"],
    [["breaking", "set", "x", "--href", "/", "--until", "soon"], "--until “soon” is not a time."],
    [["breaking", "clear", "--until", "2h"], "takes no --until"],
    [["status", "a", "b"], "Name one article at most"],
    [["publish", "-"], "lectern publish - --slug visit"],
    [["publish", "x.md", "--type", "html"], "--type html"],
    [["status", "--url", "nowhere"], "--url nowhere is not an address."],
  ])("%j is answered with what to do", async (args, words) => {
    const { status, out, err } = await lectern(...args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(words);
    expect(err).toMatch(/\nlectern help( \w+)? says more\.\n$/u);
  });

  test("is JSON for a program, as is that nothing answers", async () => {
    for (const [args, status] of [
      [["publsh", "--json"], 2],
      [["status", "--json"], 1],
      [["breaking", "--json"], 1],
      [["listen", "gone.md", "--json"], 1],
    ] as const) {
      const run = await lectern(...args);
      expect([run.status, run.err]).toEqual([status, ""]);
      expect(JSON.parse(run.out)).toEqual({
        title: expect.any(String),
        detail: expect.stringMatching(/\.$/u),
      });
    }
  }, 20_000);
});

test("without a token it says where one is looked for", async () => {
  const run = await runScript("src/cli/lectern.ts", ["breaking"], { PUBLISH_TOKEN: "" });
  // In a copy that was started there is a token in .dev.vars.
  expect([1, 2]).toContain(run.status);
  if (run.status === 2) expect(run.err).toContain("PUBLISH_TOKEN in the environment");
});

test("a reader who stops reading stops nothing, and no stack is printed", async () => {
  const child = spawn("tsx", ["src/cli/lectern.ts", "help"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, err }).toEqual({ status: 0, err: "" });
});
