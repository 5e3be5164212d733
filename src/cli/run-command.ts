import { version } from "../../package.json";
import { nearest } from "../nearest.ts";
import { type Connection, Refused, Unreachable } from "./api-client.ts";
import { type ExitStatus, type Invocation, Misuse } from "./command.ts";
import { type Commands, DEFAULT_URL, helpOf, overview } from "./help.ts";
import { parseOptions } from "./options.ts";
import { ProgressBar } from "./progress-bar.ts";
import { findToken, TOKEN_FILE, TOKEN_NAME } from "./token.ts";

/** What a shell says of a command that was stopped by Ctrl+C: 128 and the number of the signal. */
const STOPPED = 130;

/** Runs the command that words name, and says what it came to. */
export async function runCommand(
  commands: Commands,
  words: readonly string[],
): Promise<ExitStatus> {
  survivePipes();
  const [name, ...rest] = words;
  if (name === undefined) return helped(commands, undefined, 2);
  if (["--version", "-V", "version"].includes(name)) {
    console.log(`lectern ${version}`);
    return 0;
  }
  try {
    if (["help", "--help", "-h"].includes(name)) return helped(commands, rest[0], 0);
    return await invoke(commands, name, rest);
  } catch (error) {
    const more = Object.hasOwn(commands, name) ? `lectern help ${name}` : "lectern help";
    return explain(error, more, words.includes("--json"));
  }
}

async function invoke(
  commands: Commands,
  name: string,
  rest: readonly string[],
): Promise<ExitStatus> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw unknownCommand(commands, name);
  const { positionals, values } = parseOptions(command, rest);
  if (values.help === true) return helped(commands, name, 0);
  return command.run(invocationOf(positionals, values));
}

function helped(commands: Commands, name: string | undefined, status: ExitStatus): ExitStatus {
  const text = name === undefined ? overview(commands) : helpOf(commands, name);
  if (text === undefined) throw unknownCommand(commands, name ?? "");
  console.log(text);
  return status;
}

function unknownCommand(commands: Commands, name: string): Misuse {
  const names = Object.keys(commands);
  const near = nearest(name, ["help", ...names]);
  const proposal = near === undefined ? "" : ` Did you mean ${near}?`;
  return new Misuse(`There is no command “${name}”.${proposal} There are: ${names.join(", ")}.`);
}

/** What a person can mend is said in words; what they cannot keeps its trace. */
function explain(error: unknown, more: string, asJson: boolean): ExitStatus {
  const isMisuse = error instanceof Misuse;
  if (!isMisuse && !(error instanceof Unreachable) && !(error instanceof Refused)) throw error;
  if (asJson) {
    const title = isMisuse ? "The command was not understood" : "This could not be done";
    console.log(JSON.stringify({ title, detail: error.message }, null, 2));
  } else {
    console.error(isMisuse ? `${error.message}\n${more} says more.` : error.message);
  }
  return isMisuse ? 2 : 1;
}

function invocationOf(
  names: readonly string[],
  values: Readonly<Record<string, unknown>>,
): Invocation {
  const url = addressOf(values.url ?? process.env.LECTERN_URL ?? DEFAULT_URL);
  let bar: ProgressBar | undefined;
  const above = (print: (line: string) => void) => (line: string) => {
    bar?.clear();
    print(line);
  };
  const complain = above((line) => console.error(line));
  const whenStopped = onStop(() => bar?.clear());
  return {
    names,
    options: values as Invocation["options"],
    connection: () => connectionTo(url, complain),
    url,
    write: above((line) => console.log(line)),
    complain,
    progress: (total) => {
      bar = new ProgressBar(process.stderr, total);
      return bar;
    },
    whenStopped,
  };
}

/** Ctrl+C leaves the terminal as it was, says what is to be said, and ends. */
function onStop(tidy: () => void): Invocation["whenStopped"] {
  const sayings = [tidy];
  process.once("SIGINT", () => {
    for (const say of sayings) say();
    process.exit(STOPPED);
  });
  return (say) => sayings.push(say);
}

function connectionTo(url: string, tell: (line: string) => void): Connection {
  const token = findToken(process.cwd());
  if (token !== undefined) return { url, token: token.value, tokenPlace: token.place, tell };
  throw new Misuse(
    `There is no token. Set ${TOKEN_NAME} in the environment, or in ${TOKEN_FILE} in this folder; npm start makes one there.`,
  );
}

function addressOf(given: unknown): string {
  const url = URL.parse(String(given));
  if (url?.protocol === "http:" || url?.protocol === "https:") return url.origin;
  throw new Misuse(`--url ${String(given)} is not an address. Write one such as ${DEFAULT_URL}.`);
}

/** Whoever reads our lines may stop (`| head`): then there is nobody to tell, and the work goes on. */
function survivePipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
