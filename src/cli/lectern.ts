import { parseArgs } from "node:util";
import { Refused, Unreachable } from "./api-client.ts";
import { type Command, type ExitStatus, type Invocation, Misuse } from "./command.ts";
import { check } from "./commands/check.ts";
import { correct } from "./commands/correct.ts";
import { history } from "./commands/history.ts";
import { lexicon } from "./commands/lexicon.ts";
import { listen } from "./commands/listen.ts";
import { media } from "./commands/media.ts";
import { publish } from "./commands/publish.ts";
import { retract } from "./commands/retract.ts";
import { status } from "./commands/status.ts";
import { findToken, TOKEN_FILE, TOKEN_NAME } from "./token.ts";

/** The `lectern` command: `npm run lectern -- NAME …`. */
const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  publish,
  listen,
  lexicon,
  media,
  correct,
  retract,
  history,
  status,
};
const DEFAULT_URL = "http://127.0.0.1:8787";

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<ExitStatus> {
  const [name, ...rest] = words;
  if (name === undefined || ["help", "--help", "-h"].includes(name)) {
    console.log(rest[0] === undefined ? overview() : helpOf(rest[0]));
    return name === undefined ? 2 : 0;
  }
  try {
    return await runCommand(name, rest);
  } catch (error) {
    if (error instanceof Unreachable || error instanceof Refused) return complain(error.message, 1);
    if (error instanceof Misuse)
      return complain(`${error.message}\nlectern help ${name} says more.`, 2);
    throw error;
  }
}

async function runCommand(name: string, rest: readonly string[]): Promise<ExitStatus> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    return complain(`There is no command “${name}”.\n\n${overview()}`, 2);
  }
  const parsed = parseOptions(command, rest);
  if (parsed.values.help === true) {
    console.log(helpOf(name));
    return 0;
  }
  return command.run(invocationOf(parsed.positionals, parsed.values));
}

function parseOptions(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...command.options,
        url: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    // parseArgs goes on about positional arguments; its first sentence says what is wrong.
    throw new Misuse(
      String(error instanceof Error ? error.message : error).replace(/\. .*$/su, "."),
    );
  }
}

function invocationOf(
  names: readonly string[],
  values: Readonly<Record<string, unknown>>,
): Invocation {
  const url = addressOf(values.url ?? process.env.LECTERN_URL ?? DEFAULT_URL);
  const connection = () => {
    const token = findToken(process.cwd());
    if (token !== undefined) return { url, token: token.value };
    throw new Misuse(
      `There is no token. Set ${TOKEN_NAME} in the environment or in ${TOKEN_FILE}.`,
    );
  };
  return {
    names,
    options: values as Invocation["options"],
    connection,
    url,
    write: (line) => console.log(line),
    complain: (line) => console.error(line),
  };
}

function addressOf(given: unknown): string {
  const url = URL.parse(String(given));
  if (url?.protocol === "http:" || url?.protocol === "https:") return url.origin;
  throw new Misuse(`--url ${String(given)} is not an address. Write one such as ${DEFAULT_URL}.`);
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`,
  );
  return [
    "lectern COMMAND …, or npm run lectern -- COMMAND … in the project's folder",
    "",
    ...lines,
    "",
    `  --url URL  Where Lectern is: ${DEFAULT_URL}, or LECTERN_URL, unless given`,
    "",
    "lectern help COMMAND says more about one.",
  ].join("\n");
}

function helpOf(name: string): string {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return overview();
  return `lectern ${name} ${command.usage}\n${command.summary}.\n\n${command.help}`;
}

function complain(message: string, code: ExitStatus): ExitStatus {
  console.error(message);
  return code;
}
