import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isPortFree, isServing, type ServerOptions, startServer } from "./development-server.ts";
import { publishSamples } from "./samples.ts";
import { findOrMakeToken, type Token } from "./token.ts";

/** `npm start`: Lectern on this machine, with the sample edition unless LECTERN_SAMPLES is 0. */
const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = 8787;
const PROJECT = join(import.meta.dirname, "../..");
const SAMPLES = join(PROJECT, "samples");

process.chdir(PROJECT);
await start(serverOptions(process.argv.slice(2)));

async function start(options: ServerOptions): Promise<void> {
  if (!(await isPortFree(options))) {
    stop(
      `Port ${options.port} is in use. Stop what listens there, or choose another: ` +
        `npm start -- --port ${options.port + 1}`,
    );
  }
  const token = await findOrMakeToken(process.cwd());
  const server = await startServer(options, token);
  stopTogether(server);
  const url = `http://${options.host}:${options.port}`;
  if (!(await isServing(server, url))) {
    server.kill();
    stop(`Lectern did not start at ${url}; the reason is above.`);
  }
  await openEdition(url, token);
}

async function openEdition(url: string, token: Token): Promise<void> {
  const wanted = process.env.LECTERN_SAMPLES !== "0";
  const { published, problems } = wanted
    ? await publishSamples({ url, token: token.value }, SAMPLES)
    : { published: 0, problems: [] };
  for (const problem of problems) console.error(problem);
  if (published > 0) console.log(`Published the sample edition: ${published} articles.`);
  console.log(`Lectern is at ${url}`);
  console.log(`The publishing token is ${token.place}.`);
  console.log("Press Ctrl+C to stop.");
}

/** `--port` and `--ip` are read here because the address is printed; the rest is wrangler's. */
function serverOptions(given: readonly string[]): ServerOptions {
  const { values, tokens } = parseArgs({
    args: [...given],
    strict: false,
    tokens: true,
    options: { port: { type: "string" }, ip: { type: "string" } },
  });
  const own = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== "option" || !["port", "ip"].includes(token.name)) continue;
    own.add(token.index);
    if (!token.inlineValue) own.add(token.index + 1);
  }
  const port = Number(values.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    stop(`--port ${String(values.port)} is not a port. Give a number from 1 to 65535.`);
  }
  const rest = given.filter((_, index) => !own.has(index));
  return { host: typeof values.ip === "string" ? values.ip : DEFAULT_HOST, port, rest };
}

/** Ends the server with this process, and this process with the server. */
function stopTogether(server: ChildProcess): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => server.kill(signal === "SIGHUP" ? "SIGTERM" : signal));
  }
  server.on("exit", (code) => process.exit(code ?? 0));
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
