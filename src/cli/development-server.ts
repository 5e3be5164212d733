import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PATHS } from "../paths.ts";
import { TOKEN_FILE, TOKEN_NAME, type Token } from "./token.ts";

/** wrangler asks the internet for what a local run does not need; these keep it on this machine. */
const OFFLINE = {
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
};
const START_SECONDS = 55;
const POLL_MILLISECONDS = 150;

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** Passed on to `wrangler dev` as they are. */
  readonly rest: readonly string[];
}

/** Whether a port can be listened on, asked before wrangler is started on it. */
export function isPortFree({ host, port }: ServerOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** `wrangler dev` as a child, with the token that was found. */
export async function startServer(
  { host, port, rest }: ServerOptions,
  token: Token,
): Promise<ChildProcess> {
  const options = ["dev", "--ip", host, "--port", String(port)];
  if (existsSync(TOKEN_FILE)) options.push("--env-file", TOKEN_FILE);
  // A later file wins, so the environment's token does; a file is read by its owner alone, where an
  // argument would stand in the list of processes.
  const secret = await tokenFile(token);
  options.push("--env-file", secret);
  if (!rest.includes("--log-level")) options.push("--log-level", "error");
  options.push("--show-interactive-dev-session=false", ...rest);
  const server = spawn("wrangler", options, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...OFFLINE },
  });
  server.once("exit", () => rmSync(dirname(secret), { recursive: true, force: true }));
  return server;
}

async function tokenFile({ value }: Token): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "lectern-")), "token.env");
  await writeFile(path, `${TOKEN_NAME}="${value}"\n`, { mode: 0o600 });
  return path;
}

/** Waits until the server answers; false when it stopped or took longer than a minute. */
export async function isServing(server: ChildProcess, url: string): Promise<boolean> {
  const deadline = Date.now() + START_SECONDS * 1000;
  while (Date.now() < deadline && server.exitCode === null && server.signalCode === null) {
    const response = await fetch(url + PATHS.health).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
  return false;
}
