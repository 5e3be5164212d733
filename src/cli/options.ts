import { parseArgs } from "node:util";
import { nearest } from "../nearest.ts";
import { type Command, Misuse } from "./command.ts";

/** What every command takes. */
const OPTIONS_OF_ALL = {
  url: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** The words after a command's name, sorted out. Throws `Misuse` when an option is not one of its. */
export function parseOptions(command: Command, words: readonly string[]) {
  const options = { ...command.options, ...OPTIONS_OF_ALL };
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new Misuse(explained(error, Object.keys(options)));
  }
}

/** What parseArgs says, in a person's words. */
function explained(error: unknown, names: readonly string[]): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(?:-\w, )?(--?[^\s'=]*)/u.exec(message)?.[1] ?? "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION": {
      const near = nearest(option.replace(/^-+/u, ""), names);
      const proposal = near === undefined ? "" : ` Did you mean --${near}?`;
      return `There is no option ${option}.${proposal}`;
    }
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return message.includes("does not take")
        ? `${option} stands by itself, without a value.`
        : `${option} needs a value after it. One that begins with a hyphen goes like this: ${option}=-x`;
    default:
      return message;
  }
}
