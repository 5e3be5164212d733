import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { PATHS } from "../paths.ts";
import { TOKEN_FILE } from "./token.ts";

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

/** `wrangler dev` as a child; the environment's token wins over the file's. */
export function startServer({ host, port, rest }: ServerOptions): ChildProcess {
  const options = ["dev", "--ip", host, "--port", String(port)];
  // wrangler lets the environment win over a file only when the file is named.
  if (existsSync(TOKEN_FILE)) options.push("--env-file", TOKEN_FILE);
  if (!rest.includes("--log-level")) options.push("--log-level", "warn");
  options.push("--show-interactive-dev-session=false", ...rest);
  return spawn("wrangler", options, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...OFFLINE },
  });
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
