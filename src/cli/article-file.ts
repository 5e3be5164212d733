import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { isSlug, proposeSlug } from "../article/slug.ts";
import { PUBLISH_BODY_BYTES } from "../limits.ts";
import { failed, type Result, success } from "../result.ts";
import type { ArticleUpload } from "./api-client.ts";
import { readStandardInput } from "./standard-input.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".md": "text/markdown",
  ".markdown": "text/markdown",
  ".html": "text/html",
  ".htm": "text/html",
  ".json": "application/json",
};

/** In place of a file's name: what comes by standard input. */
export const STANDARD_INPUT = "-";

/** An article as it is sent, with its text. */
export interface ArticleFile extends ArticleUpload {
  readonly text: string;
}

/** Whether a file's name says that it holds an article. */
export function isArticleFile(path: string): boolean {
  return extname(path).toLowerCase() in TYPES;
}

/** The slug that a file's name makes, whether or not it can be one. */
export function slugOf(path: string): string {
  return basename(path, extname(path));
}

/**
 * A file as it is sent: its type from its ending, its slug from its name unless one is given; or
 * standard input, which is Markdown unless `type` is another ending. The failure is a sentence that
 * names the file and says what to do.
 */
export async function readArticleFile(
  path: string,
  slug: string = slugOf(path),
  type = ".md",
): Promise<Result<ArticleFile, string>> {
  const isFile = path !== STANDARD_INPUT;
  const contentType = TYPES[isFile ? extname(path).toLowerCase() : type];
  const problem = isFile ? await fileProblem(path) : undefined;
  if (problem !== undefined) return failed(problem);
  if (contentType === undefined) {
    return failed(`${path} is not an article: its name must end in .md, .html or .json.`);
  }
  if (!isSlug(slug)) return failed(notASlug(path, slug));
  const bytes = await (isFile ? readFile(path) : readStandardInput()).catch(
    (error: Error) => error,
  );
  if (bytes instanceof Error) return failed(`${path} cannot be read: ${bytes.message}.`);
  const text = decoded(bytes);
  if (bytes.length > PUBLISH_BODY_BYTES) return failed(tooLarge(path, bytes.length));
  if (text === undefined) {
    return failed(`${path} has bytes that are not UTF-8. Save it as text in UTF-8.`);
  }
  return success({ slug, type: contentType, bytes: new Uint8Array(bytes), text });
}

/** What keeps a file from being read, before any of it is. */
async function fileProblem(path: string): Promise<string | undefined> {
  const entry = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (entry instanceof Error) {
    return entry.code === "ENOENT"
      ? `There is no file or folder ${path}. Check its name, and the folder that you are in.`
      : `${path} cannot be read: ${entry.message}.`;
  }
  if (entry.isDirectory()) return `${path} is a folder. Name the files in it.`;
  return isArticleFile(path) && entry.size > PUBLISH_BODY_BYTES
    ? tooLarge(path, entry.size)
    : undefined;
}

function tooLarge(path: string, bytes: number): string {
  return `${path} has ${bytes} bytes; at most ${PUBLISH_BODY_BYTES} can be sent. Split the article in two.`;
}

function notASlug(path: string, slug: string): string {
  const proposal = proposeSlug(slug);
  const remedy = proposal === "" ? "Give one with --slug." : `Try --slug ${proposal}.`;
  const culprit = slug === slugOf(path) ? `The name of ${path}` : `“${slug}”`;
  return `${culprit} cannot be an address: it needs a-z, 0-9 and single hyphens. ${remedy}`;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}
