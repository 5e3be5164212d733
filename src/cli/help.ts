import type { Command } from "./command.ts";

export type Commands = Readonly<Record<string, Command>>;

export const DEFAULT_URL = "http://127.0.0.1:8787";

/** What `lectern help` says: every command on a line, and what goes with all of them. */
export function overview(commands: Commands): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`,
  );
  return `lectern COMMAND …, or npm run lectern -- COMMAND … in the project's folder

${lines.join("\n")}

With every command:
  --url URL  Where Lectern is: ${DEFAULT_URL}, or LECTERN_URL, unless given
  --json     Answers and errors as JSON, for programs
  --help     How to use it, with examples

The token comes from PUBLISH_TOKEN in the environment, or in .dev.vars in this folder.
The exit status is 0 when all was done, 1 when something was refused or failed, 2 for a mistake in
the command, and 130 when you stopped it.

To begin: lectern check visit.md, then lectern publish visit.md
lectern help COMMAND says more about one. docs/EDITORS.md tells all of it from the start.`;
}

/** What `lectern help NAME` says; nothing when there is no such command. */
export function helpOf(commands: Commands, name: string): string | undefined {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return undefined;
  return `lectern ${name} ${command.usage}\n${command.summary}.\n\n${command.help}`;
}
