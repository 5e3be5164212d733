import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { articleFiles } from "../../src/cli/article-files.ts";

/** A folder with these files in it. */
function folderOf(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "lectern-folder-"));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "text");
  }
  return folder;
}

async function found(folder: string, names: readonly string[] = [folder]): Promise<string[]> {
  const { files, problems } = await articleFiles(names);
  expect(problems).toEqual([]);
  return files.map((file) => relative(folder, file));
}

test("the articles of a folder and of those within, in order, and nothing else", async () => {
  const folder = folderOf("b.md", "a.HTML", "c.json", "notes.txt", "city/x.md", "city/deep/y.md");
  expect(await found(folder)).toEqual(["a.HTML", "b.md", "c.json", "city/deep/y.md", "city/x.md"]);
});

test("what is hidden and what a package manager brings is left out, unless it is named", async () => {
  const folder = folderOf("a.md", ".git/b.md", ".c.md", "node_modules/d/e.md");
  expect(await found(folder)).toEqual(["a.md"]);
  const named = [join(folder, ".git"), join(folder, ".c.md")];
  expect(await found(folder, named)).toEqual([".git/b.md", ".c.md"]);
});

test("links are followed, each folder and file once, also when one leads back", async () => {
  const folder = folderOf("a.md", "city/b.md", "drafts/c.md");
  symlinkSync("..", join(folder, "city", "up"));
  symlinkSync(join(folder, "a.md"), join(folder, "city", "same.md"));
  symlinkSync(join(folder, "drafts"), join(folder, "city", "drafts"));
  symlinkSync("nowhere", join(folder, "broken.md"));
  expect(await found(folder)).toEqual(["a.md", "broken.md", "city/b.md", "city/drafts/c.md"]);
});

test("a file that is named twice is one, and a name of nothing stays, to be complained of", async () => {
  const folder = folderOf("a.md", "b.md");
  const names = [join(folder, "b.md"), folder, join(folder, "gone.md")];
  expect(await found(folder, names)).toEqual(["b.md", "a.md", "gone.md"]);
});
