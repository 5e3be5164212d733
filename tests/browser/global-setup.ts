import type { TestProject } from "vitest/node";
import { putArticle, retractArticle } from "../../src/cli/api-client.ts";
import { startLectern } from "./lectern-server.ts";

export const WITHDRAWN = "withdrawn-for-the-tests";
const TOKEN = "token-of-the-browser-tests";

/** Starts Lectern as a person does, with one article withdrawn. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = performance.now();
  const { origin, stop } = await startLectern({ PUBLISH_TOKEN: TOKEN });
  project.provide("startMilliseconds", performance.now() - started);
  try {
    await withdrawOne(origin);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide("origin", origin);
  project.provide("token", TOKEN);
  return stop;
}

async function withdrawOne(origin: string): Promise<void> {
  const connection = { url: origin, token: TOKEN };
  const bytes = new TextEncoder().encode("---\ntitle: Withdrawn\nlang: en\n---\n\nGone soon.\n");
  await putArticle(connection, { slug: WITHDRAWN, type: "text/markdown", bytes });
  const answer = await retractArticle(connection, WITHDRAWN, "It was published for a test.");
  if (answer.status >= 300) throw new Error(`Not withdrawn: ${JSON.stringify(answer)}`);
}
