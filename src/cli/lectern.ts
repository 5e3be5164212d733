import { breaking } from "./commands/breaking.ts";
import { check } from "./commands/check.ts";
import { correct } from "./commands/correct.ts";
import { history } from "./commands/history.ts";
import { lexicon } from "./commands/lexicon.ts";
import { listen } from "./commands/listen.ts";
import { media } from "./commands/media.ts";
import { publish } from "./commands/publish.ts";
import { retract } from "./commands/retract.ts";
import { status } from "./commands/status.ts";
import { runCommand } from "./run-command.ts";

/** The `lectern` command: `npm run lectern -- NAME …`. In the order of the help. */
const COMMANDS = {
  check,
  listen,
  publish,
  media,
  correct,
  retract,
  history,
  breaking,
  lexicon,
  status,
};

process.exitCode = await runCommand(COMMANDS, process.argv.slice(2));
