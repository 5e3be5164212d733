import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START_MILLISECONDS = 60_000;

/** A Lectern that was started as a person starts it. */
export interface LecternServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Starts Lectern at a free port, in a store of its own. `options` are further ones of the command;
 * `environment` stands over this process's own. Rejects when it has not started in a minute.
 */
export async function startLectern(
  environment: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<LecternServer> {
  const port = await freePort();
  const server = spawn("tsx", ["src/cli/start.ts", ...optionsOf(port), ...options], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    if (server.exitCode !== null) return;
    server.kill("SIGTERM");
    await once(server, "exit");
  };
  try {
    await announced(server.stdout);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://127.0.0.1:${port}`, stop };
}

function optionsOf(port: number): string[] {
  const store = mkdtempSync(join(tmpdir(), "lectern-browser-"));
  return ["--port", String(port), "--inspector-port", "0", "--persist-to", store];
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
