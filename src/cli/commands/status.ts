import { PATHS } from "../../paths.ts";
import { Unreachable } from "../api-client.ts";
import type { Command, ExitStatus, Invocation } from "../command.ts";

export const status: Command = {
  summary: "Ask whether a Lectern answers, and which versions it has",
  usage: "[--json]",
  help: "  --json  Print the answer as JSON",
  options: { json: { type: "boolean" } },
  run: askHealth,
};

async function askHealth({ url, options, write }: Invocation): Promise<ExitStatus> {
  const response = await fetch(url + PATHS.health).catch(() => {
    throw new Unreachable(url);
  });
  const text = await response.text();
  if (options.json === true) write(text);
  else
    write(
      response.ok ? `Lectern answers at ${url}: ${text}` : `${url} answers ${response.status}.`,
    );
  return response.ok ? 0 : 1;
}
