import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isArticleFile, readArticleFile } from "../../src/cli/article-file.ts";
import { PUBLISH_BODY_BYTES } from "../../src/limits.ts";

const folder = mkdtempSync(join(tmpdir(), "lectern-files-"));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("the name of a file is its slug and its ending is its type", async () => {
  const read = await readArticleFile(file("kim-visits.md", "# Kim"));
  expect(read).toMatchObject({ ok: true, value: { slug: "kim-visits", type: "text/markdown" } });
  expect(await readArticleFile(file("a.HTML", "x"))).toMatchObject({
    value: { type: "text/html" },
  });
  expect(await readArticleFile(file("a.json", "{}"), "b")).toMatchObject({ value: { slug: "b" } });
});

test("a name that cannot be an address gets a proposal", async () => {
  const read = await readArticleFile(file("Kim's Visit (2).md", "x"));
  expect(read).toMatchObject({ ok: false });
  expect(!read.ok && read.failure).toContain("Try --slug kims-visit-2.");
  const given = await readArticleFile(file("c.md", "x"), "Über");
  expect(!given.ok && given.failure).toContain("“Über” cannot be an address");
});

test("what is no article, not there, or a folder is named with what to do", async () => {
  mkdirSync(join(folder, "d.md"));
  file("notes.txt", "Not an article.");
  const sentences = await Promise.all(
    ["notes.txt", "gone.md", "d.md"].map((name) => readArticleFile(join(folder, name))),
  );
  expect(sentences.map((read) => !read.ok && read.failure.replace(folder, "…"))).toEqual([
    "…/notes.txt is not an article: its name must end in .md, .html or .json.",
    "There is no file or folder …/gone.md. Check its name, and the folder that you are in.",
    "…/d.md is a folder. Name the files in it.",
  ]);
});

test("a file of the largest size is read and one byte more is not", async () => {
  const largest = await readArticleFile(file("large.md", "x".repeat(PUBLISH_BODY_BYTES)));
  expect(largest.ok).toBe(true);
  const larger = await readArticleFile(file("larger.md", "x".repeat(PUBLISH_BODY_BYTES + 1)));
  expect(!larger.ok && larger.failure).toContain(`${PUBLISH_BODY_BYTES + 1} bytes`);
});

test("a picture under the name of an article is told from text", async () => {
  const path = join(folder, "picture.md");
  writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]));
  const read = await readArticleFile(path);
  expect(!read.ok && read.failure).toContain("picture.md has bytes that are not UTF-8.");
});

test("only article endings count", () => {
  expect(["a.md", "a.markdown", "a.HTM", "a.json"].every(isArticleFile)).toBe(true);
  expect(["a.txt", "md", "a.md.bak"].some(isArticleFile)).toBe(false);
});
