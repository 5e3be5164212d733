import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { type Run, runScript } from "./command-run.ts";

/** The command as a person types it, against the server that these tests have started. */
export function lectern(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const defaults = { LECTERN_URL: inject("origin"), PUBLISH_TOKEN: inject("token") };
  return runScript("src/cli/lectern.ts", args, { ...defaults, ...environment });
}

/** An article in Markdown; further lines of front matter can be given. */
export function articleText(title: string, ...matter: readonly string[]): string {
  return ["---", `title: ${title}`, "lang: en", ...matter, "---", "", "Hello.", ""].join("\n");
}

/** A new folder with these files in it. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "lectern-command-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
