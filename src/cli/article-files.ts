import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { isArticleFile } from "./article-file.ts";

/** What names on a command line stand for. */
export interface FoundArticles {
  /** Each once, in the order of the names and then of the folders. */
  readonly files: readonly string[];
  /** A sentence for each folder that could not be looked into. */
  readonly problems: readonly string[];
}

/**
 * The files that names stand for: themselves, or the articles in the folders that they name and in
 * those within. What is hidden and `node_modules` are left out, and a folder that a link leads back to
 * is looked into once. A name that is not there stays, and is complained of where it is read.
 */
export async function articleFiles(names: readonly string[]): Promise<FoundArticles> {
  const search = new Search();
  for (const name of names) await search.add(name);
  return { files: [...search.files.values()], problems: search.problems };
}

/** What to say where names stand for nothing. */
export function noArticles(names: readonly string[]): string {
  return `There is no article in ${names.join(", ")}: none of the files ends in .md, .html or .json.`;
}

class Search {
  /** Names by what they lead to. */
  readonly files = new Map<string, string>();
  readonly problems: string[] = [];
  readonly #folders = new Set<string>();

  async add(name: string): Promise<void> {
    if (await isFolder(name)) return this.#addFolder(name);
    const place = await realpath(name).catch(() => name);
    if (!this.files.has(place)) this.files.set(place, name);
  }

  async #addFolder(folder: string): Promise<void> {
    const place = await realpath(folder);
    if (this.#folders.has(place)) return;
    this.#folders.add(place);
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => error);
    if (names instanceof Error) {
      this.problems.push(`The folder ${folder} cannot be read: ${names.message}.`);
      return;
    }
    for (const name of names.filter(isOurs).sort()) {
      const path = join(folder, name);
      if (isArticleFile(name) || (await isFolder(path))) await this.add(path);
    }
  }
}

function isOurs(name: string): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
