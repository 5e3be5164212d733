import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isArticleFile } from "./article-file.ts";

/**
 * The files that a name stands for: itself, or the articles in the folder that it names, in order.
 * A name that is not there stays, and is complained of where it is read.
 */
export async function articleFiles(name: string): Promise<string[]> {
  const entry = await stat(name).catch(() => undefined);
  if (!entry?.isDirectory()) return [name];
  return (await readdir(name))
    .filter(isArticleFile)
    .sort()
    .map((file) => join(name, file));
}
