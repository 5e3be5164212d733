import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { putArticle, retractArticle } from "../../src/cli/api-client.ts";

export const WITHDRAWN = "withdrawn-for-the-tests";
const TOKEN = "token-of-the-browser-tests";
const START_MILLISECONDS = 60_000;

/** Starts Lectern as a person does, in a store of its own, with one article withdrawn. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort();
  const started = performance.now();
  const server = spawn("tsx", ["src/cli/start.ts", ...optionsOf(port)], {
    env: { ...process.env, PUBLISH_TOKEN: TOKEN },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    if (server.exitCode !== null) return;
    server.kill("SIGTERM");
    await once(server, "exit");
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await announced(server.stdout);
    project.provide("startMilliseconds", performance.now() - started);
    await withdrawOne(origin);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide("origin", origin);
  project.provide("token", TOKEN);
  return stop;
}

function optionsOf(port: number): string[] {
  const store = mkdtempSync(join(tmpdir(), "lectern-browser-"));
  return ["--port", String(port), "--inspector-port", "0", "--persist-to", store];
}

async function withdrawOne(origin: string): Promise<void> {
  const connection = { url: origin, token: TOKEN };
  const bytes = new TextEncoder().encode("---\ntitle: Withdrawn\nlang: en\n---\n\nGone soon.\n");
  await putArticle(connection, { slug: WITHDRAWN, type: "text/markdown", bytes });
  const answer = await retractArticle(connection, WITHDRAWN, "It was published for a test.");
  if (answer.status >= 300) throw new Error(`Not withdrawn: ${JSON.stringify(answer)}`);
}

function announced(output: NodeJS.ReadableStream): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(
      () => reject(new Error(`Not started in a minute:\n${said}`)),
      START_MILLISECONDS,
    );
    output.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes("Press Ctrl+C")) return;
      clearTimeout(late);
      resolve();
    });
    output.on("end", () => reject(new Error(`It stopped before it started:\n${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        resolve(typeof address === "object" && address !== null ? address.port : 0),
      );
    });
  });
}
