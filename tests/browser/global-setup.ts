import { setTimeout as pause } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { type Connection, callApi, putArticle, retractArticle } from "../../src/cli/api-client.ts";
import { PATHS } from "../../src/paths.ts";
import { startLectern } from "./lectern-server.ts";

export const WITHDRAWN = "withdrawn-for-the-tests";
const TOKEN = "token-of-the-browser-tests";
const DELIVERY_MILLISECONDS = 60_000;
const POLL_MILLISECONDS = 200;

/** Starts Lectern as a person does, with one article withdrawn. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = performance.now();
  const { origin, stop } = await startLectern({ PUBLISH_TOKEN: TOKEN });
  project.provide("startMilliseconds", performance.now() - started);
  const connection = { url: origin, token: TOKEN };
  try {
    await withdrawOne(connection);
    await delivered(connection);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide("origin", origin);
  project.provide("token", TOKEN);
  return stop;
}

async function withdrawOne(connection: Connection): Promise<void> {
  const bytes = new TextEncoder().encode("---\ntitle: Withdrawn\nlang: en\n---\n\nGone soon.\n");
  await putArticle(connection, { slug: WITHDRAWN, type: "text/markdown", bytes });
  const answer = await retractArticle(connection, WITHDRAWN, "It was published for a test.");
  if (answer.status >= 300) throw new Error(`Not withdrawn: ${JSON.stringify(answer)}`);
}

/** Waits until readers have every change: a write is acknowledged before all lists show it. */
async function delivered(connection: Connection): Promise<void> {
  const deadline = Date.now() + DELIVERY_MILLISECONDS;
  while (Date.now() < deadline) {
    const { body } = await callApi(connection, "GET", `${PATHS.api}/status`);
    if ((body.outbox as { pending: number }).pending === 0) return;
    await pause(POLL_MILLISECONDS);
  }
  throw new Error("What was published has not reached readers in a minute.");
}
