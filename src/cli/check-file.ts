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
  const { type, text } = file.value;
  const source = { type: SOURCES[type] ?? "markdown", text };
  return { name: path, text, check: checkSource({ ...source, ...settings }) };
}
