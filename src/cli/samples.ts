import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Connection, getArticle, putArticle } from "./api-client.ts";
import { isArticleFile, readArticleFile } from "./article-file.ts";

export interface SampleOutcome {
  readonly published: number;
  /** A sentence for each sample that could not be published. */
  readonly problems: readonly string[];
}

/**
 * Publishes the sample edition through the API, one article a file.
 * A slug that the newsroom knows already is left alone, whatever has become of it, so that
 * a restart neither brings back a retracted sample nor undoes an edit.
 */
export async function publishSamples(
  connection: Connection,
  folder: string,
): Promise<SampleOutcome> {
  const names = (await readdir(folder)).filter(isArticleFile).sort();
  const problems: string[] = [];
  let published = 0;
  for (const name of names) {
    const outcome = await publishSample(connection, join(folder, name));
    if (outcome === "published") published += 1;
    else if (outcome !== "known") problems.push(outcome);
  }
  return { published, problems };
}

async function publishSample(connection: Connection, path: string): Promise<string> {
  const file = await readArticleFile(path);
  if (!file.ok) return file.failure;
  const known = await getArticle(connection, file.value.slug);
  if (known.status === 200) return "known";
  const answer = await putArticle(connection, file.value);
  if (answer.status === 200 || answer.status === 201) return "published";
  return `${path} was not published: ${String(answer.body.detail ?? answer.status)}`;
}
