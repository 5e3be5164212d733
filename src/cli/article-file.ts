import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { isSlug, proposeSlug } from "../article/slug.ts";
import { PUBLISH_BODY_BYTES } from "../limits.ts";
import { failed, type Result, success } from "../result.ts";
import type { ArticleUpload } from "./api-client.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".md": "text/markdown",
  ".markdown": "text/markdown",
  ".html": "text/html",
  ".htm": "text/html",
  ".json": "application/json",
};

/** Whether a file's name says that it holds an article. */
export function isArticleFile(path: string): boolean {
  return extname(path).toLowerCase() in TYPES;
}

/**
 * A file as it is sent: its type from its ending, its slug from its name unless one is given.
 * The failure is a sentence that names the file and says what to do.
 */
export async function readArticleFile(
  path: string,
  slug?: string,
): Promise<Result<ArticleUpload, string>> {
  const ending = extname(path);
  const type = TYPES[ending.toLowerCase()];
  if (type === undefined) {
    return failed(`${path} is not an article: its name must end in .md, .html or .json.`);
  }
  const name = slug ?? basename(path, ending);
  if (!isSlug(name)) return failed(notASlug(path, name, slug !== undefined));
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return failed(unreadable(path, bytes));
  if (bytes.length > PUBLISH_BODY_BYTES) {
    return failed(`${path} has ${bytes.length} bytes; at most ${PUBLISH_BODY_BYTES} can be sent.`);
  }
  return success({ slug: name, type, bytes: new Uint8Array(bytes) });
}

function notASlug(path: string, name: string, given: boolean): string {
  const proposal = proposeSlug(name);
  const remedy = proposal === "" ? "Give one with --slug." : `Try --slug ${proposal}.`;
  const culprit = given ? `“${name}”` : `The name of ${path}`;
  return `${culprit} cannot be an address: it needs a-z, 0-9 and single hyphens. ${remedy}`;
}

function unreadable(path: string, error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return `There is no file ${path}. Check its name and folder.`;
  if (error.code === "EISDIR") return `${path} is a folder. Name the files in it.`;
  return `${path} cannot be read: ${error.message}.`;
}
