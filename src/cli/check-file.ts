import type { SourceType } from "../ingest/ingest.ts";
import { readArticleFile } from "./article-file.ts";
import { type CheckRequest, checkSource } from "./check-source.ts";
import type { CheckedArticle } from "./checked-article.ts";

const SOURCES: Readonly<Record<string, SourceType>> = {
  "text/markdown": "markdown",
  "text/html": "html",
  "application/json": "json",
};

/** Checks one file as its publication would, with no server. */
export async function checkFile(
  path: string,
  settings: Pick<CheckRequest, "language" | "accepted">,
): Promise<CheckedArticle> {
  // The slug of what is only checked is never seen, so any file name will do.
  const file = await readArticleFile(path, "draft");
  if (!file.ok) return { name: path, problem: file.failure };
  const { type, bytes } = file.value;
  const text = decoded(bytes);
  if (text === undefined) {
    return { name: path, problem: `${path} has bytes that are not UTF-8. Save it as UTF-8.` };
  }
  const source = { type: SOURCES[type] ?? "markdown", text };
  return { name: path, text, check: checkSource({ ...source, ...settings }) };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}
